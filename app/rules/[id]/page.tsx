/** The help page of one rule. */
import type { Metadata } from 'next'
import { RulePicture } from '@/components/help/rule-picture'
import { CheckHelp } from '@/components/report/findings/check-help'
import { respondWith } from '@/lib/http/request-facts'
import { checkHelp } from '@/lib/preview/words/check-help'
import { NothingHere } from '../../_parts/not-found-state'
import { pageCard } from '../../_parts/share/page-card'
import { PageFrame } from '../../_parts/page-frame'
import type { PageRoute } from '../../_parts/route-props'
import { reportWords, screenWords } from '../../_parts/page-words'

export async function generateMetadata({ params }: PageRoute<{ id: string }>): Promise<Metadata> {
  const { id } = await params
  const help = checkHelp(id, reportWords())
  const { t } = screenWords()
  if (!help) return { title: t('states.nothing-short') }
  return {
    title: help.name,
    ...pageCard({
      title: t('help.rule-title', { rule: help.name }),
      description: help.marketer,
      path: `/rules/${id}`,
      type: 'article',
    }),
  }
}

export default async function RulePage({ params }: PageRoute<{ id: string }>) {
  const { id } = await params
  const help = checkHelp(id, reportWords())
  if (!help) {
    await respondWith(404)
    return (
      <PageFrame current="rules">
        <NothingHere />
      </PageFrame>
    )
  }
  return (
    <PageFrame current="rules">
      <CheckHelp
        {...help}
        witnesses={help.witness}
        picture={<RulePicture id={help.id} />}
        backHref="/rules"
      />
    </PageFrame>
  )
}
