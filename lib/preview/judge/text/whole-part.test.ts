/** Does what is cut from a text end with a sentence or a clause, and never within one? */
import { describe, expect, it } from 'vitest'
import { firstSentence, type Room, wholePart } from './whole-part'

const within = (text: string, max = 100, commas: Room['commas'] = 'any') =>
  wholePart(text, { max, clauseMin: 20, commaMin: 20, commas })
const MORE =
  ' and then the text goes on and on, for as long as a search engine would like to have it, and longer'

describe('a sentence', () => {
  it.each([
    ['Bake bread at home.', ' And'],
    ['Is bread hard to bake?', ' And'],
    ['“Bread is easy.”', ' And'],
    ['He said: “Bread is easy.”', ' And'],
    ['خبز سهل في المنزل؟', ' And'],
    ['घर पर रोटी बनाएं।', ' And'],
    ['家でパンを焼く方法を紹介します。', 'とても'],
  ])('%s', (sentence, begins) =>
    expect(within(`${sentence}${begins}${MORE}`)).toEqual({ text: sentence, ends: 'sentence' }),
  )

  it('is followed by as many as there is room for', () =>
    expect(within(`One loaf. Two loaves. Three${MORE}`)?.text).toBe('One loaf. Two loaves.'))

  it.each([
    'By Bruce A. Tate',
    'In the U.S. markets',
    'Am 31. Oktober',
    'See Dr. Smith',
    'A lot of bread...',
  ])('does not end within “%s”', (begins) =>
    expect(firstSentence(`${begins} bread rises. Then`)).toBe(`${begins} bread rises.`),
  )
})

describe('a clause', () => {
  it.each([
    ['Bread that everybody can bake', ', '],
    ['Bread that everybody can bake', ': '],
    ['Bread that everybody can bake', ' – '],
    ['Bread that everybody can bake', ' | '],
    ['誰でも家で焼ける簡単なパンの作り方', '、'],
  ])('%s ends before “%s”', (clause, sign) =>
    expect(within(`${clause}${sign}${'word '.repeat(40)}`)).toEqual({ text: clause, ends: 'clause' }),
  )

  it('says too little when it is short, or a word between two signs', () => {
    expect(within(`Bread, ${'word '.repeat(40)}`)).toBeNull()
    expect(within(`Bread that everybody can bake - X: ${'word '.repeat(40)}`)?.text).toBe(
      'Bread that everybody can bake',
    )
  })

  it('is not parted by a comma where names may be', () => {
    const names = `Bread by Anna Baker of Berlin, Grand Master, ${'Word '.repeat(40)}`
    expect(within(names, 65, 'before-lower-case')).toBeNull()
    const clauses = `Bread that everybody can bake, with ${'Word '.repeat(40)}`
    expect(within(clauses, 65, 'before-lower-case')?.text).toBe('Bread that everybody can bake')
  })

  it('never ends within a quotation or a bracket', () => {
    expect(within(`The “bread that everybody can bake, ${'word '.repeat(40)}”`)).toBeNull()
    expect(within(`Say "the bread that everybody can bake: ${'word '.repeat(40)}"`)).toBeNull()
    expect(within(`The loaf (bread that everybody can bake, ${'word '.repeat(40)})`)).toBeNull()
  })
})

it('finds nothing where nothing ends', () => {
  expect(within('word '.repeat(60))).toBeNull()
  expect(firstSentence('A text that was cut…')).toBeNull()
  expect(firstSentence('A text without a full stop')).toBe('A text without a full stop')
})
