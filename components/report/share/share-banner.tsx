/** The one line above a shared report: when it was true, until when the link works, and the way to check one's own. */
import { Button } from '../../ui/button'
import { RelativeTime } from '../../ui/relative-time'

export interface ShareBannerProps {
  /** ISO 8601, all three. */
  sharedAt: string
  scannedAt: string
  expiresAt: string | null
  /** Who shared it, when that is known. */
  by?: string | null
  checkHref: string
}

export function ShareBanner({ sharedAt, scannedAt, expiresAt, by, checkHref }: ShareBannerProps) {
  return (
    <div className="border-line bg-surface flex flex-wrap items-center justify-between gap-3 rounded-lg border px-4 py-3 text-sm">
      <p>
        {by ? `Shared by ${by} ` : 'Shared '}
        <RelativeTime at={sharedAt} />. It was true when it was checked, <RelativeTime at={scannedAt} />
        {expiresAt ? (
          <>
            ; the link ends <RelativeTime at={expiresAt} />
          </>
        ) : null}
        .
      </p>
      <Button href={checkHref}>Check your own link</Button>
    </div>
  )
}
