/** Makes a picture of the words of one's own scan. */
import type { Metadata } from 'next'
import { TemplateWorkshop } from '@/components/workshop/template-workshop'
import { currentActor } from '@/lib/auth/current-actor'
import { limit } from '@/lib/http/rate-limit'
import { clientAddress } from '@/lib/http/request-facts'
import { pictureMaterial } from '@/lib/services/workshop/picture-material'
import { PageFrame } from '../../../_parts/page-frame'
import { screenWords } from '../../../_parts/page-words'
import type { PageRoute } from '../../../_parts/route-props'
import { refusable } from '../../../_parts/scan/refusal'
import { RefusedPage } from '../../../_parts/scan/refused-page'
import { refusedIn } from '../../../_parts/refused-in'
import { templateShown } from '../../../_parts/workshop/template-shown'

export const generateMetadata = (): Metadata => ({
  title: screenWords().t('template.title'),
  robots: { index: false },
})

export default async function TemplatePage({ params, searchParams }: PageRoute<{ id: string }>) {
  const { id } = await params
  const found = await refusable(async () => {
    const actor = await currentActor()
    // It may fetch the icon of the page.
    await limit('template', { address: await clientAddress(), visitorId: actor.visitorId })
    return pictureMaterial(actor, { scanId: id })
  })
  if (found.refused) return <RefusedPage {...found.refused} />
  const query = await searchParams
  const fieldOf = (name: string) => [query[name]].flat()[0] ?? null
  const shown = await templateShown(found.value, fieldOf)
  return (
    <PageFrame>
      {/* A form that was sent comes back with other fields than the browser would keep. */}
      <TemplateWorkshop key={shown.version} {...shown} refused={refusedIn(query['refused'])} />
    </PageFrame>
  )
}
