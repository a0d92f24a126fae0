/** The help page of one check. */
import type { Metadata } from 'next'
import { CheckHelp } from '@/components/report/findings/check-help'
import { answerWith } from '@/lib/http/request-facts'
import { checkHelp } from '@/lib/preview/report/catalogue'
import { NothingHere } from '../../_parts/not-found-state'
import { pageCard } from '../../_parts/page-card'
import { PageFrame } from '../../_parts/page-frame'
import type { PageRoute } from '../../_parts/route-props'

export async function generateMetadata({ params }: PageRoute<{ id: string }>): Promise<Metadata> {
  const { id } = await params
  const help = checkHelp(id)
  if (!help) return { title: 'Nothing here' }
  return {
    title: help.name,
    ...pageCard({
      title: `${help.name}: what WhatsApp asks for`,
      description: help.marketer,
      path: `/checks/${id}`,
      type: 'article',
    }),
  }
}

export default async function CheckPage({ params }: PageRoute<{ id: string }>) {
  const { id } = await params
  const help = checkHelp(id)
  if (!help) {
    await answerWith(404)
    return (
      <PageFrame current="checks">
        <NothingHere />
      </PageFrame>
    )
  }
  return (
    <PageFrame current="checks">
      <CheckHelp {...help} witnesses={help.witness} backHref="/checks" />
    </PageFrame>
  )
}
