/** The visitors side by side: who was sent, where each ended, and what it was shown. */
import { VISITOR_LABELS, visitStatus, whyNothing } from '@/lib/preview/report/text/visit-words'
import type { ReportVisit } from '@/lib/preview/report/schema'
import { Badge } from '../../ui/badge'
import { Cell, Table } from '../../ui/table'
import { bytesText, msText } from './quantities'

export function VisitsTable({ visits }: { visits: readonly ReportVisit[] }) {
  const [first] = visits
  return (
    <Table
      caption="Visitors and what each was shown"
      columns={['Visitor', 'Status', 'Final address', 'Title', 'Image', 'Time', 'Read']}
    >
      {visits.map((visit) => {
        const reason = whyNothing(visit)
        return (
          <tr key={visit.visitor} className="border-line border-b last:border-0">
            <th scope="row" className="min-w-28 py-2 pr-4 text-left align-top font-medium sm:min-w-56">
              {VISITOR_LABELS[visit.visitor]}
              <span className="text-soft mt-1 block max-w-60 font-mono font-normal [overflow-wrap:anywhere] max-sm:hidden">
                <bdi dir="ltr">{visit.userAgent}</bdi>
              </span>
            </th>
            <Cell className="whitespace-nowrap tabular-nums">
              <Badge>{visitStatus(visit)}</Badge>
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
                    leads to <bdi dir="ltr">{visit.leadsOnTo}</bdi>
                  </span>
                )}
              </Cell>
            )}
            <Cell className="whitespace-nowrap tabular-nums">
              {visit.totalMs === null ? <Nothing /> : msText(visit.totalMs)}
            </Cell>
            <Cell className="whitespace-nowrap tabular-nums">
              {visit.bytesDecoded === null ? <Nothing /> : bytesText(visit.bytesDecoded)}
            </Cell>
          </tr>
        )
      })}
    </Table>
  )
}

interface ValueProps {
  of: ReportVisit
  first: ReportVisit | undefined
  what: keyof typeof VALUES
}

const VALUES = {
  address: ({ leadsOnTo, finalUrl }: ReportVisit) => leadsOnTo ?? finalUrl,
  title: ({ title }: ReportVisit) => title,
  image: ({ image }: ReportVisit) => image,
} as const

/** A value, and a word where it is another than the first visitor's: colour alone would not say so. */
function Value({ of, first, what }: ValueProps) {
  const value = VALUES[what](of)
  const differs = first !== undefined && of !== first && value !== VALUES[what](first)
  return (
    <Cell className="min-w-48 [overflow-wrap:anywhere]">
      {what === 'address' && of.leadsOnTo !== null ? <span className="text-soft">leads to </span> : null}
      {value === null ? (
        <Nothing />
      ) : (
        <bdi dir={what === 'title' ? 'auto' : 'ltr'} className="line-clamp-3">
          {value}
        </bdi>
      )}
      {differs ? <span className="text-soft mt-1 block">differs from WhatsApp on Android</span> : null}
    </Cell>
  )
}

const Nothing = () => <span className="text-soft">none</span>
