/** A shared report: open to whoever has the link, without its owner's furniture, until the link ends. */
import type { Metadata } from 'next'
import { cache } from 'react'
import { ReportView } from '@/components/report/report-view'
import { SharedText } from '@/components/text/shared-text'
import { ShareBanner } from '@/components/report/share/share-banner'
import { findSharedScan, type SharedScan } from '@/lib/services/shares/find-shared-scan'
import { isAppError } from '@/lib/errors'
import { elseIn } from '@/lib/language'
import { isRedacted } from '@/lib/preview/vocabulary/redact-text'
import { FIELD } from '../../_actions/scan-event'
import { clipHost } from '@/lib/drawing/text/clip-host'
import { isLocal } from '../../_parts/scan/paste-href'
import { CheckYourOwn } from '../../_parts/scan/check-your-own'
import { pageCard } from '../../_parts/share/page-card'
import { PageFrame } from '../../_parts/page-frame'
import { refusable, Refusal } from '../../_parts/scan/refusal'
import { ReportStage } from '../../_parts/report/report-stage'
import { evidenceDoor } from '../../_parts/report/evidence-parts'
import { proposalShown } from '../../_parts/text/proposal-shown'
import { RoutedStage } from '../../_parts/report/routed-stage'
import { reportShown } from '../../_parts/report/report-shown'
import type { PageRoute } from '../../_parts/route-props'
import { screenWords } from '../../_parts/page-words'
import { verdictSentence } from '../../_parts/report/verdict-sentence'

/** The host gives way, never our own words. */
const TITLE_CHARS_MAX = 65

/** Once per request, for the page and its metadata. */
const open = cache((token: string) => findSharedScan({ token }))

export async function generateMetadata({ params }: PageRoute<{ token: string }>): Promise<Metadata> {
  const closed: Metadata = {
    title: screenWords().t('states.nothing-short'),
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  }
  const { token } = await params
  const shared = await open(token).catch((error: unknown) => {
    if (isAppError(error)) return null
    throw error
  })
  if (!shared) return closed
  // What is passed on in a chat speaks the sharer's language, and the page the reader's.
  return elseIn(shared.language, () => ({ ...closed, ...cardOf(token, shared) }))
}

function cardOf(token: string, shared: SharedScan): Metadata {
  const { language, t } = screenWords()
  const path = `/s/${token}`
  const sentence = verdictSentence(shared.report)
  const ownChars = t('share.page-title', { host: '' }).length
  const title = t('share.page-title', { host: clipHost(shared.host, TITLE_CHARS_MAX - ownChars) })
  return {
    title,
    ...pageCard({
      title,
      description: sentence,
      path,
      type: 'article',
      picture: { path: `${path}/picture.jpg?lang=${language}`, alt: sentence },
    }),
  }
}

export default async function SharePage({ params }: PageRoute<{ token: string }>) {
  const { token } = await params
  const found = await refusable(() => open(token))
  if (found.refused) {
    return (
      <PageFrame bare>
        <Refusal {...found.refused} heading="h1" />
      </PageFrame>
    )
  }
  const { report, url, note, scannedAt, sharedAt, expiresAt, proposal } = found.value
  return (
    <PageFrame bare>
      <ReportStage>
        <div className="mb-6 sm:mb-8 print:hidden">
          <ShareBanner
            note={note}
            sharedAt={sharedAt}
            scannedAt={scannedAt}
            expiresAt={expiresAt}
            // With a credential left out it is another link, which is not the reader's to check; nor is a page of another machine.
            checkAgain={
              isRedacted(url) || isLocal(url) ? null : { action: '/', fields: { [FIELD.input]: url } }
            }
            checkHref="#check-your-own"
          />
        </div>
        {proposal ? <SharedText {...proposalShown(found.value, proposal)} /> : null}
        <RoutedStage>
          <ReportView
            {...reportShown(report)}
            evidence={evidenceDoor({ of: 'share', token })}
            scannedAt={scannedAt}
            recheck={null}
            shareHref={null}
            downloadHref={null}
            helpHref={(checkId) => `/rules/${checkId}`}
          />
        </RoutedStage>
      </ReportStage>
      <CheckYourOwn />
    </PageFrame>
  )
}
