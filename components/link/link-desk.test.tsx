/** The screen of a link in every state: each odd thing in its own words, none of them written into a part, and fields that a plain form sends. */
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { taggedAnswer } from '@/lib/preview/link/tagged-answer'
import { hopRows } from '@/lib/preview/link/hop-rows'
import { type LinkWish, tidyLink } from '@/lib/preview/link/tidy-link'
import { SAMPLE_REPORTS } from '@/lib/preview/testing/sample-reports'
import { screenWordsOf } from '@/lib/preview/words/languages'
import { pseudoTexts } from '@/lib/preview/words/pseudo-language'
import { BusinessHelp } from '../help/business-help'
import { CacheHelp } from '../help/cache-help'
import { plainWords } from '../report/testing/plain-words'
import { WordsProvider } from '../words/client'
import { ENGLISH } from '../words/english'
import { LinkDesk } from './link-desk'
import { noteSentence, refusalSentence } from './note-sentences'
import { TaggedAnswer } from './tagged-check'

const PSEUDO = { language: 'el', screens: pseudoTexts(ENGLISH.screens), units: pseudoTexts(ENGLISH.units) }
const english = screenWordsOf('en')

const HOPS = hopRows([
  { url: 'https://bit.ly/x', status: 301, location: 'https://a.example/' },
  { url: 'https://a.example/', status: 200, location: null },
])
const desk = (wish: LinkWish) => (
  <LinkDesk
    tidy={tidyLink(wish)}
    qr={null}
    backHref="/"
    renderForm={(children) => <form>{children}</form>}
    check={null}
    compares
    short={null}
    hops={HOPS}
    fronts={['cloudflare']}
  />
)
const markup = (screen: ReactNode) =>
  renderToStaticMarkup(<WordsProvider texts={ENGLISH}>{screen}</WordsProvider>)

const ODD = 'http://user.example/?fbclid=1&utm_source=x&utm_source=y&token=abc&p=%E9#utm_term=z'

describe('each thing has a sentence of its own', () => {
  it.each([
    'hello',
    'javascript:alert(1)',
    `https://a.example/${'a'.repeat(10_000)}`,
    'http://localhost/',
    'http://10.0.0.1/',
    'https://joe:pw@a.example/',
    'https://a.example/?token=•••',
  ])('refused: %s', (typed) => {
    const { refusal } = tidyLink({ typed })
    if (!refusal) throw new Error('it was not refused')
    const sentence = refusalSentence(refusal, english)
    expect(markup(desk({ typed }))).toContain(sentence.replaceAll('"', '&quot;'))
    expect(sentence).toMatch(/\.$/)
  })

  it('noted', () => {
    const { notes } = tidyLink({ typed: ODD, values: { campaign: 'Summer' } })
    const sentences = notes.map((note) => noteSentence(note, english))
    expect(new Set(sentences).size).toBe(notes.length)
    expect(sentences.join(' ')).toContain('fbclid came with a click on Facebook')
    expect(sentences.join(' ')).toContain('more than once: x and y')
    expect(sentences.join(' ')).toContain('%E9 is not UTF-8')
    expect(sentences.join(' ')).toContain('Capital letters in Summer')
  })
})

it('shows the finished link as text, whatever it holds', () => {
  const html = markup(desk({ typed: 'https://a.example/?q="><script>alert(1)</script>&utm_term=<b>' }))
  expect(html).not.toContain('<script>alert')
  expect(html).toContain('&lt;script&gt;')
})

it('names what stands in front of the page, and where it is emptied', () =>
  expect(markup(desk({ typed: 'https://a.example/' }))).toContain('Cloudflare stands in front of this page'))

it('offers nothing that would change a signed link', () => {
  const html = markup(desk({ typed: 'https://b.s3.amazonaws.com/a?fbclid=1&X-Amz-Signature=ab' }))
  expect(html).toContain('This link is signed for Amazon S3')
  expect(html).not.toMatch(/name="press"|v=2/)
  expect(html.match(/<fieldset disabled=""/g)).toHaveLength(2)
})

describe('no word is written into a part', () => {
  /** A text of ours is in the brackets of the pseudo-language, with whatever data are in it. */
  const found = (screen: ReactNode) =>
    plainWords(renderToStaticMarkup(<WordsProvider texts={PSEUDO}>{screen}</WordsProvider>)).filter(
      (text) => !/^⟦.*⟧$/s.test(text),
    )
  /** Links, their pieces and hosts. */
  const isData = (text: string) => /=|:\/\/|^[\w-]+(?:\.[\w-]+)+$/.test(text)

  it.each([ODD, 'ftp://a.example/', 'https://a.example/?X-Amz-Signature=ab', ''])('%s', (typed) => {
    expect(found(desk({ typed })).filter((text) => !isData(text))).toEqual([])
  })

  it('of the answer', () => {
    for (const after of [SAMPLE_REPORTS.good, SAMPLE_REPORTS.noImage, SAMPLE_REPORTS.blocked])
      expect(
        found(
          <TaggedAnswer
            answer={taggedAnswer(SAMPLE_REPORTS.good, after)}
            outcomes={['…']}
            compareHref="/"
            reportHref="/"
          />,
        ).filter((text) => !isData(text)),
      ).toEqual([])
  })

  it('of the help', () => {
    expect(found(<CacheHelp />).filter((text) => !/^(?:AWS )?[A-Z][a-zA-Z]+$/.test(text))).toEqual([])
    const request = { json: '{}', curl: 'curl' }
    expect(
      found(
        <BusinessHelp typed="" refusal={null} isSample warning={null} text={request} template={request} />,
      ),
    ).toEqual([])
  })
})
