/** Search and verdict filter: a plain GET form, so that the address holds the filter. */
import { Search } from 'lucide-react'
import { VERDICT_WORDS } from '@/components/report/verdict/verdict-words'
import { useWords } from '#words'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/form/field'
import { VERDICTS } from '@/lib/preview/report/schema'
import type { HistoryView } from './history-view'

export function HistoryFilter({ view: { query, verdict, order } }: { view: HistoryView }) {
  const { t } = useWords()
  return (
    <search>
      <form
        action="/history"
        className="mb-5 grid grid-cols-[minmax(0,1fr)_auto] items-end gap-3 sm:grid-cols-[minmax(0,1fr)_auto_auto]"
      >
        {order === 'newest' ? null : <input type="hidden" name="order" value={order} />}
        <Field
          label={t('history.search')}
          name="q"
          type="search"
          defaultValue={query ?? ''}
          maxLength={200}
          placeholder={t('history.search-in')}
          data-key="field"
          className="max-sm:col-span-2"
        />
        <label className="grid gap-2 text-sm font-medium">
          {t('history.verdict')}
          <select
            name="verdict"
            defaultValue={verdict ?? ''}
            className="border-edge bg-surface min-h-10 rounded-md border px-3 text-base font-normal sm:text-sm"
          >
            <option value="">{t('history.all-verdicts')}</option>
            {VERDICTS.map((status) => (
              <option key={status} value={status}>
                {t(VERDICT_WORDS[status].word)}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit">
          <Search aria-hidden />
          {t('history.search')}
        </Button>
      </form>
    </search>
  )
}
