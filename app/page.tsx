/** Home: one field, then this reader's recent scans, or worked examples on a first visit. */
import { currentActor } from '@/lib/auth/current-actor'
import { listExamples } from '@/lib/services/examples'
import { listScans } from '@/lib/services/list-scans'
import { pageCard } from './_parts/page-card'
import { PageFrame } from './_parts/page-frame'
import { one } from './_parts/query'
import { ScanCards } from './_parts/scan-cards'
import { ScanDesk } from './_parts/scan-desk'
import { summaryOfExample, summaryOfRow } from './_parts/scan-summaries'
import type { PageRoute } from './_parts/route-props'

export const metadata = pageCard({
  title: 'See what WhatsApp will show when you send a link',
  description: 'Paste a link: the card, the reason for it, and what to change.',
  path: '/',
})

const RECENT_MAX = 6
const EXAMPLES_MAX = 3
const ADDRESS_CHARS_MAX = 2_000

export default async function Home({ searchParams }: PageRoute) {
  const { rows } = await listScans(await currentActor(), { limit: RECENT_MAX })
  const examples = rows.length === 0 ? (await listExamples()).slice(0, EXAMPLES_MAX) : []
  const { input } = await searchParams
  return (
    <PageFrame current="check">
      <ScanDesk
        prefilled={one(input, ADDRESS_CHARS_MAX) ?? ''}
        head={
          <div className="mb-6 grid gap-2">
            <h1 className="text-xl font-semibold text-balance">
              What will WhatsApp show when you send this link?
            </h1>
            <p className="text-soft">Paste it to see the card, the reason for it, and what has to change.</p>
          </div>
        }
      >
        {rows.length > 0 ? (
          <ScanCards
            heading="Your recent checks"
            scans={rows.map(summaryOfRow)}
            aside={
              <a
                href="/history"
                className="text-accent inline-flex min-h-10 items-center text-sm underline underline-offset-4"
              >
                All checks
              </a>
            }
          />
        ) : (
          <ScanCards
            heading="Worked examples"
            scans={examples.map(summaryOfExample)}
            captions={examples.map(({ report }) =>
              report.score === null ? 'Example' : `${report.score} of 100`,
            )}
          />
        )}
      </ScanDesk>
    </PageFrame>
  )
}
