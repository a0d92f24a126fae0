/** Where the source of a page that is not public is handed over. */
import type { Metadata } from 'next'
import { PasteForm } from '@/components/paste/paste-form'
import { withElements } from '@/components/words/with-elements'
import { baseUrl } from '@/lib/http/request-facts'
import { FAILURE_CODES } from '@/lib/preview/vocabulary/facts'
import { failureInWords } from '@/lib/preview/words/report-in-words'
import { SOURCE_BYTES_MAX, SOURCE_REFUSALS, sourceRefusalMessage } from '@/lib/services/scans/source-error'
import { FIELD } from '../_actions/scan-event'
import { PageFrame } from '../_parts/page-frame'
import { reportWords, screenWords } from '../_parts/page-words'
import { one, oneOf } from '../_parts/query'
import { errorIn } from '../_parts/refused-in'
import type { PageRoute } from '../_parts/route-props'
import { pageCard } from '../_parts/share/page-card'

const ADDRESS_CHARS_MAX = 2_000

export function generateMetadata(): Metadata {
  const { t } = screenWords()
  const title = t('paste.title')
  return { title, ...pageCard({ title, description: t('paste.lead'), path: '/paste' }) }
}

export default async function PastePage({ searchParams }: PageRoute) {
  const { t } = screenWords()
  const query = await searchParams
  const aside = [t('paste.open-why'), t('paste.kept')]
  return (
    <PageFrame>
      <div className="grid gap-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:gap-12">
        <div className="min-w-0">
          <div className="mb-6 grid gap-3">
            <h1 className="text-xl font-semibold text-balance">{t('paste.title')}</h1>
            <p className="text-soft max-w-prose">{t('paste.lead')}</p>
          </div>
          <PasteForm
            action="/paste/check"
            address={one(query[FIELD.input], ADDRESS_CHARS_MAX) ?? ''}
            limit={{ bytes: SOURCE_BYTES_MAX }}
            tooLarge={reportWords().say(sourceRefusalMessage('too-large'))}
            refused={refusedIn(query['refused'])}
          />
        </div>
        <aside className="grid min-w-0 content-start gap-3 text-sm lg:pt-16">
          <h2 className="text-base font-semibold">{t('paste.open')}</h2>
          {aside.map((sentence) => (
            <p key={sentence} className="text-soft max-w-prose">
              {sentence}
            </p>
          ))}
          <p className="text-soft max-w-prose">
            {withElements((at) => t('paste.terminal', at), {
              command: (
                <code dir="ltr" className="text-ink font-mono [overflow-wrap:anywhere]">
                  cardproof push http://localhost:3000/ --server {await baseUrl()}
                </code>
              ),
            })}
          </p>
        </aside>
      </div>
    </PageFrame>
  )
}

/** One of a closed set, so nobody can write text into our page. */
function refusedIn(given: string | string[] | undefined): string | null {
  const words = reportWords()
  const refusal = oneOf(given, SOURCE_REFUSALS)
  if (refusal) return words.say(sourceRefusalMessage(refusal))
  const failure = oneOf(given, FAILURE_CODES)
  if (failure) {
    const { sentence, advice } = failureInWords({ code: failure, url: null, detail: null }, words)
    return [sentence, advice].filter(Boolean).join(' ')
  }
  return errorIn(given)
}
