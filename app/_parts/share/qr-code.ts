/** A text as a QR code: its dark squares as one path, in modules. */
import { encodeQR } from 'qr'
import type { QrDrawing } from '@/components/report/share/share-link'

/** The standard asks for this much light around the code. */
const QUIET_ZONE = 4

export function qrCode(text: string): QrDrawing {
  const rows = encodeQR(text, 'raw', { border: QUIET_ZONE, ecc: 'medium' })
  return { size: rows.length, path: rows.map((row, y) => runsOf(row).map(bar(y)).join('')).join('') }
}

interface Run {
  x: number
  length: number
}

function runsOf(row: readonly boolean[]): Run[] {
  const runs: Run[] = []
  row.forEach((dark, x) => {
    const last = runs.at(-1)
    if (dark && last && last.x + last.length === x) last.length += 1
    else if (dark) runs.push({ x, length: 1 })
  })
  return runs
}

const bar =
  (y: number) =>
  ({ x, length }: Run): string =>
    `M${x} ${y}h${length}v1h-${length}z`
