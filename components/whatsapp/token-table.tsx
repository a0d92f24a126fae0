/** The numbers that the cards are drawn with, each beside how sure it is and where it comes from. */
import type { Surface } from '@/lib/preview/vocabulary/card'
import type { SayOnScreen } from '@/lib/preview/words/screen-words'
import { useWords } from '#words'
import { Badge } from '../ui/badge'
import { Disclosure } from '../ui/disclosure'
import { Cell, Table } from '../ui/table'
import { WITNESSED_TOKENS } from '@/lib/drawing/tokens'
import { type TokenRow, tokenRows } from '@/lib/drawing/tokens/plain'
import type { Confidence } from '@/lib/drawing/tokens/surface-tokens'

const GROUPS = [
  { name: 'colours', parts: ['colours'] },
  { name: 'bubble', parts: ['width', 'bubbleMax', 'bubble', 'panel', 'body', 'row', 'screen'] },
  { name: 'picture', parts: ['ratio', 'thumbnail', 'loading'] },
  { name: 'text', parts: ['font', 'title', 'description', 'host', 'message', 'meta', 'ticks'] },
  { name: 'around', parts: ['sender', 'forwarded', 'chip', 'header', 'composer', 'preview'] },
] as const satisfies readonly { name: string; parts: readonly string[] }[]

const COLUMNS = ['what', 'value', 'sure', 'from'] as const

export function TokenTable({ surface }: { surface: Surface }) {
  const { t } = useWords()
  const rows = tokenRows(WITNESSED_TOKENS[surface])
  return (
    <div className="border-line divide-line divide-y border-y">
      {GROUPS.map(({ name, parts }: (typeof GROUPS)[number]) => {
        const group = t(`cards.group.${name}`)
        const own = rows.filter(({ path }) => parts.some((part) => part === path.split('.')[0]))
        return (
          <Disclosure
            key={name}
            summary={
              <span className="flex flex-wrap items-center gap-x-2">
                {group} <span className="font-normal">{tally(own, t)}</span>
              </span>
            }
          >
            <Table
              caption={t('cards.values-of', { group })}
              columns={COLUMNS.map((column) => t(`cards.column.${column}`))}
            >
              {own.map((row) => (
                <tr key={row.path} className="border-line border-b last:border-0">
                  <Cell>{pathWords(row.path)}</Cell>
                  <Cell className="tabular-nums">
                    <Value row={row} />
                  </Cell>
                  <Cell>
                    <Badge>{t(`cards.sure.${row.confidence}`)}</Badge>
                  </Cell>
                  <Cell className="text-soft min-w-40">{t(`cards.from.${row.from}`)}</Cell>
                </tr>
              ))}
            </Table>
          </Disclosure>
        )
      })}
    </div>
  )
}

function Value({ row: { path, value } }: { row: TokenRow }) {
  const { t } = useWords()
  const text = value === Number.POSITIVE_INFINITY ? t('cards.value.no-limit') : String(value)
  return (
    <span className="inline-flex items-center gap-2">
      {path.startsWith('colours.') ? (
        <span
          aria-hidden
          className="border-line size-4 shrink-0 rounded-sm border"
          style={{ background: text }}
        />
      ) : null}
      {path.endsWith('Px') && Number.isFinite(value) ? t('cards.value.px', { value: text }) : text}
    </span>
  )
}

function tally(rows: readonly TokenRow[], t: SayOnScreen): string {
  const count = (confidence: Confidence) => rows.filter((row) => row.confidence === confidence).length
  return (['H', 'M', 'L'] as const)
    .filter((confidence) => count(confidence) > 0)
    .map((confidence) => t(`cards.tally.${confidence}`, { count: count(confidence) }))
    .join(', ')
}

/** `bubble.tail.widthPx` as words: "bubble, tail, width". */
function pathWords(path: string): string {
  return path
    .replace(/^colours\./, '')
    .replace(/^bubbleMax\.(\d)/, (_, step: string) => `bubble at most, step ${Number(step) + 1}`)
    .replace(/Px$/, '')
    .replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
    .replaceAll('.', ', ')
}
