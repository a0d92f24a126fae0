/** Home: one field, then this reader's recent scans, or worked examples on a first visit. */
import type { Metadata } from 'next'
import { currentActor } from '@/lib/auth/current-actor'
import { listExamples } from '@/lib/services/examples'
import { listScans } from '@/lib/services/scans/list-scans'
import { pageCard } from './_parts/share/page-card'
import { PageFrame } from './_parts/page-frame'
import { one } from './_parts/query'
import { ScanCards } from './_parts/scan/scan-cards'
import { ScanDesk } from './_parts/scan/scan-desk'
import { screenWords } from './_parts/page-words'
import { summaryOfExample, summaryOfRow } from './_parts/history/scan-summaries'
import type { PageRoute } from './_parts/route-props'

export function generateMetadata(): Metadata {
  const { t } = screenWords()
  return pageCard({ title: t('home.title'), description: t('home.description'), path: '/' })
}

const RECENT_MAX = 6
const EXAMPLES_MAX = 3
const ADDRESS_CHARS_MAX = 2_000

export default async function Home({ searchParams }: PageRoute) {
  const { t, number } = screenWords()
  const { rows } = await listScans(await currentActor(), { limit: RECENT_MAX })
  const examples = rows.length === 0 ? (await listExamples()).slice(0, EXAMPLES_MAX) : []
  const { input } = await searchParams
  return (
    <PageFrame current="check">
      <ScanDesk
        prefilled={one(input, ADDRESS_CHARS_MAX) ?? ''}
        head={
          <div className="mb-6 grid gap-2">
            <h1 className="text-xl font-semibold text-balance">{t('home.heading')}</h1>
            <p className="text-soft">{t('home.lead')}</p>
          </div>
        }
      >
        {rows.length > 0 ? (
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
        ) : (
          <ScanCards
            heading={t('home.examples')}
            scans={examples.map(summaryOfExample)}
            captions={examples.map(({ report }) =>
              report.score === null
                ? t('home.example')
                : t('home.example-score', { score: number(report.score) }),
            )}
          />
        )}
      </ScanDesk>
    </PageFrame>
  )
}
