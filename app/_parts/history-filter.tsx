/** Search and verdict filter: a plain GET form, so that the address holds the filter. */
import { Search } from 'lucide-react'
import { VERDICT_WORDS } from '@/components/report/verdict/verdict-words'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { VERDICTS, type VerdictStatus } from '@/lib/preview/report/schema'

export function HistoryFilter({ query, verdict }: { query: string; verdict: VerdictStatus | null }) {
  return (
    <search>
      <form
        action="/history"
        className="mb-5 grid grid-cols-[minmax(0,1fr)_auto] items-end gap-3 sm:grid-cols-[minmax(0,1fr)_auto_auto]"
      >
        <Field
          label="Search"
          name="q"
          type="search"
          defaultValue={query}
          maxLength={200}
          placeholder="Words from the address or the title"
          data-key="field"
          className="max-sm:col-span-2"
        />
        <label className="grid gap-2 text-sm font-medium">
          Verdict
          <select
            name="verdict"
            defaultValue={verdict ?? ''}
            className="border-edge bg-surface min-h-10 rounded-md border px-3 text-base font-normal sm:text-sm"
          >
            <option value="">All verdicts</option>
            {VERDICTS.map((status) => (
              <option key={status} value={status}>
                {VERDICT_WORDS[status].word}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit">
          <Search aria-hidden />
          Search
        </Button>
      </form>
    </search>
  )
}
