/** The checklist: Fix first, Worth improving, Could not tell, and Passed, folded and counted. */
import type { FindingInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { Disclosure } from '../../ui/disclosure'
import { Panel } from '../../ui/panel'
import { FindingItem } from './finding-item'
import { classNames } from '../../ui/class-names'
import { SameReason } from './same-reason'
import { STATUS_WORDS, TONE_TEXT } from '../verdict/verdict-words'

export interface FindingsListProps {
  /** Already in the order in which they matter. */
  findings: readonly FindingInWords[]
  /** The help page of a check; null leaves the link out. */
  helpHref: (checkId: string) => string | null
}

const GROUPS = [
  { title: 'findings.group.fix', statuses: ['fail'], empty: 'findings.nothing-to-fix' },
  { title: 'findings.group.improve', statuses: ['warn'], empty: null },
  { title: 'findings.group.unsure', statuses: ['unknown', 'error'], empty: null },
] as const

export function FindingsList({ findings, helpHref }: FindingsListProps) {
  const { t } = useWords()
  const passed = findings.filter(({ status }) => status === 'pass')
  const moot = findings.filter(({ status }) => status === 'not-applicable')
  const unsure = findings.some(({ status }) => status === 'unknown' || status === 'error')
  return (
    <div className="grid gap-8">
      {GROUPS.map(({ title, statuses, empty }) => {
        const group = findings.filter(({ status }) => statuses.some((one) => one === status))
        if (group.length === 0 && (!empty || unsure || findings.length === 0)) return null
        const { alone, shared } = byReason(group)
        return (
          <section
            key={title}
            aria-label={t('findings.group-counted', { group: t(title), count: group.length })}
          >
            <GroupHead title={t(title)} count={group.length} status={statuses[0]} />
            {group.length > 0 ? (
              <Panel className="divide-line divide-y px-4 sm:px-5">
                {alone.map((finding) => (
                  <FindingItem key={finding.id} finding={finding} helpHref={helpHref(finding.id)} />
                ))}
                {shared.map((same) => (
                  <SameReason key={same[0]?.id} findings={same} helpHref={helpHref} />
                ))}
              </Panel>
            ) : (
              <p className="text-soft text-sm">{empty ? t(empty) : null}</p>
            )}
          </section>
        )
      })}
      <Folded title={t('findings.group.passed')} findings={passed} helpHref={helpHref} status="pass" />
      <Folded title={t('findings.group.moot')} findings={moot} helpHref={helpHref} status="not-applicable" />
    </div>
  )
}

/** From this many on, checks that could not tell for one and the same reason stand together. */
const SHARED_FROM = 3

function byReason(group: readonly FindingInWords[]) {
  const unknown = group.filter(({ status }) => status === 'unknown')
  const reasons = Map.groupBy(unknown, ({ reasonKey }) => reasonKey)
  const shared = [...reasons.values()].filter(({ length }) => length >= SHARED_FROM)
  const taken = new Set(shared.flat())
  return { alone: group.filter((finding) => !taken.has(finding)), shared }
}

function GroupHead({
  title,
  count,
  status,
}: {
  title: string
  count: number
  status: FindingInWords['status']
}) {
  const { number } = useWords()
  const { icon: Icon, tone } = STATUS_WORDS[count > 0 ? status : 'pass']
  return (
    <h2 className="mb-3 flex items-center gap-2 text-base font-semibold">
      <Icon aria-hidden className={classNames('size-5', TONE_TEXT[tone])} />
      {title}
      <span className="text-soft font-normal tabular-nums">{number(count)}</span>
    </h2>
  )
}

function Folded({
  title,
  findings,
  helpHref,
  status,
}: FindingsListProps & { title: string; status: FindingInWords['status'] }) {
  const { number } = useWords()
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
            <span className="text-soft font-normal tabular-nums">{number(findings.length)}</span>
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
