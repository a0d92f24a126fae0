/** The double tick of a message that was read, in our own drawing. */
export function Ticks({ widthPx, gapPx }: { widthPx: number; gapPx: number }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 16 11"
      fill="none"
      stroke="var(--wa-readTicks)"
      strokeWidth="1.35"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{
        width: widthPx,
        marginInlineStart: gapPx,
        display: 'inline-block',
        verticalAlign: 'text-bottom',
      }}
    >
      <path d="M1.2 6.1l2.8 2.8 6.2-7.1M6.3 8.1l.9.8 6.4-7.1" />
    </svg>
  )
}
