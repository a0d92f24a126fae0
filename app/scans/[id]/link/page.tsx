/** Tidying the link of one's own scan: what its hops are is known, and what parameters change can be checked against it. */
import type { Metadata } from 'next'
import { currentActor } from '@/lib/auth/current-actor'
import { isTaggedFormOf } from '@/lib/preview/link/tagged-answer'
import { hopRows } from '@/lib/preview/link/hop-rows'
import { FAILURE_CODES } from '@/lib/preview/vocabulary/facts'
import type { StoredReport } from '@/lib/preview/report/stored/stored-report'
import { FRONT_NAMES, type FrontId } from '@/lib/preview/vocabulary/stacks/ids'
import { failureInWords } from '@/lib/preview/words/report-in-words'
import { getFinishedScan } from '@/lib/services/scans/get-finished-scan'
import { LinkPage } from '../../../_parts/link/link-page'
import { linkWish } from '../../../_parts/link/link-query'
import { CHECKED } from '../../../_parts/link/link-states'
import { linkOfScan } from '../../../_parts/link/link-of-scan'
import { checkedScan, TaggedCheck } from '../../../_parts/link/tagged-check'
import { PageFrame } from '../../../_parts/page-frame'
import { reportWords, screenWords } from '../../../_parts/page-words'
import { one, oneOf } from '../../../_parts/query'
import { errorIn } from '../../../_parts/refused-in'
import type { PageRoute } from '../../../_parts/route-props'
import { refusable } from '../../../_parts/scan/refusal'
import { RefusedPage } from '../../../_parts/scan/refused-page'

export const generateMetadata = (): Metadata => ({
  title: screenWords().t('link.title'),
  robots: { index: false },
})

export default async function ScannedLinkPage({ params, searchParams }: PageRoute<{ id: string }>) {
  const { id } = await params
  const query = await searchParams
  const actor = await currentActor()
  const found = await refusable(() => getFinishedScan(actor, { scanId: id }))
  if (found.refused) return <RefusedPage {...found.refused} />
  const scan = found.value
  const wish = linkWish(query, linkOfScan(scan.input, scan.report.url))
  const checked = await checkedScan(actor, one(query[CHECKED.scan]))
  const refused = refusedIn(query[CHECKED.refused])
  const { hops } = (checked ?? scan).report.fetch
  return (
    <PageFrame>
      <LinkPage
        actor={actor}
        path={`/scans/${scan.id}/link`}
        wish={wish}
        backHref={`/scans/${scan.id}`}
        hops={hops.length > 0 ? hopRows(hops) : null}
        fronts={frontsOf(scan.report)}
        renderComparing={(tidy) =>
          tidy.link !== null && isTaggedFormOf(tidy.link, scan.report.url) ? (
            <TaggedCheck link={tidy.link} tidy={tidy} scan={scan} refused={refused} checked={checked} />
          ) : null
        }
      />
    </PageFrame>
  )
}

/** Reports of earlier versions do not say. */
function frontsOf(report: StoredReport): FrontId[] {
  const behind = 'stack' in report ? (report.stack?.behind ?? []) : []
  return FRONTS.filter((front) => behind.some(({ id }) => id === front))
}

// Safe: the keys of the record are its ids.
const FRONTS = Object.keys(FRONT_NAMES) as FrontId[]

/** One of a closed set, so nobody can write text into our page. */
function refusedIn(given: string | string[] | undefined): string | null {
  const code = oneOf(given, FAILURE_CODES)
  if (code) return failureInWords({ code, url: null, detail: null }, reportWords()).sentence
  return errorIn(given)
}
