/** A report of one's own: the finished document, or the honest state of a scan that is not finished. */
import type { Metadata } from 'next'
import { cache } from 'react'
import { ReportView } from '@/components/report/report-view'
import { VERDICT_ID } from '@/components/report/verdict/verdict-header'
import { Button } from '@/components/ui/button'
import { currentActor } from '@/lib/auth/current-actor'
import { baseUrl } from '@/lib/http/request-facts'
import { isAppError } from '@/lib/errors'
import { compareScans } from '@/lib/services/scans/compare-scans'
import { getScan } from '@/lib/services/scans/get-scan'
import type { ScanView } from '@/lib/services/scans/scan-view'
import { recheckByForm } from '../../_actions/scan'
import { FIELD } from '../../_actions/scan-event'
import { Arrival } from '../../_parts/scan/arrival'
import { changeSentence } from '../../_parts/report/change-sentence'
import { PageFrame } from '../../_parts/page-frame'
import { oneOf } from '../../_parts/query'
import { refusable } from '../../_parts/scan/refusal'
import { RefusedPage } from '../../_parts/scan/refused-page'
import { ReportNotice } from '../../_parts/report/report-notice'
import { evidenceDoor } from '../../_parts/report/evidence-parts'
import { RoutedStage } from '../../_parts/report/routed-stage'
import { reportShown } from '../../_parts/report/report-shown'
import { ReportStage } from '../../_parts/report/report-stage'
import { screenWords } from '../../_parts/page-words'
import { OwnSharePanel } from '../../_parts/share/own-share-panel'
import { UnfinishedScan } from '../../_parts/scan/unfinished-scan'
import { isLiveChecked } from '../../_parts/scan/paste-href'
import { imageFixOf, madeImageOf, ownTextOf } from '../../_parts/workshop/mending-of'
import { verdictSentence } from '../../_parts/report/verdict-sentence'
import type { PageRoute } from '../../_parts/route-props'

/** Once per request, for the page and its metadata. */
const open = cache(async (scanId: string) => getScan(await currentActor(), { scanId }))

/** The verdict is the title: it tells tabs apart, and is what a screen reader hears when the report opens. */
export async function generateMetadata({ params }: PageRoute<{ id: string }>): Promise<Metadata> {
  const { id } = await params
  const { t } = screenWords()
  const scan = await unlessRefused(open(id))
  return { title: scan ? titleOf(scan) : t('states.nothing-short'), robots: { index: false } }
}

/** What a plain form says of its last press. */
const SHARE_STATES = ['open', 'conflict', 'rate-limited', 'forbidden', 'not-found', 'unavailable', 'bad-input', 'internal', 'disk-full'] as const // prettier-ignore

const titleOf = ({ report }: ScanView): string =>
  report ? verdictSentence(report) : screenWords().t('verdict.report')

export default async function ScanPage({ params, searchParams }: PageRoute<{ id: string }>) {
  const { t } = screenWords()
  const { id } = await params
  const query = await searchParams
  const found = await refusable(() => open(id))
  if (found.refused) return <RefusedPage {...found.refused} />
  const scan = found.value
  const { report } = scan
  const recheck = { action: recheckByForm, fields: { [FIELD.input]: scan.input, [FIELD.recheckOf]: scan.id } }
  if (!report) {
    return (
      <PageFrame>
        <ReportStage key={scan.id}>
          <UnfinishedScan scan={scan} recheck={recheck} />
        </ReportStage>
      </PageFrame>
    )
  }
  const origin = await baseUrl()
  const share = oneOf(query['share'], SHARE_STATES)
  const earlier = scan.previousScanId ? await sinceThen(scan.previousScanId, scan.id) : null
  return (
    <PageFrame>
      <ReportStage key={scan.id}>
        <Arrival scanId={scan.id} focusId={VERDICT_ID} />
        <RoutedStage>
          <ReportView
            {...reportShown(report)}
            evidence={evidenceDoor({ of: 'scan', id: scan.id })}
            scannedAt={scan.createdAt}
            recheck={isLiveChecked(scan) ? recheck : null}
            shareHref={`/scans/${scan.id}?share=open#share`}
            downloadHref={`/scans/${scan.id}/report.json`}
            helpHref={(checkId) => `/rules/${checkId}`}
            imageHref={`/scans/${scan.id}/image`}
            templateHref={`/scans/${scan.id}/template`}
            textHref={`/scans/${scan.id}/text`}
            imageFix={await imageFixOf(await currentActor(), scan.id, report)}
            madeImage={madeImageOf(scan.id, report)}
            ownText={ownTextOf(scan.id, report)}
            more={earlier ? <Button href={earlier.compareHref}>{t('verdict.compare')}</Button> : null}
            linkHref={`/scans/${scan.id}/link`}
            notice={
              <ReportNotice
                scan={scan}
                origin={origin}
                share={share}
                recheckRefused={query['recheck'] === 'refused'}
                earlier={earlier}
              />
            }
          />
        </RoutedStage>
        {share === null ? <OwnSharePanel scan={scan} origin={origin} floating /> : null}
      </ReportStage>
    </PageFrame>
  )
}

/** What a re-check is pressed for: the difference, at once. */
async function sinceThen(before: string, after: string) {
  const compared = await unlessRefused(compareScans(await currentActor(), { before, after }))
  if (!compared) return null
  return {
    changes: changeSentence(compared.changes),
    compareHref: `/compare?before=${before}&after=${after}`,
  }
}

/** Null for an expected refusal; bugs still throw. */
async function unlessRefused<T>(work: Promise<T>): Promise<T | null> {
  return work.catch((error: unknown) => {
    if (isAppError(error)) return null
    throw error
  })
}
