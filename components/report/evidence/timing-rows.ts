/** The phases of a request as bars: each begins where the one before it ended. */
import type { Timings } from '@/lib/preview/vocabulary/facts'
import type { WaterfallRow } from './waterfall'

const PHASES = [
  ['Name lookup', 'dnsMs'],
  ['Connect', 'tcpMs'],
  ['Encrypt', 'tlsMs'],
  ['First byte', 'firstByteMs'],
  ['Head read', 'headCompleteMs'],
] as const satisfies readonly (readonly [string, keyof Timings])[]

export function timingRows(timings: Timings, startMs = 0): WaterfallRow[] {
  const rows: WaterfallRow[] = []
  let fromMs = 0
  for (const [label, phase] of PHASES) {
    const toMs = timings[phase]
    if (toMs === null || toMs < fromMs) continue
    rows.push({ label, fromMs: startMs + fromMs, toMs: startMs + toMs })
    fromMs = toMs
  }
  if (timings.totalMs > fromMs)
    rows.push({ label: 'Rest', fromMs: startMs + fromMs, toMs: startMs + timings.totalMs })
  return rows
}
