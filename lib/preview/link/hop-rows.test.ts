/** The hops of a chain by what they are: a fact for each, and nothing that was not seen. */
import { expect, it } from 'vitest'
import { SHORT_HOSTS, SHORT_KINDS } from './data/short-hosts'
import { hopRows } from './hop-rows'
import { shortLink } from './short-link'

const chain = (...urls: string[]) =>
  urls.map((url, at) => ({ url, status: at === urls.length - 1 ? 200 : 301, location: urls[at + 1] ?? null }))
const kindsOf = (...urls: string[]) => hopRows(chain(...urls)).map(({ kind }) => kind)

it.each([
  [['https://a.example/'], ['page']],
  [['https://bit.ly/3x', 'https://a.example/'], ['shortener', 'page']],
  [['https://youtu.be/x', 'https://www.youtube.com/watch?v=x'], ['brand', 'page']],
  [['https://x.app.link/', 'https://a.example/'], ['app-door', 'page']],
  [['https://l.facebook.com/l.php?u=x', 'https://a.example/'], ['counter', 'page']],
  [['https://www.google.com/url?q=x', 'https://www.google.com/maps', 'https://a.example/'], ['counter', 'other-site', 'page']],
  [['http://a.example/', 'https://a.example/', 'https://www.a.example/', 'https://www.a.example/b'], ['to-https', 'www', 'same-site', 'page']],
] as const)('%s', (urls, kinds) => expect(kindsOf(...urls)).toEqual(kinds)) // prettier-ignore

it('says where WhatsApp goes on, which hop sets the address, and where parameters get lost', () => {
  const rows = hopRows([
    ...chain('https://bit.ly/3x?utm_source=w&utm_term=t', 'https://a.example/p?utm_source=w').slice(0, 1),
    { url: 'https://a.example/p?utm_source=w', status: 302, location: '/q' },
    { url: 'https://a.example/q', status: 404, location: null },
  ])
  expect(rows.map(({ followed, setsAddress, drops }) => [followed, setsAddress, drops])).toEqual([
    [true, false, ['utm_term']],
    [true, true, ['utm_source']],
    [false, false, []],
  ])
  expect(rows.at(-1)?.kind).toBe('no-page')
})

it('claims nothing of an address that the report has cut', () =>
  expect(hopRows(chain('https://a.example/?utm_source=w&x=1…', 'https://a.example/'))[0]?.drops).toEqual([]))

it('finds every host of the table, whatever it is below, and none that only ends alike', () => {
  for (const { place, kind } of SHORT_HOSTS) {
    expect(shortLink(`https://${place}/code`), place).toMatchObject({ kind })
    expect(shortLink(`https://not${place}/code`)?.place, place).not.toBe(place)
  }
  expect(new Set(SHORT_HOSTS.map(({ place }) => place)).size).toBe(SHORT_HOSTS.length)
  expect(SHORT_KINDS.every((kind) => SHORT_HOSTS.some((host) => host.kind === kind))).toBe(true)
  expect(shortLink('https://a.example/bit.ly')).toBeNull()
  expect(shortLink('https://www.google.com/search?q=url')).toBeNull()
})
