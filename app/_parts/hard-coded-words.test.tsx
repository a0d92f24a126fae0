/** No word of a page is written into its parts: in a pseudo-language, with disguised data, nothing plain is left. */
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { disguised, disguisedText } from '@/components/report/testing/disguise'
import { plainWords } from '@/components/report/testing/plain-words'
import { WordsProvider } from '@/components/words/client'
import { brokenTexts } from '@/components/words/broken-texts'
import { ENGLISH } from '@/components/words/english'
import { AppError, ERROR_CODES, type ErrorCode } from '@/lib/errors'
import { STEP_NAMES } from '@/lib/preview/vocabulary/network'
import { phrase } from '@/lib/preview/vocabulary/message'
import { pseudoTexts } from '@/lib/preview/words/pseudo-language'
import PageBroke from '../error'
import DocumentBroke from '../global-error'
import { AddressField } from './scan/address-field'
import { CheckYourOwn } from './scan/check-your-own'
import { HistoryFilter } from './history/history-filter'
import { DeletedNotice } from './history/deleted-notice'
import { HistoryOrders } from './history/history-orders'
import { PrivateNotice } from './report/private-notice'
import { Refusal, refusedBy } from './scan/refusal'
import { ReportNotice, type ReportNoticeProps } from './report/report-notice'
import { RunningScan } from './scan/running-scan'
import { ScanDesk } from './scan/scan-desk'
import { SCAN_FOR_TEST } from './testing/sample-scan'
import { neverPressed, withRouter } from './testing/with-router'
import { UnfinishedScan } from './scan/unfinished-scan'

/** Greek, so that dates and numbers have no plain letters either. */
const PSEUDO = { language: 'el', screens: pseudoTexts(ENGLISH.screens), units: pseudoTexts(ENGLISH.units) }

const VIEW = { query: null, verdict: null, order: 'newest', after: null } as const

/** Inside of `noscript`, which is text to a parser that knows scripts. */
const REFRESH = /<meta http-equiv="refresh"[^>]*>/

const found = (screen: ReactNode) =>
  plainWords(
    renderToStaticMarkup(withRouter(<WordsProvider texts={PSEUDO}>{screen}</WordsProvider>)).replace(
      REFRESH,
      '',
    ),
  )

// Safe: the keys of the record are the codes.
const CODES = Object.keys(ERROR_CODES) as ErrorCode[]

it('finds a word that is written into a part', () =>
  expect(found(<Refusal code="conflict" title="Plain" sentence={disguisedText('plain')} />)).toEqual([
    'Plain',
  ]))

it.each(CODES)('a refusal: %s', (code) => {
  const said = refusedBy(new AppError(code, phrase('error.internal', {})))
  expect(found(<Refusal {...disguised(said)} code={code} />)).toEqual([])
})

it('pages that broke', () => {
  const error = Object.assign(new Error('plain'), { digest: '12345' })
  expect(found(<PageBroke error={error} retry={neverPressed} />)).toEqual([])
  // It stands outside of every provider and says its few texts by itself.
  const broken = Object.values(brokenTexts('en'))
  const own = found(<DocumentBroke retry={neverPressed} />)
  expect(own.filter((text) => !broken.includes(text.replace(' · Cardproof', '')))).toEqual([])
})

it('forms and notices', () => {
  for (const part of [
    <AddressField key="address" />,
    <CheckYourOwn key="own" />,
    <HistoryFilter key="filter" view={VIEW} />,
    <HistoryOrders key="orders" view={VIEW} />,
    <DeletedNotice key="deleted" deleted={{ at: '2026-11-20T09:12:00.000Z', count: 2 }} refused view="" />,
    <PrivateNotice key="private" />,
    <ScanDesk key="desk" prefilled="" head={null}>
      {null}
    </ScanDesk>,
  ])
    expect(found(part)).toEqual([])
})

it('a scan without a report', () => {
  expect(found(<RunningScan input="a.example" steps={[]} onCancel={neverPressed} />)).toEqual([])
  for (const name of STEP_NAMES) {
    const step = { name, state: 'started', atMs: 0, ms: null, bytes: null, detail: null } as const
    expect(found(<RunningScan input="a.example" steps={[step]} onCancel={neverPressed} />)).toEqual([])
  }
  const recheck = { action: '/', fields: {} }
  for (const status of ['running', 'interrupted'] as const)
    expect(found(<UnfinishedScan scan={{ ...SCAN_FOR_TEST, status }} recheck={recheck} />)).toEqual([])
})

describe('around a report', () => {
  const notice = (rest: Partial<ReportNoticeProps>) => (
    <ReportNotice
      scan={{ ...SCAN_FOR_TEST, input: disguisedText('look: https://www.nordia.example/boots') }}
      origin="https://cards.example"
      share={null}
      recheckRefused={false}
      earlier={null}
      {...rest}
    />
  )

  it('its notices', () => {
    const earlier = disguised({ changes: 'One finding is better.', compareHref: '/compare' })
    expect(found(notice({ recheckRefused: true, earlier }))).toEqual([])
  })

  it.each(['open', 'conflict', 'rate-limited'] as const)('sharing: %s', (share) =>
    expect(found(notice({ share }))).toEqual([]),
  )
})
