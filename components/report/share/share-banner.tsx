/** The one line above a shared report: when it was true, until when the link works, and the way to check one's own. */
import { useWords } from '#words'
import { Button } from '../../ui/button'
import { RelativeTime } from '../../ui/relative-time'
import { withElements } from '../../words/with-elements'

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
  const { t } = useWords()
  const shared = <RelativeTime at={sharedAt} />
  return (
    <div className="border-line bg-surface flex flex-wrap items-center justify-between gap-3 rounded-lg border px-4 py-3 text-sm">
      <p>
        {by
          ? withElements((at) => t('share.shared-by', at), { who: <bdi>{by}</bdi>, when: shared })
          : withElements((at) => t('share.shared', at), { when: shared })}{' '}
        {withElements((at) => t('share.as-it-was', at), { when: <RelativeTime at={scannedAt} /> })}{' '}
        {expiresAt
          ? withElements((at) => t('share.link-expires', at), { when: <RelativeTime at={expiresAt} /> })
          : null}
      </p>
      <Button href={checkHref}>{t('share.check-your-own')}</Button>
    </div>
  )
}
