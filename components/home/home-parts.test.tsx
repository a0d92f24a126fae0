/** The parts of the home page: all their words are from the catalogue, and the drawn cards are told in words. */
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { WordsProvider } from '../words/client'
import { ENGLISH } from '../words/english'
import { pseudoTexts } from '@/lib/preview/words/pseudo-language'
import { disguisedText } from '../report/testing/disguise'
import { plainWords } from '../report/testing/plain-words'
import { sampleCard } from '../whatsapp/samples/sample-cards'
import { BeforeAndAfter } from './before-and-after'
import { ExampleCards } from './example-cards'
import { ThreePictures } from './three-pictures'

const PSEUDO = { language: 'el', screens: pseudoTexts(ENGLISH.screens), units: pseudoTexts(ENGLISH.units) }
const found = (screen: ReactNode) =>
  plainWords(renderToStaticMarkup(<WordsProvider texts={PSEUDO}>{screen}</WordsProvider>))

const shown = (layout: 'text' | 'landscape') => {
  const { card, imageSrc } = sampleCard('android', layout, '1.91:1', 'short')
  const hidden = {
    title: disguisedText('Walks'),
    description: disguisedText('Maps'),
    host: disguisedText('a.example'),
  }
  return { card: { ...card, ...hidden }, imageSrc, message: disguisedText('https://a.example/') }
}

it('a link before and after', () => {
  const parts = {
    before: shown('text'),
    after: shown('landscape'),
    reason: disguisedText('heavy'),
    href: '/',
  }
  expect(found(<BeforeAndAfter {...parts} />)).toEqual([])
  const captions = renderToStaticMarkup(<BeforeAndAfter {...parts} />).match(/<figcaption.*?<\/figcaption>/g)
  expect(captions?.map((caption) => /without a picture|across the top/.exec(caption)?.[0])).toEqual([
    'without a picture',
    'across the top',
  ])
})

it('three pictures, with the weight beside its limit', () => {
  const parts = {
    cards: [{ ...shown('landscape'), name: disguisedText('Android') }],
    weight: { bytes: 729_088, limit: 614_400 },
    tags: [disguisedText('<meta>')],
  }
  expect(found(<ThreePictures {...parts} />)).toEqual([])
  expect(renderToStaticMarkup(<ThreePictures {...parts} />)).toMatch(/712 KB.*600 KB/s)
})

it('examples, also one without a card', () => {
  const example = {
    id: 'a',
    href: '/',
    title: disguisedText('Title'),
    verdict: 'fix',
    sentence: disguisedText('Sentence'),
  } as const
  expect(
    found(
      <ExampleCards
        examples={[
          { ...example, shown: shown('text') },
          { ...example, id: 'b', shown: null },
        ]}
      />,
    ),
  ).toEqual([])
  expect(renderToStaticMarkup(<ExampleCards examples={[]} />)).toBe('')
})
