/** The phases of a request as bars: each begins where the one before it ended. */
import type { Timings } from '@/lib/preview/vocabulary/facts'
import type { SayOnScreen } from '@/lib/preview/words/screen-words'
import type { WaterfallRow } from './waterfall'

const PHASES = [
  ['evidence.phase.name', 'dnsMs'],
  ['evidence.phase.connection', 'tcpMs'],
  ['evidence.phase.tls', 'tlsMs'],
  ['evidence.phase.first-byte', 'firstByteMs'],
  ['evidence.phase.head', 'headCompleteMs'],
] as const satisfies readonly (readonly [string, keyof Timings])[]

export function timingRows(timings: Timings, t: SayOnScreen): WaterfallRow[] {
  const rows: WaterfallRow[] = []
  let fromMs = 0
  for (const [label, phase] of PHASES) {
    const toMs = timings[phase]
    if (toMs === null || toMs < fromMs) continue
    rows.push({ label: t(label), fromMs, toMs })
    fromMs = toMs
  }
  if (timings.totalMs > fromMs) rows.push({ label: t('evidence.phase.rest'), fromMs, toMs: timings.totalMs })
  return rows
}
