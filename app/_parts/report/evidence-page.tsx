/** A part of the evidence as a page of its own, for readers without scripts and for who opens it beside the report. */
import { notFound } from 'next/navigation'
import { LATER_PARTS } from '@/components/report/evidence/evidence-door'
import { PageFrame } from '../page-frame'
import { screenWords } from '../page-words'
import { one, oneOf } from '../query'
import { refusable, Refusal } from '../scan/refusal'
import { EvidenceGap, EvidencePart } from './evidence-parts'
import { type EvidenceSubject, openSubject, reportHref } from './evidence-subject'

export interface EvidencePageProps {
  subject: EvidenceSubject
  /** As in the address. */
  part: string
  query: Record<string, string | string[] | undefined>
}

export async function EvidencePage({ subject, part: asked, query }: EvidencePageProps) {
  const part = oneOf(asked, LATER_PARTS)
  if (!part) notFound()
  const { t } = screenWords()
  const bare = subject.of === 'share'
  const found = await refusable(() => openSubject(subject))
  if (found.refused)
    return (
      <PageFrame bare={bare}>
        <Refusal {...found.refused} heading="h1" />
      </PageFrame>
    )
  const source = found.value
  const gap = part === 'source' ? gapIn(query) : null
  return (
    <PageFrame bare={bare}>
      <p className="mb-2 text-sm">
        <a
          href={reportHref(subject)}
          className="text-accent inline-flex min-h-10 items-center underline underline-offset-4"
        >
          {t('evidence.back')}
        </a>
      </p>
      <h1 className="mb-6 text-xl font-semibold [overflow-wrap:anywhere]">
        {t('evidence.of', { part: t(`evidence.${part}`), host: hostOf(source.report.url) })}
      </h1>
      {/* What follows has headings of the third level, as it has below the report. */}
      <h2 className="sr-only">{t(`evidence.${part}`)}</h2>
      {gap ? (
        <div className="border-line bg-surface overflow-hidden rounded-lg border font-mono text-sm">
          <EvidenceGap source={source} {...gap} />
        </div>
      ) : (
        <EvidencePart part={part} subject={subject} source={source} />
      )}
    </PageFrame>
  )
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname : url)

function gapIn(query: EvidencePageProps['query']) {
  const [from, chars] = [wholeNumber(one(query['from'])), wholeNumber(one(query['chars']))]
  return from === null || chars === null || chars === 0 ? null : { from, chars }
}

const wholeNumber = (text: string | null): number | null =>
  text !== null && /^\d{1,8}$/.test(text) ? Number(text) : null
