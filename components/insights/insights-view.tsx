/** How often phones showed what was predicted, and which rules may be wrong: two tables of counts. */
import type { ReactNode } from 'react'
import { useWords } from '#words'
import { Button } from '../ui/button'
import { Panel } from '../ui/panel'
import { Cell, Table } from '../ui/table'

export interface InsightsViewProps {
  csvHref: string
  agreement: readonly {
    ruleset: string
    client: string
    predicted: string
    agreed: number
    total: number
    /** In words. */
    low: string
    high: string
  }[]
  suspects: readonly {
    ruleset: string
    /** Null where no rule comes near. */
    code: string | null
    client: string
    predicted: string
    seen: string
    count: number
  }[]
}

export function InsightsView({ csvHref, agreement, suspects }: InsightsViewProps) {
  const { t, number } = useWords()
  return (
    <div className="grid gap-6 *:min-w-0 sm:gap-8">
      <header className="grid gap-3">
        <h1 className="text-lg font-semibold sm:text-xl">{t('insights.title')}</h1>
        <p className="text-soft max-w-prose">{t('insights.lead')}</p>
        {agreement.length > 0 ? (
          <p>
            <Button href={csvHref} download>
              {t('insights.csv')}
            </Button>
          </p>
        ) : (
          <p>{t('insights.none')}</p>
        )}
      </header>
      {agreement.length > 0 ? (
        <Counts
          title={t('insights.agreement')}
          heads={[t('insights.ruleset'), t('insights.client'), t('insights.predicted'), t('insights.agreed')]}
          rows={agreement.map((row) => ({
            key: [row.ruleset, row.client, row.predicted].join(' '),
            cells: [
              row.ruleset,
              row.client,
              row.predicted,
              <>
                {t('insights.of', { agreed: row.agreed, total: row.total })}{' '}
                <span className="text-soft block">
                  {t('insights.interval', { low: row.low, high: row.high })}
                </span>
              </>,
            ],
          }))}
        />
      ) : null}
      {suspects.length > 0 ? (
        <Counts
          title={t('insights.suspects')}
          heads={[t('insights.suspect'), t('insights.client'), t('insights.predicted'), t('insights.seen'), t('insights.count'), t('insights.ruleset')]}
          rows={suspects.map((row) => ({
            key: JSON.stringify(row),
            cells: [
              row.code === null ? t('insights.unexplained') : <code className="font-mono">{row.code}</code>,
              row.client,
              row.predicted,
              row.seen,
              number(row.count),
              row.ruleset,
            ],
          }))}
        />
      ) : null}
    </div>
  )
} // prettier-ignore

interface CountsProps {
  title: string
  heads: readonly string[]
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
}

function Counts({ title, heads, rows }: CountsProps) {
  return (
    <div className="grid gap-3">
      <h2 className="text-base font-semibold">{title}</h2>
      <Panel className="px-4">
        <Table caption={title} columns={heads} className="tabular-nums">
          {rows.map(({ key, cells }) => (
            <tr key={key} className="border-line border-t align-top first:border-t-0">
              {cells.map((cell, at) => (
                <Cell key={heads[at]}>{cell}</Cell>
              ))}
            </tr>
          ))}
        </Table>
      </Panel>
    </div>
  )
}
