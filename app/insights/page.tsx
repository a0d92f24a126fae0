/** For whoever runs the server: how often phones showed what was predicted. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { InsightsView } from '@/components/insights/insights-view'
import { isOperator } from '@/lib/http/request-facts'
import { countObservations } from '@/lib/services/observations/count-observations'
import { PageFrame } from '../_parts/page-frame'
import { screenWords } from '../_parts/page-words'
import { countsShown } from '../_parts/phone/counts-shown'

export const generateMetadata = (): Metadata => ({
  title: screenWords().t('insights.title'),
  robots: { index: false },
})

export default async function InsightsPage() {
  if (!(await isOperator())) notFound()
  return (
    <PageFrame>
      <InsightsView csvHref="/insights/observations.csv" {...countsShown(await countObservations())} />
    </PageFrame>
  )
}
