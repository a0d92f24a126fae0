/** A text as a QR code: its dark squares as one path, in modules. */
import { encodeQR } from 'qr'
import type { QrDrawing } from '@/components/report/share/share-link'

/** The standard asks for this much light around the code. */
const QUIET_ZONE = 4

export function qrCode(text: string): QrDrawing {
  const rows = encodeQR(text, 'raw', { border: QUIET_ZONE, ecc: 'medium' })
  return { size: rows.length, path: rows.map(lineOf).join('') }
}

/** Along the middle of a row, from one dark run to the next: relative steps are the shortest to write. */
function lineOf(row: readonly boolean[], y: number): string {
  let line = ''
  let from = 0
  for (let x = 0; x < row.length;) {
    const start = x
    while (row[x]) x += 1
    if (x === start) x += 1
    else {
      line += line ? `m${start - from} 0h${x - start}` : `M${start} ${y}.5h${x - start}`
      from = x
    }
  }
  return line
}
