/** The numbers that the cards are drawn with, each beside how sure it is and where it comes from. */
import type { Surface } from '@/lib/preview/card'
import { Badge } from '../ui/badge'
import { Disclosure } from '../ui/disclosure'
import { Cell, Table } from '../ui/table'
import { WITNESSED_TOKENS } from '@/lib/drawing/tokens'
import { type TokenRow, tokenRows } from '@/lib/drawing/tokens/plain'
import { type Confidence, ORIGINS } from '@/lib/drawing/tokens/surface-tokens'

export const CONFIDENCE_WORDS: Record<Confidence, { word: string; meaning: string }> = {
  H: { word: 'Sure', meaning: 'read in a client or measured in a screenshot' },
  M: { word: 'Likely', meaning: 'one good source, or two weaker ones that agree' },
  L: { word: 'Approximate', meaning: 'by analogy; a real client may differ' },
}

const GROUPS: readonly { name: string; parts: readonly string[] }[] = [
  { name: 'Colours', parts: ['colours'] },
  { name: 'Bubble and card', parts: ['width', 'bubbleMax', 'bubble', 'panel', 'body', 'row', 'screen'] },
  { name: 'Picture', parts: ['ratio', 'thumbnail', 'loading'] },
  { name: 'Text', parts: ['font', 'title', 'description', 'host', 'message', 'meta', 'ticks'] },
  { name: 'Around the message', parts: ['sender', 'forwarded', 'chip', 'header', 'composer', 'preview'] },
]

export function TokenTable({ surface }: { surface: Surface }) {
  const rows = tokenRows(WITNESSED_TOKENS[surface])
  return (
    <div className="border-line divide-line divide-y border-y">
      {GROUPS.map(({ name, parts }) => {
        const own = rows.filter(({ path }) => parts.includes(path.split('.')[0] ?? ''))
        return (
          <Disclosure
            key={name}
            summary={
              <span className="flex flex-wrap items-center gap-x-2">
                {name} <span className="font-normal">{tally(own)}</span>
              </span>
            }
          >
            <Table caption={`${name}: values`} columns={['What', 'Value', 'How sure', 'Where from']}>
              {own.map((row) => (
                <tr key={row.path} className="border-line border-b last:border-0">
                  <Cell>{pathWords(row.path)}</Cell>
                  <Cell className="tabular-nums">
                    <Value row={row} />
                  </Cell>
                  <Cell>
                    <Badge>{CONFIDENCE_WORDS[row.confidence].word}</Badge>
                  </Cell>
                  <Cell className="text-soft min-w-40">{ORIGINS[row.from]}</Cell>
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
  const text = value === Number.POSITIVE_INFINITY ? 'no limit' : String(value)
  return (
    <span className="inline-flex items-center gap-2">
      {path.startsWith('colours.') ? (
        <span
          aria-hidden
          className="border-line size-4 shrink-0 rounded-sm border"
          style={{ background: text }}
        />
      ) : null}
      {text}
      {path.endsWith('Px') && typeof value === 'number' && Number.isFinite(value) ? ' px' : null}
    </span>
  )
}

function tally(rows: readonly TokenRow[]): string {
  const count = (confidence: Confidence) => rows.filter((row) => row.confidence === confidence).length
  return (['H', 'M', 'L'] as const)
    .filter((confidence) => count(confidence) > 0)
    .map((confidence) => `${count(confidence)} ${CONFIDENCE_WORDS[confidence].word.toLowerCase()}`)
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
