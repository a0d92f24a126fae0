/** A QR code, black on white in every theme: readers want it so. */
import type { QrDrawing } from './share-link'

export function QrCode({ qr: { size, path }, label }: { qr: QrDrawing; label: string }) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="size-48 rounded-sm"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} stroke="#000" fill="none" />
    </svg>
  )
}
