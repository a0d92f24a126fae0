/** The visitors side by side: who was sent, where each ended, and what it was shown. */
import type { VisitInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { Badge } from '../../ui/badge'
import { Cell, Table } from '../../ui/table'
import { withElements } from '../../words/with-elements'
import { VisibleText } from './visible-text'

export function VisitsTable({ visits }: { visits: readonly VisitInWords[] }) {
  const { t, value } = useWords()
  const [first] = visits
  return (
    <Table
      caption={t('evidence.visitors-caption')}
      columns={[
        t('evidence.visitor'),
        t('evidence.status'),
        t('evidence.final-address'),
        t('evidence.title'),
        t('evidence.image'),
        t('evidence.time'),
        t('evidence.read'),
      ]}
    >
      {visits.map((visit) => {
        const reason = visit.notAsked ?? visit.failure?.sentence ?? null
        return (
          <tr key={visit.visitor} className="border-line border-b last:border-0">
            <th scope="row" className="min-w-28 py-2 pr-4 text-left align-top font-medium sm:min-w-56">
              {visit.name}
              <span className="text-soft mt-1 block max-w-60 font-mono font-normal [overflow-wrap:anywhere] max-sm:hidden">
                <bdi dir="ltr">{visit.userAgent}</bdi>
              </span>
            </th>
            <Cell className="whitespace-nowrap tabular-nums">
              <Badge>{visit.statusText}</Badge>
            </Cell>
            {reason === null ? (
              <>
                <Value of={visit} first={first} what="address" />
                <Value of={visit} first={first} what="title" />
                <Value of={visit} first={first} what="image" />
              </>
            ) : (
              <Cell colSpan={3} className="text-soft min-w-60">
                {reason}
                {visit.leadsOnTo === null ? null : (
                  <span className="mt-1 block [overflow-wrap:anywhere]">
                    <LeadsTo address={visit.leadsOnTo} />
                  </span>
                )}
              </Cell>
            )}
            <Cell className="whitespace-nowrap tabular-nums">
              {visit.totalMs === null ? <Nothing /> : value({ ms: visit.totalMs })}
            </Cell>
            <Cell className="whitespace-nowrap tabular-nums">
              {visit.bytesDecoded === null ? <Nothing /> : value({ bytes: visit.bytesDecoded })}
            </Cell>
          </tr>
        )
      })}
    </Table>
  )
}

interface ValueProps {
  of: VisitInWords
  first: VisitInWords | undefined
  what: keyof typeof VALUES
}

const VALUES = {
  address: ({ leadsOnTo, finalUrl }: VisitInWords) => leadsOnTo ?? finalUrl,
  title: ({ title }: VisitInWords) => title,
  image: ({ image }: VisitInWords) => image,
} as const

/** A value, and a word where it is another than the first visitor's: colour alone would not say so. */
function Value({ of, first, what }: ValueProps) {
  const { t } = useWords()
  const value = VALUES[what](of)
  const differs = first !== undefined && of !== first && value !== VALUES[what](first)
  return (
    <Cell className="min-w-48 [overflow-wrap:anywhere]">
      {value === null ? (
        <Nothing />
      ) : (
        <span className="line-clamp-3">
          {what === 'address' && of.leadsOnTo !== null ? (
            <LeadsTo address={of.leadsOnTo} />
          ) : (
            <bdi dir={what === 'title' ? 'auto' : 'ltr'}>
              <VisibleText text={value} />
            </bdi>
          )}
        </span>
      )}
      {differs ? (
        <span className="text-soft mt-1 block">{t('evidence.differs', { visitor: first.name })}</span>
      ) : null}
    </Cell>
  )
}

function LeadsTo({ address }: { address: string }) {
  const { t } = useWords()
  return withElements((at) => t('evidence.leads-to', at), {
    address: (
      <bdi dir="ltr">
        <VisibleText text={address} />
      </bdi>
    ),
  })
}

function Nothing() {
  const { t } = useWords()
  return <span className="text-soft">{t('evidence.none')}</span>
}
