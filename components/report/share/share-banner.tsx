/** Above a shared report: what the sharer says, when it was true, and one press to check the link again. */
import { RefreshCw } from 'lucide-react'
import { useWords } from '#words'
import { Button } from '../../ui/button'
import { RelativeTime } from '../../ui/relative-time'
import { VisibleText } from '../evidence/visible-text'
import { withElements } from '../../words/with-elements'

export interface ShareBannerProps {
  /** The sharer's own words; plain text. */
  note: string | null
  /** ISO 8601, all three. */
  sharedAt: string
  scannedAt: string
  expiresAt: string | null
  /** Who shared it, when that is known. */
  by?: string | null
  /** A plain GET form that takes the address on. Null when the address shown is not the whole one. */
  checkAgain: { action: string; fields: Readonly<Record<string, string>> } | null
  /** Where one's own link is checked. */
  checkHref: string
}

export function ShareBanner(props: ShareBannerProps) {
  const { note, sharedAt, scannedAt, expiresAt, by, checkAgain, checkHref } = props
  const { t } = useWords()
  const shared = <RelativeTime at={sharedAt} />
  return (
    <section
      aria-label={t('share.about')}
      className="border-line bg-surface grid gap-4 rounded-lg border p-4 text-sm sm:p-5 md:grid-cols-[minmax(0,1fr)_auto] md:items-center"
    >
      <div className="grid gap-2">
        {note ? (
          <figure className="grid gap-1">
            <figcaption className="text-soft">{t('share.note-of-sharer')}</figcaption>
            <blockquote className="max-w-prose text-base [overflow-wrap:anywhere] whitespace-pre-line">
              <bdi dir="auto">
                <VisibleText text={note} />
              </bdi>
            </blockquote>
          </figure>
        ) : null}
        <p className={note ? 'text-soft' : undefined}>
          <strong className="text-ink font-medium">
            {withElements((at) => t('share.as-it-was', at), { when: <RelativeTime at={scannedAt} /> })}
          </strong>{' '}
          {by
            ? withElements((at) => t('share.shared-by', at), { who: <bdi>{by}</bdi>, when: shared })
            : withElements((at) => t('share.shared', at), { when: shared })}{' '}
          {expiresAt
            ? withElements((at) => t('share.link-expires', at), { when: <RelativeTime at={expiresAt} /> })
            : null}
        </p>
      </div>
      {checkAgain ? (
        <form action={checkAgain.action} method="get" className="max-md:w-full">
          {Object.entries(checkAgain.fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button type="submit" kind="primary" data-key="recheck" className="max-md:w-full">
            <RefreshCw aria-hidden />
            {t('share.check-again')}
          </Button>
        </form>
      ) : (
        <Button href={checkHref}>{t('share.check-your-own')}</Button>
      )}
    </section>
  )
}
