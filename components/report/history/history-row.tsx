/** One scan of the history: a row of a table on wide screens, a card on narrow ones; the same height whatever it holds. */
import { RefreshCw, Trash2 } from 'lucide-react'
import { useWords } from '#words'
import { Button } from '../../ui/button'
import { RelativeTime } from '../../ui/relative-time'
import { VisibleText } from '../evidence/visible-text'
import { CardGlyph } from '../stage/card-glyph'
import { HISTORY_FIELD, type HistoryActions, PICK_FORM_ID } from './history-actions'
import { ScanState, secondLine, shortUrl } from './scan-card'
import type { ScanSummary } from './scan-summary'
import { ROLE } from './table-roles'

export interface HistoryRowProps {
  scan: ScanSummary
  showWho: boolean
  actions: HistoryActions | null
}

export function HistoryRow({ scan, showWho, actions }: HistoryRowProps) {
  const { t, number } = useWords()
  const title = scan.title ?? shortUrl(scan.url)
  return (
    <tr
      {...ROLE.row}
      data-row
      className="border-line hover:bg-hover has-checked:bg-accent-ground max-md:bg-surface relative border-b max-md:grid max-md:grid-cols-[40px_64px_minmax(0,1fr)_auto] max-md:items-center max-md:gap-x-3 max-md:gap-y-2 max-md:rounded-lg max-md:border max-md:py-3 max-md:pe-3 md:h-16"
    >
      {actions ? (
        <td {...ROLE.cell} className="relative z-10 align-middle">
          {/* The label is as large as a finger. */}
          <label className="grid size-10 place-items-center">
            <input
              type="checkbox"
              form={PICK_FORM_ID}
              name={HISTORY_FIELD.scan}
              value={scan.id}
              className="accent-primary size-4"
            />
            <span className="sr-only">{t('history.select', { title })}</span>
          </label>
        </td>
      ) : null}
      <td {...ROLE.cell} className="align-middle">
        <CardGlyph layout={scan.layout} imageSrc={scan.imageSrc} />
      </td>
      <td {...ROLE.cell} className="align-middle max-md:col-span-2 md:pe-4">
        <a
          href={scan.href}
          data-row-link
          className="block truncate font-medium after:absolute after:inset-0 after:rounded-[inherit]"
        >
          <bdi>
            <VisibleText text={title} />
          </bdi>
        </a>
        <span className="text-soft block truncate">
          <bdi>{secondLine(scan, t)}</bdi>
        </span>
      </td>
      <td {...ROLE.cell} className="align-middle max-md:col-span-3 max-md:ps-3">
        <ScanState scan={scan} />
      </td>
      <td {...ROLE.cell} className="align-middle tabular-nums max-md:text-end">
        {scan.score === null ? '–' : number(scan.score)}
        {scan.score !== null && scan.source ? (
          <abbr title={t('source.provisional')} className="text-soft no-underline">
            {'*'}
            <span className="sr-only">{t('source.provisional')}</span>
          </abbr>
        ) : null}
      </td>
      {showWho ? (
        <td {...ROLE.cell} className="truncate align-middle max-md:col-span-3 max-md:ps-3">
          {scan.who ?? '–'}
        </td>
      ) : null}
      <td {...ROLE.cell} className="text-soft align-middle whitespace-nowrap max-md:col-span-3 max-md:ps-3">
        <RelativeTime at={scan.scannedAt} />
      </td>
      {actions ? (
        <td {...ROLE.cell} className="relative z-10 align-middle">
          <div className="flex justify-end">
            {scan.canRecheck === false ? null : (
              <RowForm
                action={actions.recheck}
                fields={{ [HISTORY_FIELD.input]: scan.input ?? scan.url, [HISTORY_FIELD.recheckOf]: scan.id }}
                label={t('history.recheck', { title })}
                icon={RefreshCw}
              />
            )}
            <RowForm
              action={actions.remove}
              fields={{ [HISTORY_FIELD.scan]: scan.id, [HISTORY_FIELD.view]: actions.view }}
              label={t('history.delete-one', { title })}
              icon={Trash2}
            />
          </div>
        </td>
      ) : null}
    </tr>
  )
}

interface RowFormProps {
  action: (form: FormData) => void | Promise<void>
  fields: Readonly<Record<string, string>>
  label: string
  icon: typeof RefreshCw
}

function RowForm({ action, fields, label, icon: Icon }: RowFormProps) {
  return (
    <form action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" kind="quiet" size="icon" aria-label={label} title={label}>
        <Icon aria-hidden />
      </Button>
    </form>
  )
}
