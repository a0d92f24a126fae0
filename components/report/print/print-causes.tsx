/** The causes on paper: what to fix with its evidence, the rest in a line each, what passed as a number. */
import type {
  CauseInWords,
  EvidenceInWords,
  FindingInWords,
  ReportInWords,
} from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { classNames } from '../../ui/class-names'
import { STATUS_WORDS, TONE_TEXT } from '../verdict/verdict-words'
import { VisibleText } from '../evidence/visible-text'

/** The page on the screen has all of it. */
const EVIDENCE_MAX = 2
/** More checks than these are counted, not named. */
const NAMED_MAX = 3

type Told = Pick<ReportInWords, 'causes' | 'findings'>
export interface PrintCausesProps {
  report: Told
}

/** From so many causes on a sheet is set as small as paper allows, so that it stays one page. */
const MANY = 7

export const areManyToPrint = ({ causes }: Pick<ReportInWords, 'causes'>): boolean => causes.length >= MANY

/** So few leave room below them in the wide column: what to improve is there, and not in the narrow one. */
const FEW_FAILS = 3

/** What matters most, whole: what to fix, or else what to improve. */
export function PrintFixes({ report }: PrintCausesProps) {
  const { t } = useWords()
  const { fails, warns, unknown } = byStatus(report)
  const { findings } = report
  const first = fails.length > 0 ? fails : unknown
  if (first.length > 0)
    return (
      <div className="grid gap-4">
        <Group title={t('findings.group.fix')} causes={first} findings={findings} whole />
        {first.length <= FEW_FAILS ? (
          <Group title={t('findings.group.improve')} causes={warns} findings={findings} />
        ) : null}
      </div>
    )
  return (
    <div className="grid gap-4">
      <p>{t('findings.nothing-to-fix')}</p>
      <Group title={t('findings.group.improve')} causes={warns} findings={findings} whole />
    </div>
  )
}

/** The rest, short. */
export function PrintRest({ report }: PrintCausesProps) {
  const { t } = useWords()
  const { fails, warns } = byStatus(report)
  const { causes, findings } = report
  const explained = new Set(causes.flatMap((cause) => cause.findings))
  const unsure = findings.filter(
    ({ id, status }) => (status === 'unknown' || status === 'error') && !explained.has(id),
  )
  return (
    <>
      {fails.length > FEW_FAILS ? (
        <Group title={t('findings.group.improve')} causes={warns} findings={findings} />
      ) : null}
      <Unsure findings={unsure} />
      <p className="text-soft">
        {t('print.passed', { count: findings.filter(({ status }) => status === 'pass').length })}
      </p>
    </>
  )
}

function byStatus({ causes }: Pick<ReportInWords, 'causes'>) {
  const of = (status: CauseInWords['status']) => causes.filter((cause) => cause.status === status)
  return { fails: of('fail'), warns: of('warn'), unknown: of('unknown') }
}

interface GroupProps extends Told {
  title: string
  /** With what to do and what was seen. */
  whole?: boolean
}

function Group({ title, causes, findings, whole = false }: GroupProps) {
  const { number } = useWords()
  if (causes.length === 0) return null
  return (
    <section>
      <h2 className="mb-1 text-base font-semibold">
        {title} <span className="text-soft font-normal tabular-nums">{number(causes.length)}</span>
      </h2>
      <ul className="grid gap-2">
        {causes.map((cause) => (
          <PrintCause
            key={cause.code}
            cause={cause}
            lead={findings.find(({ id }) => id === cause.findings[0])}
            whole={whole}
          />
        ))}
      </ul>
    </section>
  )
}

/** One reason often leaves many checks without a response: it is said once. */
function Unsure({ findings }: { findings: readonly FindingInWords[] }) {
  const { t, number } = useWords()
  if (findings.length === 0) return null
  return (
    <section>
      <h2 className="mb-1 text-base font-semibold">
        {t('findings.group.unsure')}{' '}
        <span className="text-soft font-normal tabular-nums">{number(findings.length)}</span>
      </h2>
      {[...Map.groupBy(findings, ({ reasonKey }) => reasonKey)].map(([reason, same]) => (
        <p key={reason} className="[overflow-wrap:anywhere]">
          <span className="text-soft">
            <VisibleText text={same[0]?.summary ?? ''} />
          </span>{' '}
          {same.length > NAMED_MAX
            ? t('print.left-open', { count: same.length })
            : same.map(({ title }) => title).join(' · ')}
        </p>
      ))}
    </section>
  )
}

/** What is in the code above it already is named by its place alone. */
function PrintEvidence({ evidence, code }: { evidence: readonly EvidenceInWords[]; code: string }) {
  return (
    <dl className="mt-1 grid gap-0.5">
      {evidence.slice(0, EVIDENCE_MAX).map((item, index) => {
        const isSaid = code.includes(item.value)
        return (
          // Evidence has no name of its own and never changes order.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index} className="flex flex-wrap gap-x-2">
            <dt className="text-soft">
              <EvidenceName {...item} isSaid={isSaid} />
            </dt>
            <dd className={classNames('line-clamp-3 min-w-0 font-mono', isSaid && 'sr-only')}>
              <bdi>
                <VisibleText text={item.value} />
              </bdi>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function EvidenceName({ label, line, isSaid }: EvidenceInWords & { isSaid: boolean }) {
  const { t } = useWords()
  if (line === undefined) return t(isSaid ? 'print.evidence-named' : 'print.evidence', { label })
  return t(isSaid ? 'print.evidence-named-in-line' : 'print.evidence-in-line', { label, line })
}

interface PrintCauseProps {
  cause: CauseInWords
  /** Absent only where a stored report lost it. */
  lead: FindingInWords | undefined
  whole: boolean
}

function PrintCause({ cause: { status, title, summary, fix }, lead, whole }: PrintCauseProps) {
  const { t } = useWords()
  const { icon: Icon, tone, word } = STATUS_WORDS[status]
  return (
    <li className="grid break-inside-avoid grid-cols-[16px_minmax(0,1fr)] gap-x-2 [overflow-wrap:anywhere]">
      <Icon aria-label={t(word)} className={classNames('mt-0.5 size-4', TONE_TEXT[tone])} />
      <div>
        <p className="font-semibold">
          <VisibleText text={title} />
        </p>
        <p className="text-soft">
          <VisibleText text={summary} />
        </p>
        {whole && fix ? <p className="whitespace-pre-line">{fix.steps}</p> : null}
        {whole && fix?.snippet ? (
          <pre dir="ltr" className="border-line my-1 border-l-2 pl-2 font-mono whitespace-pre-wrap">
            {fix.snippet.code}
          </pre>
        ) : null}
        {whole && lead && lead.evidence.length > 0 ? (
          <PrintEvidence evidence={lead.evidence} code={fix?.snippet?.code ?? ''} />
        ) : null}
      </div>
    </li>
  )
}
