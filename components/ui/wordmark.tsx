/** The brand: its sign in the colours of the theme, and the name. */
import { BRAND_SIGN } from '@/lib/drawing/shapes/brand-sign'

export function Wordmark() {
  const { viewBox, cornerPx, bubble, line, tick, tickWidth } = BRAND_SIGN
  return (
    <span className="text-ink inline-flex items-center gap-2.5 text-base font-semibold tracking-tight">
      <svg viewBox={viewBox} className="size-7" aria-hidden>
        <rect width="32" height="32" rx={cornerPx} className="fill-primary" />
        <path d={bubble} className="fill-on-primary" />
        <rect {...line} className="fill-primary opacity-30" />
        <path
          d={tick}
          className="stroke-primary fill-none"
          strokeWidth={tickWidth}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      Cardproof
    </span>
  )
}
