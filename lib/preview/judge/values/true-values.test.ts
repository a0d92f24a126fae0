/** Where the values of a page are taken from, one source after the other. */
import { describe, expect, it } from 'vitest'
import { CLIENTS } from '../../clients/index'
import {
  candidateOf, factsOf, goodTags, headOf, IMAGE_URL, imageOf, knownFact, PAGE_URL, pictureOf, tagOf, tagsWith,
} from '../../testing/sample-facts' // prettier-ignore
import { renderedOf, visitsOf } from '../../testing/sample-visits'
import type { ImageAttempt } from '../../vocabulary/facts'
import type { TrialFact } from '../../vocabulary/trials'
import { gap, hasGap } from './gaps'
import { pictureAddresses } from './picture-addresses'
import { tagBlock } from './tag-block'
import { trueValues } from './true-values'

const [lead] = CLIENTS
if (!lead) throw new Error('there is a client')
const client = lead
const valuesOf = (overrides: Parameters<typeof factsOf>[0]) => trueValues(factsOf(overrides), client)

const tried = (url: string, [width, height] = [1_200, 630], bytes = 80_000): TrialFact => ({
  what: 'image-address',
  changed: 'other-tag',
  url,
  from: null,
  outcome: { kind: 'picture', format: 'jpeg', width, height, bytes, ms: 90 },
})
const attempt = (url: string, [width, height]: readonly [number, number], bytes = 80_000): ImageAttempt => ({
  candidate: candidateOf({ value: url, url }),
  image: imageOf({ requestedUrl: url, bytes }),
  picture: pictureOf({ width, height }),
  failure: null,
})

const SHELL = headOf([tagOf('<title>', 'React App')])
const NOTHING = { attempts: knownFact([]), candidate: knownFact(candidateOf()) }

describe('a good page', () => {
  it('says all of it itself', () => {
    expect(valuesOf({})).toMatchObject({
      title: { value: 'How to bake bread at home', from: 'tag' },
      image: { value: IMAGE_URL, from: 'tag', width: 1_200, height: 630 },
      url: { value: PAGE_URL, from: 'tag' },
    })
  })
})

describe('a tag that a quotation mark cuts', () => {
  const cut = (value: string) => tagOf('og:title', value, { meant: 'The "night" loaf' })
  const titleOf = (...tags: ReturnType<typeof tagOf>[]) => valuesOf({ head: headOf(tags), ...NOTHING }).title

  it.each(['', 'The'])('says what was meant where it is cut to “%s”', (value) =>
    expect(titleOf(tagOf('<title>', 'Rye'), cut(value))?.value).toBe('The "night" loaf'),
  )
  it('says nothing where another of its name is read whole', () =>
    expect(titleOf(cut(''), tagOf('og:title', 'Rye at night'))?.value).toBe('Rye at night'))
})

describe('a page that its scripts fill', () => {
  const rendered = renderedOf({
    tags: [
      { key: 'og:title', value: 'Harvest notes 12' },
      { key: 'og:description', value: 'What we dug up this week' },
      { key: 'og:image', value: '/card.jpg' },
    ],
  })
  const url = new URL('/card.jpg', PAGE_URL).href

  it('has the values that a browser saw, its picture once it was fetched', () => {
    const facts = { head: SHELL, rendered, ...NOTHING }
    expect(valuesOf({ ...facts, trials: [tried(url)] })).toMatchObject({
      title: { value: 'Harvest notes 12', from: 'rendered' },
      description: { value: 'What we dug up this week', from: 'rendered' },
      image: { value: url, from: 'rendered', bytes: 80_000 },
    })
    expect(valuesOf(facts).image).toBeNull()
  })
  it('has a title that scripts alone have set, and not that of the shell', () => {
    const title = renderedOf({ tags: [{ key: '<title>', value: 'Harbour shifts' }] })
    expect(valuesOf({ head: SHELL, rendered: title, visits: [] }).title).toEqual({
      value: 'Harbour shifts',
      from: 'rendered',
    })
  })
  it('has no title where nobody ran its scripts', () => {
    const head = { ...SHELL, appShell: { framework: null, evidence: { code: 'sign.no-text-tags', params: {} } } } as const
    expect(valuesOf({ head, visits: [] }).title).toBeNull()
  }) // prettier-ignore
})

