/** No sign of a title is drawn as an empty box as long as one of our fonts has it. */
import { describe, expect, it } from 'vitest'
import { pictureFonts } from './picture-fonts'
import { signsOfFont } from './signs-of-font'

/** Signs that a package claims for a file that lacks them. */
const SIGNS = [...'→⇒✓①★■●▲∞≈√♪№€₹½•']

const draws = (ranges: ReturnType<typeof signsOfFont>, sign: string) =>
  ranges.some(([first, last]) => (sign.codePointAt(0) ?? -1) >= first && (sign.codePointAt(0) ?? -1) <= last)

describe('the fonts of a picture', () => {
  it.each(['roboto', 'arimo', 'inter', 'noto-sans'] as const)(
    'draw arrows, ticks and stars (%s)',
    async (lead) => {
      for (const sign of SIGNS) {
        const fonts = await pictureFonts(`A ${sign}`, { lead, weights: [400] })
        expect(
          fonts.some(({ data }) => draws(signsOfFont(data), sign)),
          sign,
        ).toBe(true)
      }
    },
  )

  it('are no more than the text needs', async () => {
    const names = async (text: string) =>
      (await pictureFonts(text, { lead: 'inter', weights: [400, 600] })).map(({ name }) => name)
    expect(await names('Plain words')).toEqual(['inter latin', 'inter latin'])
    expect(new Set(await names('Vào đây'))).toEqual(new Set(['inter latin', 'inter vietnamese']))
  })
})

describe('signsOfFont', () => {
  it('reads letters of a Latin and an Arabic font, and nothing that they lack', async () => {
    const [latin] = await pictureFonts('A', { lead: 'roboto', weights: [400] })
    const ranges = latin ? signsOfFont(latin.data) : []
    expect([...'Aé…'].every((sign) => draws(ranges, sign))).toBe(true)
    expect([...'→س中'].some((sign) => draws(ranges, sign))).toBe(false)
  })
})
