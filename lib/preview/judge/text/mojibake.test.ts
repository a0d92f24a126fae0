/** Is twice-encoded text found, and honest text in many scripts left alone? */
import { expect, it } from 'vitest'
import { findMojibake } from './mojibake'

/** Reads UTF-8 bytes as windows-1252: what a wrong declaration does to a text. */
const garble = (text: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))

it.each(['café', 'König', 'it’s', 'мир', 'नमस्ते', '日本', '“bread”', '🍞', '10€', 'Łódź'])(
  'finds %s read wrongly',
  (word) => {
    expect(findMojibake(`a ${garble(word)} b`)).toEqual({ seen: garble(word), meant: word })
  },
)

it.each([
  'café König Ærø São Paulo NÃO',
  'CAFÉ… VOILÀ» CAFÉ\u00a0!',
  '“It’s” – good… 10€',
  'ÑANDÚ MAÑANA Âme Øre ÐÑ',
  'Ã',
  'мир नमस्ते 日本 مرحبا 🍞',
  'naïve coöperate façade',
])('leaves “%s” alone', (text) => expect(findMojibake(text)).toBeNull())

it('stays quick on a long hostile value', () => {
  const began = performance.now()
  findMojibake('Ã'.repeat(5_000))
  findMojibake('â€'.repeat(2_500))
  expect(performance.now() - began).toBeLessThan(200)
})
