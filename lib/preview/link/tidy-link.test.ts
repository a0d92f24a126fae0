/** What people type, good and bad: each refused or noted by its own code, and never changed more than it was asked for. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PRESSES } from './link-notes'
import { tidyLink } from './tidy-link'
import { pairsIn } from './split-link'

const refusalOf = (typed: string) => tidyLink({ typed }).refusal
const codesOf = (typed: string) => tidyLink({ typed }).notes.map(({ code }) => code)

describe('refuses', () => {
  it.each([
    ['not an address', 'not-a-link'],
    ['hello', 'not-a-link'],
    ['https://', 'not-a-link'],
    ['https:/one-slash.example', 'not-a-link'],
    ['https://a.example/with blank', 'not-a-link'],
    ['https://a.example/\u0000', 'not-a-link'],
    ['https://a.example/\u0085x', 'not-a-link'],
    ['javascript:alert(1)', 'scheme'],
    ['JavaScript://a.example/%0aalert(1)', 'scheme'],
    ['data:text/html,<script>', 'scheme'],
    ['mailto:a@b.example', 'scheme'],
    ['ftp://a.example/', 'scheme'],
    [`https://a.example/${'a'.repeat(10_000)}`, 'too-long'],
    ['http://localhost:3000/x', 'own-machine'],
    ['localhost:3000', 'own-machine'],
    ['http://127.0.0.1/', 'own-machine'],
    ['http://2130706433/', 'own-machine'],
    ['http://0x7f.1/', 'own-machine'],
    ['http://[::1]/', 'own-machine'],
    ['http://192.168.1.4/', 'private-network'],
    ['https://10.0.0.1:8443/', 'private-network'],
    ['http://[fd00::1]/', 'private-network'],
    ['https://wiki.corp/', 'private-network'],
    ['https://anna:secret@a.example/', 'credentials'],
    ['https://a.example@b.example/', 'credentials'],
    ['https://a.example/?token=•••', 'redacted'],
  ])('%s', (typed, code) => {
    expect(refusalOf(typed)?.code).toBe(code)
    expect(tidyLink({ typed, preset: 'chat' }).link).toBeNull()
  })

  it('nothing where nothing was typed', () => expect(tidyLink({ typed: ' ' })).toMatchObject({ refusal: null, link: null }))
}) // prettier-ignore

describe('notes', () => {
  it.each([
    ['https://a.example/', []],
    ['a.example/p', ['scheme-added']],
    ['//a.example/p', ['scheme-added']],
    ['http://a.example/', ['http']],
    ['https://a.example/?fbclid=1', ['clutter']],
    ['https://a.example/?utm_source=x', ['utm-there']],
    ['https://a.example/?utm_source=x&utm_source=y', ['utm-there', 'utm-twice']],
    ['https://a.example/#utm_source=x', ['utm-behind-fragment']],
    ['https://a.example/caf%E9', ['not-utf8']],
    ['https://a.example/caf%C3%A9', []],
    ['https://a.example/?access_token=abc', ['secret']],
    ['https://bit.ly/3abc', ['short']],
    ['https://bit.ly/', []],
    ['https://münchen.example/straße', []],
  ])('%s', (typed, codes) => expect(codesOf(typed)).toEqual(codes))

  it('capitals, which are counted apart', () =>
    expect(tidyLink({ typed: 'https://a.example/', values: { source: 'WhatsApp' } }).notes).toEqual([
      { code: 'utm-capitals', values: ['WhatsApp'] },
    ]))

  it('a link that became too long to be checked', () => {
    const typed = `https://a.example/${'a'.repeat(2_000)}`
    expect(tidyLink({ typed, values: { campaign: 'b'.repeat(500) } }).notes).toMatchObject([{ code: 'too-long-to-check' }])
  })

  it('a name that is twice in the link is there once when it is typed', () => {
    const { link, notes } = tidyLink({ typed: 'https://a.example/?utm_source=x&utm_source=y', values: { source: 'z' } })
    expect(link).toBe('https://a.example/?utm_source=z')
    expect(notes).toEqual([])
  })
}) // prettier-ignore

describe('one press', () => {
  it.each([
    ['https', 'http://a.example/?a=1', 'https://a.example/?a=1'],
    ['clutter', 'https://a.example/?fbclid=1&a=1', 'https://a.example/?a=1'],
    ['utm', 'https://a.example/?utm_source=x&a=1#b', 'https://a.example/?a=1#b'],
  ] as const)('%s: %s', (press, typed, after) => {
    const made = tidyLink({ typed, press })
    expect(made).toMatchObject({ typed: after, link: after, notes: [] })
  })

  it('of nothing leaves what was typed, a missing scheme too', () => {
    for (const press of PRESSES)
      expect(tidyLink({ typed: 'a.example/p', press })).toMatchObject({ typed: 'a.example/p', link: 'https://a.example/p' })
  })
}) // prettier-ignore

it('leaves a signed link as it is, whatever is asked for', () => {
  const typed = 'https://b.s3.amazonaws.com/a?fbclid=1&X-Amz-Signature=ab&utm_source=x'
  for (const press of PRESSES)
    expect(tidyLink({ typed, press, preset: 'status', values: { campaign: 'C' } })).toMatchObject({
      link: typed,
      typed,
      signed: { id: 's3-v4' },
      notes: [],
    })
})

it('breaks on nothing that can be typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true, withFragments: true }), (odd, url) => {
      for (const typed of [odd, url, url + odd]) {
        const { link } = tidyLink({ typed, preset: 'group', values: { campaign: odd } })
        if (link === null) continue
        expect(URL.parse(link)?.protocol).toMatch(/^https?:$/)
        expect(pairsIn(link).filter(({ name }) => name === 'utm_medium')).toMatchObject([{ value: 'group' }])
      }
    }),
  )
}) // prettier-ignore
