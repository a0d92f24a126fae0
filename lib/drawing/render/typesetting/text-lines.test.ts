/** Lines are broken where a browser breaks them, and a text that is too long is cut in the order in which it is read. */
import { describe, expect, it } from 'vitest'
import { textDirection } from '@/lib/preview/vocabulary/card-direction'
import type { LineBox } from '../../boxes/panel-boxes'
import browser from './browser-lines.json'
import { textKit } from './text-kit'
import { fittedText, lineStarts, widthPxOf } from './text-lines'

const TYPE = { sizePx: 16, linePx: 20, weight: 400 }
const kitOf = (text: string) => textKit(`${text} …`, { lead: 'roboto', weights: [400] })

describe('lineStarts', () => {
  it('breaks as the browser was seen to break, in every script', async () => {
    const apart: string[] = []
    for (const { widthPx, lines } of browser.rows) {
      const text = lines.join('')
      const place = { type: browser.type, widthPx, direction: textDirection(text) }
      const starts = await lineStarts(text, place, await kitOf(text))
      const ours = starts?.map((start, line) => text.slice(start, starts[line + 1]))
      if (ours?.join('¦') !== lines.join('¦')) apart.push(`${ours?.join('¦')} is not ${lines.join('¦')}`)
    }
    // Of these two scripts the dictionary of Node and that of the browser hold other words.
    expect(apart.filter((line) => !/\p{Script=Lao}|\p{Script=Khmer}/u.test(line))).toEqual([])
    expect(apart.length, apart.join('\n')).toBeLessThanOrEqual(2)
  })

  it('counts an emoji as one sign that is never broken', async () => {
    const text = 'Families 👩‍👩‍👧‍👦, flags 🇳🇴! and keys #️⃣1️⃣ (👋🏽) 🐦‍🔥'
    const starts = await lineStarts(text, { type: TYPE, widthPx: 90, direction: 'ltr' }, await kitOf(text))
    const lines = (starts ?? []).map((start, line) => text.slice(start, starts?.[line + 1]).trim())
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines) expect(line).not.toMatch(/^[,!)]|\($|^\p{Emoji_Modifier}|^\u200d/u)
  })
})

const LONG = [
  ['one direction', 'Seven walks that start at the ferry and end with something warm to drink'],
  [
    'Latin words in a Hebrew line',
    'סקירה מלאה של המכשיר iPhone 16 Pro Max from Apple Incorporated בישראל ובעולם כולו',
  ],
  [
    'Arabic words in an English line',
    'Read سبع نزهات تبدأ من مرسى العبّارة وتنتهي بكوب شاي in Arabic and then some more',
  ],
  [
    'an address in an Arabic line',
    'شاهد https://www.mina.example/walks/seven/ الآن مع الأصدقاء في المرسى على طول الطريق',
  ],
  ['an emoji first', '👨‍👩‍👧 keys 🔟 and ☕️ in grey, 🫆 more text that is to be cut off at the end of its line'],
  ['emoji', 'Walks 👩‍👩‍👧‍👦 and 🇳🇴 and 👋🏽 and 🐦‍🔥 and ☕️ and 🥾 and more of that, as long as it is'],
] as const

describe.each(LONG)('fittedText: %s', (_, text) => {
  const line = (over: Partial<LineBox>): LineBox => ({
    part: 'title',
    text,
    box: {},
    type: TYPE,
    linesMax: 2,
    ending: 'letter',
    direction: textDirection(text),
    ...over,
  })

  it.each([1, 2])(
    'keeps the start, ends with an ellipsis and leaves no room for one sign more (%i)',
    async (linesMax) => {
      const kit = await kitOf(text)
      const widthPx = 180
      const fitted = await fittedText(line({ linesMax }), widthPx, kit)
      expect(fitted).toHaveProperty('last')
      if (!fitted || 'whole' in fitted) return
      const said = fitted.above + fitted.last
      expect(said.endsWith('…')).toBe(true)
      expect(text.startsWith(said.slice(0, -1))).toBe(true)
      const place = { type: TYPE, widthPx, direction: textDirection(text) }
      expect(await widthPxOf(fitted.last, place, kit)).toBeLessThanOrEqual(widthPx)
      expect(await lineStarts(fitted.last, place, kit)).toEqual([0])
      const rest = text.slice(said.length - 1)
      const [next] = new Intl.Segmenter('und').segment(rest)
      const oneMore = `${fitted.last.slice(0, -1)}${next?.segment ?? ''}…`
      expect(await widthPxOf(oneMore, place, kit)).toBeGreaterThan(widthPx)
    },
  )

  it('ends behind what its own line holds where a surface breaks the line first', async () => {
    const kit = await kitOf(text)
    const [letter, word] = await Promise.all([
      fittedText(line({ ending: 'letter' }), 180, kit),
      fittedText(line({ ending: 'word' }), 180, kit),
    ])
    if (!letter || !word || 'whole' in letter || 'whole' in word) throw new Error('not cut')
    expect(word.above).toBe(letter.above)
    expect(word.last.length).toBeLessThanOrEqual(letter.last.length)
  })

  it('leaves alone what fits, and what is cut hard', async () => {
    const kit = await kitOf(text)
    expect(await fittedText(line({}), 3_000, kit)).toEqual({ whole: text })
    expect(await fittedText(line({ ending: 'clip' }), 100, kit)).toEqual({ whole: text })
  })
})
