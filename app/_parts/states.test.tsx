/** Where there is nothing to show: each state says what happened in a heading, why in a sentence, and offers the next step. */
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { AppError, ERROR_CODES, type ErrorCode, notFound } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'
import PageBroke from '../error'
import DocumentBroke from '../global-error'
import { NothingHere } from './not-found-state'
import { Refusal, refusedBy } from './scan/refusal'
import { SCAN_FOR_TEST } from './testing/sample-scan'
import { neverPressed, withRouter } from './testing/with-router'
import { UnfinishedScan } from './scan/unfinished-scan'

const html = (state: ReactNode) => renderToStaticMarkup(withRouter(state))

/** The heading, the first sentence after it, and what can be pressed below. */
function told(state: ReactNode) {
  const [, heading = '', rest = ''] = /<h1[^>]*>(.*?)<\/h1>(.*)/s.exec(html(state)) ?? []
  const main = rest.split('</main>')[0] ?? ''
  return {
    heading,
    sentence: />([^<]{20,}\.)/.exec(main)?.[1] ?? '',
    steps: [...main.matchAll(/<(?:a|button)\b[^>]*>(.*?)<\/(?:a|button)>/gs)].map(([, label = '']) =>
      label.replaceAll(/<[^>]*>/g, '').trim(),
    ),
  }
}

// Safe: the keys of the record are the codes.
const CODES = Object.keys(ERROR_CODES) as ErrorCode[]
const refused = (code: ErrorCode) => refusedBy(new AppError(code, phrase('error.internal', {})))
const gone = refusedBy(notFound('shared-report'))

const STATES: [string, ReactNode][] = [
  ['not found', <NothingHere key="a" />],
  ['gone: a shared link that was revoked or has expired', <Refusal key="b" {...gone} heading="h1" />],
  ...CODES.map((code): [string, ReactNode] => [
    `refused: ${code}`,
    <Refusal key={code} {...refused(code)} heading="h1" />,
  ]),
  ['a page that broke', <PageBroke key="c" error={new Error('plain')} retry={neverPressed} />],
  ['a document that broke', <DocumentBroke key="d" retry={neverPressed} />],
  [
    'a scan that was interrupted',
    <UnfinishedScan
      key="e"
      scan={{ ...SCAN_FOR_TEST, status: 'interrupted', interruptedReason: 'cancelled' }}
      recheck={{ action: '/', fields: {} }}
    />,
  ],
]

describe.each(STATES)('%s', (_name, state) => {
  it('says what happened, why, and what next', () => {
    const { heading, sentence, steps } = told(state)
    expect(heading.length).toBeGreaterThan(10)
    expect(sentence).not.toBe('')
    expect(steps.filter((step) => step !== '')).not.toEqual([])
  })

  it('blames nobody and shouts at nobody', () => {
    const { heading, sentence } = told(state)
    expect(`${heading} ${sentence}`).not.toMatch(/oops|error|invalid|sorry|!/i)
  })
})

it('who asks cannot tell a link that ended from one that never was', () =>
  expect(told(<Refusal {...gone} heading="h1" />)).toEqual(told(<NothingHere />)))
