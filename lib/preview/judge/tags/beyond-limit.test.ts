/** What every check says of tags that stand behind the first 300 KB: where they are, that they are not missing, and to move them up. */
import { describe, expect, it } from 'vitest'
import type { BehindFact, HeadFact } from '../../vocabulary/facts'
import type { TagFact } from '../../vocabulary/tags'
import { type AnyCheck, runCheck } from '../check'
import { duplicateTags } from '../checks/text/duplicate-tags'
import { headWithinLimit } from '../checks/page/head-within-limit'
import { ogDescription } from '../checks/text/og-description'
import { ogImage } from '../checks/image/og-image'
import { ogSiteName } from '../checks/text/og-site-name'
import { ogTitle } from '../checks/text/og-title'
import { ogType } from '../checks/text/og-type'
import { ogUrl } from '../checks/text/og-url'
import { tagReadable } from '../checks/page/tag-readable'
import { tagsInServerHtml } from '../checks/page/tags-in-server-html'
import {
  absentFact,
  candidateOf,
  factsOf,
  headOf,
  IMAGE_URL,
  PAGE_URL,
  pageOf,
  tagOf,
} from '../../testing/facts'
import { card } from '../../testing/layout-facts'

const behindTag = (key: string, value: string, overrides: Partial<TagFact> = {}) =>
  tagOf(key, value, {
    place: 'behind-limit',
    readByAndroid: false,
    unreadable: 'behind-limit',
    line: 77,
    startByte: 323_743,
    ...overrides,
  })
const TITLE = tagOf('<title>', 'Bread', { line: 3 })
const BEHIND = [
  behindTag('og:title', 'How to bake bread'),
  behindTag('og:description', 'Flour & water', { line: 78 }),
  behindTag('og:url', PAGE_URL),
  behindTag('og:image', IMAGE_URL),
  behindTag('og:site_name', 'Kitchen'),
  behindTag('og:type', 'article', { unreadable: 'key-not-read' }),
]
const NOTHING = { title: null, description: null, url: null, images: [] }

function factsWith(tags: TagFact[], whole = true, overrides: Partial<HeadFact> = {}) {
  const read: BehindFact = {
    bytes: new Uint8Array(17_388),
    headEndByte: whole ? 324_588 : null,
    stoppedBecause: whole ? 'head-complete' : 'limit',
  }
  const none = absentFact('The page names no image that WhatsApp reads.')
  return {
    page: pageOf({ stoppedBecause: 'limit', headEndByte: null, bytesDecoded: 307_200, behind: read }),
    head: headOf(tags, {
      headEnd: null,
      behind: { text: '', whole, lenientBefore: NOTHING },
      ...overrides,
    }),
    candidate: none,
    image: none,
    picture: none,
    attempts: none,
  }
}
const run = (check: AnyCheck, tags: TagFact[], whole = true, overrides: Partial<HeadFact> = {}) =>
  runCheck(check, factsOf(factsWith(tags, whole, overrides)))

describe('a tag that stands behind the limit', () => {
  it.each<[string, AnyCheck, 'fail' | 'warn', string]>([
    ['og:title', ogTitle, 'fail', '<meta property="og:title" content="How to bake bread">'],
    ['og:description', ogDescription, 'fail', '<meta property="og:description" content="Flour &amp; water">'],
    ['og:image', ogImage, 'fail', `<meta property="og:image" content="${IMAGE_URL}">`],
    ['og:url', ogUrl, 'warn', `<meta property="og:url" content="${PAGE_URL}">`],
    ['og:site_name', ogSiteName, 'warn', '<meta property="og:site_name" content="Kitchen">'],
    ['og:type', ogType, 'warn', '<meta property="og:type" content="article">'],
  ])('%s is not called missing, and is to be moved as it stands', (key, check, status, code) => {
    const result = run(check, [TITLE, ...BEHIND])
    expect(result).toMatchObject({ status, title: `${key} stands behind the first 300 KB` })
    expect(result.fix).toMatchObject({ steps: expect.stringContaining('Move this tag up'), code })
    expect(result.evidence?.[0]).toMatchObject({ byte: 323_743 })
  })

  it.each([ogTitle, ogDescription, ogImage, ogUrl])('is named with byte and line by $id', (check) => {
    expect(run(check, [TITLE, ...BEHIND]).summary).toMatch(
      /The tag is there, at byte 323,743 \(line 7[78]\), behind the first 300 KB, where WhatsApp stops reading/,
    )
  })

  it('is missing when the head was read to its end, and may be further behind when it was not', () => {
    expect(run(ogTitle, [TITLE]).title).toBe('og:title is missing')
    expect(run(ogTitle, [TITLE]).fix?.steps).toContain('Put this tag into the head')
    expect(run(ogTitle, [TITLE], false).title).toBe('No og:title within the first 300 KB')
    expect(run(ogImage, [TITLE]).title).toBe('og:image is missing')
    expect(run(ogImage, [TITLE], false).title).toBe('No og:image within the first 300 KB')
  })

  it('gives way to one before the limit, but not to one that is switched off', () => {
    const unquoted = tagOf('og:title', 'Bread', { readByAndroid: false, unreadable: 'value-unquoted' })
    expect(run(ogTitle, [unquoted, ...BEHIND]).title).toBe('og:title is there, but WhatsApp cannot read it')
    const commented = { ...unquoted, place: 'comment', unreadable: 'inside-comment' } as const
    expect(run(ogTitle, [...BEHIND, commented]).title).toBe('og:title stands behind the first 300 KB')
    expect(run(ogTitle, [tagOf('og:title', 'Read'), ...BEHIND]).status).toBe('pass')
  })

  it('is no fault of spelling and no duplicate', () => {
    expect(run(tagReadable, [TITLE, ...BEHIND]).status).toBe('pass')
    const twice = run(duplicateTags, [tagOf('og:title', 'Another'), ...BEHIND])
    expect(twice).toMatchObject({
      status: 'pass',
      summary: 'In what WhatsApp reads of the page every tag of the card stands once.',
    })
  })

  it('comes from the server, and is laid at no script’s door', () => {
    expect(run(tagsInServerHtml, [TITLE, ...BEHIND])).toMatchObject({
      status: 'pass',
      title: 'The tags are in the server’s HTML, but behind the first 300 KB',
      summary: expect.stringContaining('6 Open Graph tags come with the first answer'),
    })
    const some = run(tagsInServerHtml, [tagOf('og:title', 'Bread'), ...BEHIND.slice(1)])
    expect(some.summary).toContain(
      '1 Open Graph tag came with the first answer, without any script, and 5 more',
    )
    expect(run(tagsInServerHtml, [TITLE], false)).toMatchObject({
      status: 'unknown',
      summary: expect.stringContaining('the first 317 KB hold none'),
    })
    expect(run(tagsInServerHtml, [TITLE]).title).toBe('The server’s HTML has no Open Graph tags')
  })

  it('is why the card has no picture', () => {
    expect(card('android', factsWith([TITLE, ...BEHIND]))).toMatchObject({
      layout: 'text',
      title: 'Bread',
      reason:
        'The og:image tag stands at byte 323,743 (line 77), behind the first 300 KB, where WhatsApp stops reading.',
    })
    expect(card('android', factsWith([TITLE])).reason).toBe('The page names no image that WhatsApp reads.')
  })
})

