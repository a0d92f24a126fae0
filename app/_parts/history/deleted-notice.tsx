/** What was just deleted, and the way back; or that nothing could be done. */
import { Undo2 } from 'lucide-react'
import { useWords } from '#words'
import { HISTORY_FIELD } from '@/components/report/history/history-actions'
import { Button } from '@/components/ui/button'
import { GRACE_DAYS } from '@/lib/services/scans/purge-scans'
import { restoreDeleted } from '../../_actions/history'

export interface DeletedNoticeProps {
  /** Null when there is nothing to undo. */
  deleted: { at: string; count: number } | null
  refused: boolean
  /** The address to come back to. */
  view: string
}

export function DeletedNotice({ deleted, refused, view }: DeletedNoticeProps) {
  const { t } = useWords()
  return (
    <div aria-live="polite">
      {refused ? (
        <p className="border-fail bg-fail-ground text-fail mb-4 rounded-lg border px-4 py-3 text-sm">
          {t('history.refused')}
        </p>
      ) : null}
      {deleted ? (
        <div className="border-line bg-surface mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-lg border px-4 py-2 text-sm">
          <p>
            {t('history.deleted', { count: deleted.count })}{' '}
            <span className="text-soft">
              {t('history.deleted-means', { count: deleted.count, days: GRACE_DAYS })}
            </span>
          </p>
          <form action={restoreDeleted}>
            <input type="hidden" name={HISTORY_FIELD.view} value={view} />
            <input type="hidden" name={HISTORY_FIELD.deletedAt} value={deleted.at} />
            <Button type="submit">
              <Undo2 aria-hidden />
              {t('history.undo')}
            </Button>
          </form>
        </div>
      ) : null}
    </div>
  )
}
