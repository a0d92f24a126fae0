/** What was said of a scan so far, the newest first; each can be taken back. */
import { CircleCheck, CircleDot } from 'lucide-react'
import { useWords } from '#words'
import { Button } from '../ui/button'
import { Panel } from '../ui/panel'
import { RelativeTime } from '../ui/relative-time'

export interface KeptObservation {
  id: string
  agrees: boolean
  /** In words. */
  where: string
  seen: string
  predicted: string
  note: string | null
  pictureHref: string | null
  removeAction: string
  /** ISO 8601. */
  at: string
}

export function KeptObservations({ kept }: { kept: readonly KeptObservation[] }) {
  const { t } = useWords()
  return (
    <section aria-labelledby="kept">
      <Panel className="grid gap-4 p-4 sm:p-5">
        <h2 id="kept" className="text-base font-semibold">
          {t('phone.kept')}
        </h2>
        <ul className="divide-line grid gap-4 divide-y">
          {kept.map(({ id, agrees, where, seen, predicted, note, pictureHref, removeAction, at }) => (
            <li key={id} className="grid gap-2 pb-4 text-sm last:pb-0">
              <p className="flex gap-2">
                {agrees ? (
                  <CircleCheck aria-hidden className="text-good mt-0.5 size-4 shrink-0" />
                ) : (
                  <CircleDot aria-hidden className="text-warn mt-0.5 size-4 shrink-0" />
                )}
                <span>
                  {agrees ? t('phone.agrees', { where, seen }) : t('phone.differs', { where, seen, predicted })}{' '}
                  <span className="text-soft">
                    <RelativeTime at={at} />
                  </span>
                </span>
              </p>
              {note ? (
                <p className="text-soft [overflow-wrap:anywhere] whitespace-pre-line">
                  <bdi>{note}</bdi>
                </p>
              ) : null}
              {pictureHref ? (
                <img src={pictureHref} alt={t('phone.alt')} loading="lazy" className="border-line max-h-64 w-fit max-w-full rounded-md border" />
              ) : null}
              <form method="post" action={removeAction}>
                <Button type="submit" kind="danger">
                  {t('phone.remove')}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      </Panel>
    </section>
  )
} // prettier-ignore
