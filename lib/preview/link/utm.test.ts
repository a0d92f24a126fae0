/** Whatever a link holds: the five are in it once, and nothing else of it moved. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clutterIn, withoutClutter } from './clutter'
import { joinLink, pairsIn, splitLink } from './split-link'
import { presetValues, UTM_NAMES, UTM_PRESETS, utmIn, type UtmValues, withoutUtm, withUtm } from './utm'

const piece = fc.oneof(
  fc.constantFrom('', 'a', 'a=', 'a=1', 'a=b=c', '=', 'q=b%20c+d', 'x=%E9', 'y=%', 'z=%C3%A4', 'ü=日本', 'v=2', 'fbclid=1'),
  fc.constantFrom('utm_source=a', 'UTM_Source=b', 'utm%5Fsource=c', 'utm_medium=', 'utm_term=%E9', 'utm_id=1'),
  fc.stringMatching(/^[\w.~%+-]{0,6}=?[\w.~%+-]{0,6}$/),
) // prettier-ignore
const base = fc.constantFrom(
  'https://a.example',
  'https://a.example/',
  'http://münchen.example/straße%20/x',
  'https://例え.jp:8443/p;v=1',
)
const query = fc.option(fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join('&')))
const fragment = fc.constantFrom('', '#', '#part', '#/view?utm_source=x&a', '#a#b')
const link = fc.record({ base, query, fragment }).map(joinLink)
const value = fc.oneof(
  fc.constantFrom('', ' ', 'whatsapp', 'Ein & zwei = 3', '日本 😀', '%E9', 'a+b#c?d'),
  fc.string({ maxLength: 8 }),
)
const values: fc.Arbitrary<UtmValues> = fc.record({ source: value, medium: value, campaign: value, content: value, term: value }, { requiredKeys: [] }) // prettier-ignore

const isUtm = (name: string) => UTM_NAMES.some((one) => `utm_${one}` === name.toLowerCase())
const others = (of: string) =>
  pairsIn(of)
    .filter(({ name, raw }) => !isUtm(name) && raw !== '')
    .map(({ raw }) => raw)

describe('of any link', () => {
  it('parts put together are the link', () => fc.assert(fc.property(link, (one) => void expect(joinLink(splitLink(one))).toBe(one))))

  it('what is set is in it once, and reads as it was typed', () =>
    fc.assert(
      fc.property(link, values, (one, set) => {
        const after = utmIn(withUtm(one, set))
        for (const name of UTM_NAMES) {
          const typed = set[name]?.trim() ?? ''
          expect(after[name]).toEqual(typed === '' ? utmIn(one)[name] : [typed])
        }
      }),
      { numRuns: 500 },
    ))

  it('everything else is as it is written, in its order', () =>
    fc.assert(
      fc.property(link, values, (one, set) => {
        const after = withUtm(one, set)
        expect(others(after)).toEqual(others(one))
        expect(splitLink(after)).toMatchObject({ base: splitLink(one).base, fragment: splitLink(one).fragment })
        expect(withUtm(after, set)).toBe(after)
      }),
      { numRuns: 500 },
    ))

  it('nothing typed changes nothing', () => fc.assert(fc.property(link, (one) => void expect(withUtm(one, { source: ' ' })).toBe(one))))

  it('what takes parameters out takes those alone', () =>
    fc.assert(
      fc.property(link, (one) => {
        expect(Object.values(utmIn(withoutUtm(one))).flat()).toEqual([])
        expect(others(withoutUtm(one))).toEqual(others(one))
        expect(clutterIn(withoutClutter(one))).toEqual([])
        expect(splitLink(withoutClutter(one)).fragment).toBe(splitLink(one).fragment)
      }),
    ))
}) // prettier-ignore

it.each([
  ['https://a.example', 'https://a.example?utm_source=whatsapp&utm_medium=status'],
  ['https://a.example/?', 'https://a.example/?utm_source=whatsapp&utm_medium=status'],
  ['https://a.example/p?a=1&', 'https://a.example/p?a=1&utm_source=whatsapp&utm_medium=status'],
  [
    'https://a.example/p?b=2&a=1#top',
    'https://a.example/p?b=2&a=1&utm_source=whatsapp&utm_medium=status#top',
  ],
  [
    'https://a.example/p?utm_source=mail&a=1&utm_source=sms&utm_term=x',
    'https://a.example/p?utm_source=whatsapp&a=1&utm_term=x&utm_medium=status',
  ],
])('%s', (before, after) => expect(withUtm(before, presetValues('status'))).toBe(after))

it('each preset is a medium of its own, without capitals', () => {
  const made = UTM_PRESETS.map((preset) => withUtm('https://a.example/', presetValues(preset)))
  expect(new Set(made).size).toBe(UTM_PRESETS.length)
  for (const one of made) expect(one).toBe(one.toLowerCase())
})

it.each([
  ['https://a.example/?fbclid=1&a=2&gclid=3', 'https://a.example/?a=2'],
  ['https://a.example/?igshid=1#x', 'https://a.example/#x'],
  ['https://a.example/?mc_eid=1&MC_CID=2', 'https://a.example/'],
  ['https://www.youtube.com/watch?v=abc&si=xyz', 'https://www.youtube.com/watch?v=abc'],
  ['https://a.example/?si=units', 'https://a.example/?si=units'],
  ['https://notyoutube.com/?si=units', 'https://notyoutube.com/?si=units'],
])('%s without its click identifiers', (before, after) => expect(withoutClutter(before)).toBe(after))
