/** A text is drawn with the files that it needs and no more, and nothing that one of our fonts has is drawn as an empty box. */
import { describe, expect, it } from 'vitest'
import { clipText } from '../../text/clip-text'
import { drawnSvg } from '../engine'
import { type FontChoice, fontFiles } from './font-files'
import { textKit } from './text-kit'

const choice = (lead: FontChoice['lead']): FontChoice => ({ lead, weights: [400] })

/** The outlines that are drawn, each once. */
async function outlines(text: string, lead: FontChoice['lead'] = 'roboto'): Promise<string[]> {
  const { fonts } = await textKit(text, choice(lead))
  const node = { type: 'text' as const, text, style: { fontSize: 40 } }
  const svg = await drawnSvg({ node, fonts }, { widthPx: 2_000, heightPx: 100 })
  return [...svg.matchAll(/<path id="[^"]*" d="([^"]*)"/g)].map(([, path = '']) => path)
}

const UNKNOWN = '\u0378'

describe('the signs of a text', () => {
  it.each([
    ['signs and arrows', '→⇒✓✗①★■●▲∞≈√♪№€₹½•⟶☎⌘'],
    ['letters of mathematics', '𝓗𝓮𝓵𝓸𝕋𝕖𝕩𝐁𝑖𝖥𝔉𝚖ℝℂℕ∀∃∈'],
    ['letters in circles and squares', 'ⓒⓘⓡ🅂🅀ᴄᴀᴘˢᵘᵖ'],
    ['scripts', 'Яждαβγ中日한हবதతગਗಕമසไລខမሰՀგאبⵜ'],
  ])('are no boxes: %s', async (_, signs) => {
    const [box] = await outlines(UNKNOWN)
    expect(box).toBeDefined()
    for (const lead of ['roboto', 'arimo', 'inter', 'noto-sans'] as const)
      for (const sign of signs) {
        const drawn = await outlines(sign, lead)
        expect(drawn.length, `${sign} in ${lead}`).toBeGreaterThan(0)
        expect(drawn, `${sign} in ${lead}`).not.toContain(box)
      }
  })

  it('are no boxes where marks stack on a letter', async () => {
    const [box] = await outlines(UNKNOWN)
    const marks = Array.from({ length: 0x36f - 0x300 + 1 }, (_, index) => String.fromCodePoint(0x300 + index))
    for (const mark of marks)
      expect(await outlines(clipText(`x${mark}`, 9)), mark.codePointAt(0)?.toString(16)).not.toContain(box)
    expect(await outlines('Z\u0337\u0328\u035a\u032b\u0301')).not.toContain(box)
  })
})

describe('fontFiles', () => {
  const names = async (text: string) =>
    (await fontFiles(text, { lead: 'inter', weights: [400, 600] })).map(({ key }) => key)

  it('are no more than the text needs', async () => {
    expect(await names('Plain words…')).toEqual([
      'inter-latin-400-normal.woff2 as 400',
      'inter-latin-600-normal.woff2 as 600',
    ])
    expect((await names('Vào đây')).every((name) => /^(inter|noto-sans)-(latin|vietnamese)/.test(name))).toBe(
      true,
    )
    expect((await names('日本語の文字')).length).toBeLessThan(40)
  })

  it('try the Chinese family before the Japanese one where nothing is Japanese', async () => {
    const families = async (text: string) => [
      ...new Set((await fontFiles(text, choice('roboto'))).map(({ name }) => name)),
    ]
    expect(await families('这个')).toEqual(['roboto', 'noto-sans-sc', 'noto-sans-jp'])
    expect(await families('これ個')).toEqual(['roboto', 'noto-sans-jp', 'noto-sans-sc'])
  })
})
