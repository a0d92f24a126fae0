/** A part of the evidence of a report of one’s own. */
import type { Metadata } from 'next'
import { EvidencePage } from '../../../../_parts/report/evidence-page'
import type { PageRoute } from '../../../../_parts/route-props'
import { screenWords } from '../../../../_parts/page-words'

export function generateMetadata(): Metadata {
  return {
    title: screenWords().t('evidence.tabs'),
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  }
}

export default async function Part({ params, searchParams }: PageRoute<{ id: string; part: string }>) {
  const { id, part } = await params
  return <EvidencePage subject={{ of: 'scan', id }} part={part} query={await searchParams} />
}
