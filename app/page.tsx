/** Home: the field beside a card before and after its fix; then recent scans, what the product does, and worked examples. */
import type { Metadata } from 'next'
import { BeforeAndAfter } from '@/components/home/before-and-after'
import { ExampleCards } from '@/components/home/example-cards'
import { ThreePictures } from '@/components/home/three-pictures'
import { currentActor } from '@/lib/auth/current-actor'
import { baseUrl } from '@/lib/http/request-facts'
import { listExamples } from '@/lib/services/examples'
import { listScans } from '@/lib/services/scans/list-scans'
import { summaryOfRow } from './_parts/history/scan-summaries'
import { AboutProduct } from './_parts/home/about-product'
import { beforeAndAfter, exampleCard, threePictures } from './_parts/home/shown-examples'
import { PageFrame } from './_parts/page-frame'
import { screenWords } from './_parts/page-words'
import { one } from './_parts/query'
import type { PageRoute } from './_parts/route-props'
import { ScanCards } from './_parts/scan/scan-cards'
import { ScanDesk } from './_parts/scan/scan-desk'
import { pageCard } from './_parts/share/page-card'

export function generateMetadata(): Metadata {
  const { t } = screenWords()
  return pageCard({ title: t('home.title'), description: t('home.description'), path: '/' })
}

const RECENT_MAX = 6
const EXAMPLES_MAX = 3
const ADDRESS_CHARS_MAX = 2_000

export default async function Home({ searchParams }: PageRoute) {
  const { t } = screenWords()
  const { rows } = await listScans(await currentActor(), { limit: RECENT_MAX })
  const examples = await listExamples()
  const { input } = await searchParams
  const pair = beforeAndAfter(examples)
  const pictures = threePictures(examples)
  return (
    <PageFrame home>
      <AboutProduct origin={await baseUrl()} />
      <ScanDesk
        prefilled={one(input, ADDRESS_CHARS_MAX) ?? ''}
        head={
          <div className="mb-6 grid gap-3">
            <h1 className="text-xl font-semibold text-balance">{t('home.heading')}</h1>
            <p className="text-soft max-w-prose">{t('home.lead')}</p>
          </div>
        }
        beside={pair ? <BeforeAndAfter {...pair} /> : null}
      >
        <div className="grid gap-10 sm:gap-14">
          <ScanCards
            heading={t('home.recent')}
            scans={rows.map(summaryOfRow)}
            aside={
              <a
                href="/history"
                className="text-accent inline-flex min-h-10 items-center text-sm underline underline-offset-4"
              >
                {t('home.all')}
              </a>
            }
          />
          {pictures ? <ThreePictures {...pictures} /> : null}
          <ExampleCards examples={examples.slice(0, EXAMPLES_MAX).map(exampleCard)} />
        </div>
      </ScanDesk>
    </PageFrame>
  )
}
