/** Times as small labelled bars on one scale, with the same figures as a table behind them. */
import { Disclosure } from '../../ui/disclosure'
import { Cell, Table } from '../../ui/table'
import { msText } from './quantities'

export interface WaterfallRow {
  label: string
  /** Both in milliseconds since the first request. */
  fromMs: number
  toMs: number
}
export interface WaterfallProps {
  title: string
  rows: readonly WaterfallRow[]
}

export function Waterfall({ title, rows }: WaterfallProps) {
  if (rows.length === 0) return null
  const endMs = Math.max(1, ...rows.map((row) => row.toMs))
  const percent = (ms: number) => `${(ms / endMs) * 100}%`
  return (
    <figure aria-label={title}>
      <ul className="grid gap-1 text-sm">
        {rows.map((row) => (
          <li
            key={`${row.label} ${row.fromMs}`}
            className="grid grid-cols-[112px_1fr_72px] items-center gap-3"
          >
            <span className="text-soft truncate">{row.label}</span>
            <span aria-hidden className="bg-sunken relative h-2 rounded-sm">
              <span
                className="bg-accent absolute inset-y-0 min-w-0.5 rounded-sm"
                style={{ left: percent(row.fromMs), width: percent(row.toMs - row.fromMs) }}
              />
            </span>
            <span className="text-right tabular-nums">{msText(row.toMs - row.fromMs)}</span>
          </li>
        ))}
      </ul>
      <Disclosure summary="The same as a table">
        <Table caption={title} columns={['Phase', 'From', 'To', 'Took']}>
          {rows.map((row) => (
            <tr
              key={`${row.label} ${row.fromMs}`}
              className="border-line border-b tabular-nums last:border-0"
            >
              <Cell>{row.label}</Cell>
              <Cell>{msText(row.fromMs)}</Cell>
              <Cell>{msText(row.toMs)}</Cell>
              <Cell>{msText(row.toMs - row.fromMs)}</Cell>
            </tr>
          ))}
        </Table>
      </Disclosure>
    </figure>
  )
}
