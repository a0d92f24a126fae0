/** What to do: the causes to fix first, those worth improving, the small ones folded; then what could not be told and what was verified. */
import type { ReactNode } from 'react'
import type { CauseInWords, ReportInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { Disclosure } from '../../ui/disclosure'
import { BuiltWithFold, type BuiltWith } from '../fixes/built-with'
import type { Pictures } from '../stage/card-pictures'
import { Panel } from '../../ui/panel'
import { CauseItem } from './cause-item'
import { CouldNotTell } from './could-not-tell'
import { GroupHead } from './group-head'
import { TwoCards } from './two-cards'
import { Verified, type VerifiedProps } from './verified'

export interface CausesListProps {
  report: Pick<ReportInWords, 'causes' | 'findings' | 'fetch' | 'image' | 'cards' | 'visits' | 'url'>
  builtWith: BuiltWith | null
  pictures: Pictures
  /** The help page of a check; null leaves the link out. */
  helpHref: (checkId: string) => string | null
  renderFold: VerifiedProps['renderFold']
  /** What makes the image anew, and the codes of the causes that this mends. */
  imageFix?: { causes: readonly string[]; button: ReactNode } | null
  /** The way to an image where there is none, beside the tags that name it. */
  madeImage?: { causes: readonly string[]; link: ReactNode } | null
  /** The way to other words, beside the tags that say them. */
  ownText?: { causes: readonly string[]; link: ReactNode } | null
}

/** The check that compares what visitors are shown. */
const COMPARED = 'same-for-all-visitors'

export function CausesList({
  report,
  builtWith,
  pictures,
  helpHref,
  renderFold,
  imageFix,
  madeImage,
  ownText,
}: CausesListProps) {
  const { t } = useWords()
  const { causes, findings } = report
  const small = causes.filter(({ effect, status }) => effect === 'polish' && status === 'warn')
  const groups = [
    { title: t('findings.group.fix'), status: 'fail' },
    { title: t('findings.group.improve'), status: 'warn' },
    { title: t('findings.group.unsure'), status: 'unknown' },
  ] as const
  const explained = new Set(causes.flatMap((cause) => cause.findings))
  const item = (cause: CauseInWords) => (
    <CauseItem
      key={cause.code}
      cause={cause}
      findings={findings}
      helpHref={helpHref}
      action={imageFix?.causes.includes(cause.code) ? imageFix.button : null}
      picture={
        <>
          {cause.findings.includes(COMPARED) ? <TwoCards report={report} pictures={pictures} /> : null}
          {ownText?.causes.includes(cause.code) ? ownText.link : null}
          {madeImage?.causes.includes(cause.code) ? madeImage.link : null}
        </>
      }
      isFirst={cause === causes[0]}
      inStacks={builtWith?.fixes}
    />
  )
  return (
    <div className="grid gap-8">
      {groups.map(({ title, status }) => {
        const group = causes.filter((cause) => cause.status === status && !small.includes(cause))
        if (group.length === 0) return null
        return (
          <section
            key={status}
            aria-label={t('findings.group-counted', { group: title, count: group.length })}
          >
            <GroupHead title={title} count={group.length} status={status} />
            <Panel className="divide-line divide-y px-4 sm:px-5">{group.map(item)}</Panel>
          </section>
        )
      })}
      {small.length > 0 ? (
        <Panel>
          <Disclosure
            summaryClassName="min-h-12 px-4 text-base font-semibold text-ink sm:px-5"
            summary={<h2>{t('causes.small', { count: small.length })}</h2>}
          >
            <p className="text-soft max-w-prose px-4 pb-3 text-sm sm:px-5">{t('causes.small-lead')}</p>
            <div className="divide-line border-line divide-y border-t px-4 sm:px-5">{small.map(item)}</div>
          </Disclosure>
        </Panel>
      ) : null}
      {builtWith || causes.length > 0 ? (
        <Panel>
          {builtWith ? <BuiltWithFold builtWith={builtWith} /> : null}
          {causes.length > 0 ? renderFold('fixes', t('fixes.copy-all')) : null}
        </Panel>
      ) : null}
      <CouldNotTell findings={findings.filter(({ id }) => !explained.has(id))} helpHref={helpHref} />
      <Verified report={report} renderFold={renderFold} />
    </div>
  )
}
