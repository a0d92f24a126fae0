/** What an address holds is what was typed, and the link of a scan is the one that its reader wrote. */
import { expect, it } from 'vitest'
import { tidyLink } from '@/lib/preview/link/tidy-link'
import { businessShown } from './business-shown'
import { linkOfScan } from './link-of-scan'
import { linkQuery, linkWish } from './link-query'

it.each([
  'https://a.example/?q=b%20c+d&x=ä#f',
  'a.example',
  'https://a.example/?url=https%3A%2F%2Fb.example%2F%3Fc%3D1&source=own',
])('%s comes back as it was', (typed) => {
  const wish = linkWish({ url: typed, source: 'whats app', medium: ' ', campaign: 'ä&b=c#d' })
  const again = linkWish(Object.fromEntries(linkQuery(wish)))
  expect(tidyLink(again).link).toBe(tidyLink(wish).link)
  expect(tidyLink(again).link).toContain('utm_campaign=%C3%A4%26b%3Dc%23d')
})

it('takes nothing that is not offered, and nothing that is too long', () => {
  const wish = linkWish({ url: ['https://a.example/', 'https://b.example/'], preset: 'radio', press: 'all', term: 'a'.repeat(999) }) // prettier-ignore
  expect(wish).toMatchObject({ typed: 'https://a.example/', preset: null, press: null })
  expect(wish.values?.term).toHaveLength(200)
})

it('begins with the link of the scan, and keeps a field that was emptied empty', () => {
  expect(linkWish({}, 'https://a.example/').typed).toBe('https://a.example/')
  expect(linkWish({ url: '' }, 'https://a.example/').typed).toBe('')
})

it.each([
  [' https://a.example/p#part ', 'https://a.example/p', 'https://a.example/p#part'],
  ['https://bücher.example', 'https://xn--bcher-kva.example/', 'https://bücher.example'],
  ['see https://a.example/p', 'https://a.example/p', 'https://a.example/p'],
  ['a.example/p', 'https://a.example/p', 'https://a.example/p'],
  ['https://a.example/?token=•••', 'https://a.example/?token=•••', 'https://a.example/?token=•••'],
])('of %s, scanned as %s, it is %s', (input, scanned, link) => expect(linkOfScan(input, scanned)).toBe(link))

it.each([
  ['', true, null, null],
  ['https://shop.example/boots?a=1', false, null, null],
  ['javascript:alert(1)', true, 'scheme', null],
  ['http://93.184.216.34/', false, null, 'ip-host'],
  ['https://[2606:4700:4700::1111]/', false, null, 'ip-host'],
] as const)('the requests for %s', (typed, isSample, refusal, warning) => {
  const shown = businessShown(typed)
  expect(shown).toMatchObject({ isSample, warning })
  expect(shown.refusal?.code ?? null).toBe(refusal)
  expect(JSON.parse(shown.text.json)).toMatchObject({ text: { body: isSample ? expect.stringContaining('example.com') : typed } })
}) // prettier-ignore
