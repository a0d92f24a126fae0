/** The findings on paper: what to fix with its evidence, the rest in a line each, what passed as a number. */
import type { EvidenceInWords, FindingInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { classNames } from '../../ui/class-names'
import { STATUS_WORDS, TONE_TEXT } from '../verdict/verdict-words'
import { VisibleText } from '../evidence/visible-text'

/** The page on the screen has all of it. */
const EVIDENCE_MAX = 2
/** More checks than these are counted, not named. */
const NAMED_MAX = 3

export interface PrintFindingsProps {
  findings: readonly FindingInWords[]
}

/** From so many findings on a sheet is set as small as paper allows, so that it stays one page. */
const MANY = 7

export const areManyToPrint = (findings: readonly FindingInWords[]): boolean =>
  findings.filter(({ status }) => status === 'fail' || status === 'warn').length >= MANY

/** So few leave room below them in the wide column: what to improve is there, and not in the narrow one. */
const FEW_FAILS = 3

/** What matters most, whole: what to fix, or else what to improve. */
export function PrintFixes({ findings }: PrintFindingsProps) {
  const { t } = useWords()
  const { fails, warns, unsure } = byStatus(findings)
  if (fails.length > 0)
    return (
      <div className="grid gap-4">
        <Group title={t('findings.group.fix')} findings={fails} whole />
        {fails.length <= FEW_FAILS ? <Group title={t('findings.group.improve')} findings={warns} /> : null}
      </div>
    )
  return (
    <div className="grid gap-4">
      {unsure.length === 0 ? <p>{t('findings.nothing-to-fix')}</p> : null}
      <Group title={t('findings.group.improve')} findings={warns} whole />
    </div>
  )
}

/** The rest, short. */
export function PrintRest({ findings }: PrintFindingsProps) {
  const { t } = useWords()
  const { fails, warns, unsure, passed } = byStatus(findings)
  return (
    <>
      {fails.length > FEW_FAILS ? <Group title={t('findings.group.improve')} findings={warns} /> : null}
      <Unsure findings={unsure} />
      <p className="text-soft">{t('print.passed', { count: passed.length })}</p>
    </>
  )
}

function byStatus(findings: readonly FindingInWords[]) {
  const of = (...statuses: FindingInWords['status'][]) =>
    findings.filter(({ status }) => statuses.includes(status))
  return { fails: of('fail'), warns: of('warn'), unsure: of('unknown', 'error'), passed: of('pass') }
}

/** Whole: with what to do and what was seen. */
function Group({ title, findings, whole = false }: PrintFindingsProps & { title: string; whole?: boolean }) {
  const { number } = useWords()
  if (findings.length === 0) return null
  return (
    <section>
      <h2 className="mb-1 text-base font-semibold">
        {title} <span className="text-soft font-normal tabular-nums">{number(findings.length)}</span>
      </h2>
      <ul className="grid gap-2">
        {findings.map((finding) => (
          <PrintFinding key={finding.id} finding={finding} whole={whole} />
        ))}
      </ul>
    </section>
  )
}

/** One cause often leaves many checks without a response: it is said once. */
function Unsure({ findings }: PrintFindingsProps) {
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
function PrintEvidence({ finding: { evidence, fix } }: { finding: FindingInWords }) {
  return (
    <dl className="mt-1 grid gap-0.5">
      {evidence.slice(0, EVIDENCE_MAX).map((item, index) => {
        const isSaid = fix?.snippet?.code.includes(item.value) ?? false
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

function PrintFinding({ finding, whole }: { finding: FindingInWords; whole: boolean }) {
  const { t } = useWords()
  const { icon: Icon, tone, word } = STATUS_WORDS[finding.status]
  return (
    <li className="grid break-inside-avoid grid-cols-[16px_minmax(0,1fr)] gap-x-2 [overflow-wrap:anywhere]">
      <Icon aria-label={t(word)} className={classNames('mt-0.5 size-4', TONE_TEXT[tone])} />
      <div>
        <p className="font-semibold">
          <VisibleText text={finding.title} />
        </p>
        <p className="text-soft">
          <VisibleText text={finding.summary} />
        </p>
        {whole && finding.fix ? <p className="whitespace-pre-line">{finding.fix.steps}</p> : null}
        {whole && finding.fix?.snippet ? (
          <pre className="border-line my-1 border-l-2 pl-2 font-mono whitespace-pre-wrap">
            {finding.fix.snippet.code}
          </pre>
        ) : null}
        {whole && finding.evidence.length > 0 ? <PrintEvidence finding={finding} /> : null}
      </div>
    </li>
  )
}
