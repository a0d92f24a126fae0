/** The checklist: Fix first, Worth improving, Could not tell, and Passed, folded and counted. */
import type { Finding } from '@/lib/preview/report/schema'
import { Disclosure } from '../../ui/disclosure'
import { Panel } from '../../ui/panel'
import { FindingItem } from './finding-item'
import { classNames } from '../../ui/class-names'
import { SameReason } from './same-reason'
import { STATUS_WORDS, TONE_TEXT } from '../verdict/verdict-words'

export interface FindingsListProps {
  /** Already in the order in which they matter. */
  findings: readonly Finding[]
  /** The help page of a check; null leaves the link out. */
  helpHref: (checkId: string) => string | null
}

const GROUPS = [
  { title: 'Fix first', statuses: ['fail'], empty: 'Nothing has to be fixed before this link is sent.' },
  { title: 'Worth improving', statuses: ['warn'], empty: null },
  { title: 'Could not tell', statuses: ['unknown', 'error'], empty: null },
] as const

export function FindingsList({ findings, helpHref }: FindingsListProps) {
  const passed = findings.filter(({ status }) => status === 'pass')
  const moot = findings.filter(({ status }) => status === 'not-applicable')
  const unsure = findings.some(({ status }) => status === 'unknown' || status === 'error')
  return (
    <div className="grid gap-8">
      {GROUPS.map(({ title, statuses, empty }) => {
        const group = findings.filter(({ status }) => (statuses as readonly string[]).includes(status))
        if (group.length === 0 && (!empty || unsure || findings.length === 0)) return null
        const { alone, shared } = byReason(group)
        return (
          <section key={title} aria-label={`${title}, ${group.length}`}>
            <GroupHead title={title} count={group.length} status={statuses[0]} />
            {group.length > 0 ? (
              <Panel className="divide-line divide-y px-4 sm:px-5">
                {alone.map((finding) => (
                  <FindingItem key={finding.id} finding={finding} helpHref={helpHref(finding.id)} />
                ))}
                {shared.map(([reason, same]) => (
                  <SameReason key={reason} reason={reason} findings={same} helpHref={helpHref} />
                ))}
              </Panel>
            ) : (
              <p className="text-soft text-sm">{empty}</p>
            )}
          </section>
        )
      })}
      <Folded title="Passed" findings={passed} helpHref={helpHref} status="pass" />
      <Folded title="Does not apply" findings={moot} helpHref={helpHref} status="not-applicable" />
    </div>
  )
}

/** From this many on, checks that could not tell for one and the same reason stand together. */
const SHARED_FROM = 3

function byReason(group: readonly Finding[]) {
  const reasons = Map.groupBy(group, ({ status, summary }) => (status === 'unknown' ? summary : null))
  const shared = [...reasons].flatMap(([reason, same]) =>
    reason !== null && same.length >= SHARED_FROM ? [[reason, same] as const] : [],
  )
  const taken = new Set(shared.flatMap(([, same]) => same))
  return { alone: group.filter((finding) => !taken.has(finding)), shared }
}

function GroupHead({ title, count, status }: { title: string; count: number; status: Finding['status'] }) {
  const { icon: Icon, tone } = STATUS_WORDS[count > 0 ? status : 'pass']
  return (
    <h2 className="mb-3 flex items-center gap-2 text-base font-semibold">
      <Icon aria-hidden className={classNames('size-5', TONE_TEXT[tone])} />
      {title}
      <span className="text-soft font-normal tabular-nums">{count}</span>
    </h2>
  )
}

function Folded({
  title,
  findings,
  helpHref,
  status,
}: FindingsListProps & { title: string; status: Finding['status'] }) {
  if (findings.length === 0) return null
  const { icon: Icon, tone } = STATUS_WORDS[status]
  return (
    <Panel>
      <Disclosure
        summaryClassName="min-h-12 px-4 text-base font-semibold text-ink sm:px-5"
        summary={
          <h2 className="flex items-center gap-2">
            <Icon aria-hidden className={classNames('size-5', TONE_TEXT[tone])} />
            {title}
            <span className="text-soft font-normal tabular-nums">{findings.length}</span>
          </h2>
        }
      >
        <div className="divide-line border-line divide-y border-t px-4 sm:px-5">
          {findings.map((finding) => (
            <FindingItem key={finding.id} finding={finding} helpHref={helpHref(finding.id)} />
          ))}
        </div>
      </Disclosure>
    </Panel>
  )
}
