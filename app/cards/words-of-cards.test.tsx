/** No word is written into the parts of the page of all cards. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { plainWords } from '@/components/report/testing/plain-words'
import { WordsProvider } from '@/components/words/client'
import { ENGLISH } from '@/components/words/english'
import { pseudoTexts } from '@/lib/preview/words/pseudo-language'
import { CardsNav } from './cards-nav'
import { ComposerCards, ScriptCards, ScriptLinks } from './card-figures'
import { cardsChoice } from './cards-choice'

const PSEUDO = { language: 'el', screens: pseudoTexts(ENGLISH.screens), units: pseudoTexts(ENGLISH.units) }
const choice = cardsChoice({ scripts: 'all' })
const look = { choice, surface: 'android', theme: 'light', side: 'outgoing' } as const

describe('in a pseudo-language nothing plain is left', () => {
  it.each([
    ['choices', <CardsNav key="a" choice={cardsChoice({ layout: 'text' })} />],
    ['cards before sending', <ComposerCards key="b" {...look} />],
    ['scripts', <ScriptCards key="c" {...look} />],
    ['links to scripts', <ScriptLinks key="l" {...look} />],
  ])('of the %s', (_, part) => {
    const html = renderToStaticMarkup(<WordsProvider texts={PSEUDO}>{part}</WordsProvider>)
    expect(html).toContain('⟦')
    expect(plainWords(html)).toEqual([])
  })
})
