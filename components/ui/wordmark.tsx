/** The brand: a card with a tick in its corner, and the name. */
export function Wordmark() {
  return (
    <span className="text-ink inline-flex items-center gap-2.5 text-base font-semibold tracking-tight">
      <svg viewBox="0 0 24 24" className="size-6" aria-hidden fill="none" stroke="currentColor">
        <rect x="2.75" y="3.75" width="18.5" height="16.5" rx="3" strokeWidth="1.5" />
        <path d="M3 11.25h18" strokeWidth="1.5" />
        <path d="M7.5 15.6l2 2 4.2-4.2" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" />
        <path d="M6.25 7.5h6" strokeWidth="1.5" strokeLinecap="round" opacity=".45" />
      </svg>
      Cardproof
    </span>
  )
}