describe('the size of a head that ends behind the limit', () => {
  it('is known, with the tags that are lost and the byte at which each begins', () => {
    const result = run(headWithinLimit, [TITLE, ...BEHIND])
    expect(result).toMatchObject({
      status: 'fail',
      summary:
        'WhatsApp stops reading after 300 KB; the head takes 317 KB of 300 KB. og:title, og:description, og:image, og:url and og:site_name stand behind that point, where WhatsApp does not see them.',
      detail: expect.stringContaining('read on to byte 324,588'),
    })
    expect(result.evidence?.[0]).toEqual({ label: '</head> ends at byte', value: '324,588' })
    expect(result.evidence).toContainEqual(
      expect.objectContaining({
        label: 'og:image begins at byte',
        value: '323,743',
        byte: 323_743,
        line: 77,
      }),
    )
    expect(result.fix?.code?.split('\n')).toHaveLength(5)
  })

  it('names a title element, counts what it does not list, and says where bytes cannot be counted', () => {
    const many = Array.from({ length: 12 }, (_, n) => behindTag(`og:video:${n}`, 'x', { startByte: null }))
    const icon = behindTag('icon', '/i.png', { element: 'link' })
    const tags = [behindTag('<title>', 'Late'), icon, ...many, behindTag('og:image', '/a.jpg')]
    const result = run(headWithinLimit, tags)
    expect(result.summary).toMatch(/og:image, <title>, og:video:0, .*:5 and 6 others stand behind that point/)
    expect(result.evidence).toContainEqual(expect.objectContaining({ label: 'og:video:0', line: 77 }))
    expect(result.fix?.code?.split('\n')).toHaveLength(8)
    expect(result.fix?.code).not.toContain('icon')
    expect(run(headWithinLimit, [behindTag('<title>', 'Late')]).fix?.code).toBeUndefined()
  })

  it('is more than the limit when its end was not found', () => {
    const result = run(headWithinLimit, [TITLE], false)
    expect(result.summary).toContain('the head takes more than 300 KB')
    expect(result.evidence?.[0]).toEqual({ label: 'No </head> within', value: '324,588' })
    expect(run(headWithinLimit, [TITLE]).summary).toContain('no og:title was found before it or behind it')
  })
})

describe('a picture named only in twitter:image:src', () => {
  const value = 'https://www.example.com/src.jpg'
  const src = tagOf('twitter:image:src', value, { readByAndroid: false, unreadable: 'key-not-read', line: 9 })
  const named = [candidateOf({ value, rule: 'twitter:image:src', tag: 1, url: value })]
  const lenient = { ...NOTHING, images: named }

  it('is one that WhatsApp does not look at: write it as og:image', () => {
    const result = run(ogImage, [TITLE, src], true, { lenient })
    expect(result).toMatchObject({
      status: 'fail',
      title: 'og:image is missing',
      summary: expect.stringContaining('only in twitter:image:src, which WhatsApp does not look at'),
      fix: { steps: 'Write it as og:image:', code: `<meta property="og:image" content="${value}">` },
    })
    expect(result.evidence?.[0]).toMatchObject({ line: 9 })
    expect(card('android', factsWith([TITLE, src], true, { lenient })).reason).toBe(
      'The page names a picture only in twitter:image:src in line 9, which WhatsApp does not look at.',
    )
  })

  it('is told of beside an icon, and not beside another picture', () => {
    const readWith = (rule: string) =>
      run(ogImage, [TITLE, src], true, { lenient, android: { ...NOTHING, images: [candidateOf({ rule })] } })
    expect(readWith('link icon').fix?.code).toContain(value)
    expect(readWith('link icon').summary).toContain('twitter:image:src')
    expect(readWith('twitter:image').fix?.code).not.toContain(value)
  })
})
