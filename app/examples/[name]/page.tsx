/** A worked example: a real stored report that anybody can open. */
import type { Metadata } from 'next'
import { cache } from 'react'
import { ReportView } from '@/components/report/report-view'
import { isAppError } from '@/lib/errors'
import { openExample } from '@/lib/services/examples'
import { exampleTitle } from '../../_parts/home/shown-examples'
import { CheckYourOwn } from '../../_parts/scan/check-your-own'
import { pageCard } from '../../_parts/share/page-card'
import { PageFrame } from '../../_parts/page-frame'
import { refusable, Refusal } from '../../_parts/scan/refusal'
import { evidenceDoor } from '../../_parts/report/evidence-parts'
import { RoutedStage } from '../../_parts/report/routed-stage'
import { reportShown } from '../../_parts/report/report-shown'
import type { PageRoute } from '../../_parts/route-props'
import { screenWords } from '../../_parts/page-words'
import { verdictSentence } from '../../_parts/report/verdict-sentence'

const open = cache((name: string) => openExample({ name }))

export async function generateMetadata({ params }: PageRoute<{ name: string }>): Promise<Metadata> {
  const { name } = await params
  const example = await open(name).catch((error: unknown) => {
    if (isAppError(error)) return null
    throw error
  })
  const { t } = screenWords()
  if (!example) return { title: t('states.nothing-short'), robots: { index: false } }
  const title = t('home.example-title', { title: exampleTitle(name) })
  return {
    title,
    ...pageCard({
      title,
      description: verdictSentence(example.report),
      path: `/examples/${name}`,
      type: 'article',
    }),
  }
}

export default async function ExamplePage({ params }: PageRoute<{ name: string }>) {
  const { name } = await params
  const found = await refusable(() => open(name))
  if (found.refused) {
    return (
      <PageFrame>
        <Refusal {...found.refused} heading="h1" />
      </PageFrame>
    )
  }
  const { t } = screenWords()
  const { report } = found.value
  return (
    <PageFrame>
      <p className="border-line bg-surface mb-6 rounded-lg border px-4 py-3 text-sm print:hidden">
        <strong className="font-semibold">{t('home.example-named', { title: exampleTitle(name) })}</strong>{' '}
        {t('home.example-note')}
      </p>
      <RoutedStage>
        <ReportView
          {...reportShown(report)}
          evidence={evidenceDoor({ of: 'example', name })}
          scannedAt={report.fetch.startedAt}
          recheck={null}
          shareHref={null}
          downloadHref={`/examples/${name}.json`}
          helpHref={(checkId) => `/rules/${checkId}`}
        />
      </RoutedStage>
      <CheckYourOwn />
    </PageFrame>
  )
}
