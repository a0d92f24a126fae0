/** Recent scans, or worked examples, as small cards under a heading. */
import type { ReactNode } from 'react'
import { ScanCard } from '@/components/report/history/scan-card'
import type { ScanSummary } from '@/components/report/history/scan-summary'

export interface ScanCardsProps {
  heading: string
  scans: readonly ScanSummary[]
  /** In place of the time, one per card. */
  captions?: readonly string[]
  aside?: ReactNode
}

export function ScanCards({ heading, scans, captions, aside }: ScanCardsProps) {
  if (scans.length === 0) return null
  return (
    <section aria-label={heading}>
      <div className="mb-3 flex min-h-10 items-center justify-between gap-4">
        <h2 className="text-lg font-semibold">{heading}</h2>
        {aside}
      </div>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {scans.map((scan, index) => (
          <li key={scan.id} className="min-w-0">
            <ScanCard scan={scan} caption={captions?.[index]} />
          </li>
        ))}
      </ul>
    </section>
  )
}