describe('other places', () => {
  it('other visitors know what the client was not sent', () => {
    const found = valuesOf({ head: SHELL, visits: visitsOf(), ...NOTHING, trials: [tried(IMAGE_URL)] })
    expect(found.title).toEqual({ value: 'How to bake bread at home', from: 'other-visitor' })
    expect(found.image).toMatchObject({ value: IMAGE_URL, from: 'other-visitor' })
  })
  it('a tag that cannot be read still holds its value', () => {
    const hidden = { readBy: [], unreadable: 'value-unquoted' } as const
    const head = headOf(tagsWith('og:title', tagOf('og:title', 'Sourdough', hidden)))
    expect(valuesOf({ head, visits: [] }).title).toEqual({ value: 'Sourdough', from: 'unreadable-tag' })
  })
  it('linked data and the heading come last', () => {
    const linkedData = { title: 'By data', description: 'Said to search engines', image: null }
    const bare = { ...headOf([]), saidElsewhere: { heading: 'By heading', linkedData } }
    expect(valuesOf({ head: bare, visits: [] })).toMatchObject({
      title: { value: 'By data', from: 'linked-data' },
      description: { value: 'Said to search engines', from: 'linked-data' },
    })
    const untold = { ...bare, saidElsewhere: { heading: 'By heading', linkedData: { ...linkedData, title: null } } }
    expect(valuesOf({ head: untold, visits: [] }).title).toEqual({ value: 'By heading', from: 'heading' })
  }) // prettier-ignore
  it('the address that answers with all tags is the address of the page', () => {
    const finalUrl = 'https://www.example.com/blog/bread/'
    const trial: TrialFact = {
      what: 'page-address',
      changed: 'trailing-slash',
      url: finalUrl,
      from: null,
      outcome: { kind: 'page', status: 200, finalUrl, open: true, head: visitsOf()[0]?.head ?? null },
    }
    expect(valuesOf({ head: headOf([]), visits: [], trials: [trial] })).toMatchObject({
      title: { from: 'other-address' },
      url: { value: finalUrl, from: 'other-address' },
    })
  })
})

describe('of several pictures', () => {
  const urls = ['a', 'b', 'c'].map((name) => `https://www.example.com/${name}.jpg`)
  const [a = '', b = '', c = ''] = urls
  const head = headOf([
    ...goodTags().filter(({ key }) => key !== 'og:image'),
    ...urls.map((url) => tagOf('og:image', url)),
  ])

  it('the largest that is light enough is offered, and not the small one that is used', () => {
    const attempts = [attempt(c, [192, 192]), attempt(a, [800, 420])]
    expect(valuesOf({ head, attempts, trials: [tried(b)] }).image?.value).toBe(b)
  })
  it('a good one that is used is left alone', () => {
    const attempts = [attempt(c, [600, 315]), attempt(a, [1_200, 630])]
    expect(valuesOf({ head, attempts }).image?.value).toBe(c)
  })
  it('one that is too heavy or too small is never offered', () => {
    const attempts = [attempt(c, [192, 192]), attempt(a, [1_200, 630], 900_000)]
    expect(valuesOf({ head, attempts }).image).toBeNull()
  })
})

it('what is not known is a gap', () => {
  const { code } = tagBlock({ title: { value: 'Rye "loaf"', from: 'tag' }, description: null, image: null, url: null })
  expect(code.split('\n')[0]).toBe('<meta property="og:title" content="Rye &quot;loaf&quot;">')
  expect(code).toContain(`<meta property="og:image" content="${gap('image')}">`)
  expect(hasGap(code)).toBe(true)
}) // prettier-ignore

it('an icon comes last, and is never taken for an address to be put right', () => {
  const icon = candidateOf({ value: '/icon.png', rule: 'link icon', url: 'https://www.example.com/icon.png' })
  const head = headOf(tagsWith('og:image'), { readings: { [client.id]: { title: null, description: null, url: null, images: [icon] } } })
  const addresses = pictureAddresses({ pageUrl: PAGE_URL, head, rendered: null, visits: [] }, client)
  expect(addresses.map(({ from }) => from)).toEqual(['icon'])
}) // prettier-ignore
