/** What every check says of tags beyond the first 300 KB: where they are, that they are not missing, and to move them up. */
import { describe, expect, it } from 'vitest'
import { WHATSAPP } from '../../testing/audience'
import { triedPicture } from '../../testing/sample-trials'
import {
  absentFact,
  candidateOf,
  factsOf,
  headOf,
  IMAGE_URL,
  PAGE_URL,
  pageOf,
  READ_BY_PARSERS,
  tagOf,
} from '../../testing/sample-facts'
import { card } from '../../testing/layout-facts'
import type { BeyondLimitFact, HeadFact } from '../../vocabulary/facts'
import type { TagFact } from '../../vocabulary/tags'
import { type AnyCheck, runCheck } from '../check'
import { ogImage } from '../checks/image/og-image'
import { headWithinLimit } from '../checks/page/head-within-limit'
import { tagReadable } from '../checks/page/tag-readable'
import { tagsInServerHtml } from '../checks/page/tags-in-server-html'
import { duplicateTags } from '../checks/text/duplicate-tags'
import { ogDescription } from '../checks/text/og-description'
import { ogSiteName } from '../checks/text/og-site-name'
import { ogTitle } from '../checks/text/og-title'
import { ogType } from '../checks/text/og-type'
import { ogUrl } from '../checks/text/og-url'

const beyondTag = (key: string, value: string, overrides: Partial<TagFact> = {}) =>
  tagOf(key, value, {
    place: 'beyond-limit',
    readBy: [],
    unreadable: 'beyond-limit',
    line: 77,
    startByte: 323_743,
    ...overrides,
  })
const TITLE = tagOf('<title>', 'Bread', { line: 3 })
const BEYOND = [
  beyondTag('og:title', 'How to bake bread'),
  beyondTag('og:description', 'Flour & water', { line: 78 }),
  beyondTag('og:url', PAGE_URL),
  beyondTag('og:image', IMAGE_URL),
  beyondTag('og:site_name', 'Kitchen'),
  beyondTag('og:type', 'article', { unreadable: 'key-not-read' }),
]
const NOTHING = { title: null, description: null, url: null, images: [] }

function factsWith(tags: TagFact[], whole = true, overrides: Partial<HeadFact> = {}) {
  const read: BeyondLimitFact = {
    bytes: new Uint8Array(17_388),
    headEndByte: whole ? 324_588 : null,
    stoppedBecause: whole ? 'head-complete' : 'limit',
  }
  const none = absentFact()
  return {
    page: pageOf({ stoppedBecause: 'limit', headEndByte: null, bytesDecoded: 307_200, beyondLimit: read }),
    head: headOf(tags, {
      headEnd: null,
      beyondLimit: { text: '', whole, lenientBefore: NOTHING },
      ...overrides,
    }),
    candidate: none,
    image: none,
    picture: none,
    attempts: none,
  }
}
const run = (check: AnyCheck, tags: TagFact[], whole = true, overrides: Partial<HeadFact> = {}) =>
  runCheck(check, factsOf(factsWith(tags, whole, overrides)), WHATSAPP)

describe('a tag beyond the limit', () => {
  it.each<[string, AnyCheck, 'fail' | 'warn' | 'pass', string]>([
    ['og:title', ogTitle, 'fail', '<meta property="og:title" content="How to bake bread">'],
    ['og:description', ogDescription, 'fail', '<meta property="og:description" content="Flour &amp; water">'],
    ['og:image', ogImage, 'fail', `<meta property="og:image" content="${IMAGE_URL}">`],
    ['og:url', ogUrl, 'warn', `<meta property="og:url" content="${PAGE_URL}">`],
    ['og:site_name', ogSiteName, 'pass', '<meta property="og:site_name" content="Kitchen">'],
    ['og:type', ogType, 'pass', '<meta property="og:type" content="article">'],
  ])('%s is not called missing, and is to be moved as it is', (key, check, status, code) => {
    const result = run(check, [TITLE, ...BEYOND])
    const { line } = BEYOND.find((tag) => tag.key === key) ?? {}
    expect(result).toMatchObject({
      status,
      code: expect.stringMatching(/^beyond-limit/),
      fix: {
        steps: { code: 'advice.move-tags-up', params: { count: 1 } },
        snippet: { language: 'html', code },
      },
    })
    expect(result.evidence?.[0]).toMatchObject({ byte: 323_743, line })
  })

  it('is missing when the head was read to its end, and may be further down when it was not', () => {
    for (const check of [ogTitle, ogImage]) {
      expect(run(check, [TITLE]).code).toMatch(/^missing/)
      expect(run(check, [TITLE], false).code).toMatch(/^not-within-limit/)
    }
  })

  it('is not in what was read, where the page goes on after its head', () => {
    for (const check of [ogTitle, ogDescription, ogImage, ogUrl, ogSiteName, ogType])
      expect(run(check, [TITLE], true, { readToEnd: false, readToByte: 340_972 })).toMatchObject({
        code: 'not-in-part-read',
        params: { read: { bytes: 340_972 } },
      })
  })

  it('gives way to one before the limit, but not to one that is switched off', () => {
    const unquoted = tagOf('og:title', 'Bread', { readBy: READ_BY_PARSERS, unreadable: 'value-unquoted' })
    expect(run(ogTitle, [unquoted, ...BEYOND]).code).toMatch(/^unreadable/)
    const commented = { ...unquoted, readBy: [], place: 'comment', unreadable: 'inside-comment' } as const
    expect(run(ogTitle, [...BEYOND, commented]).code).toMatch(/^beyond-limit/)
    expect(run(ogTitle, [tagOf('og:title', 'Read'), ...BEYOND]).status).toBe('pass')
  })

  it('is no fault of spelling and no duplicate', () => {
    expect(run(tagReadable, [TITLE, ...BEYOND]).status).toBe('pass')
    expect(run(duplicateTags, [tagOf('og:title', 'Another'), ...BEYOND]).status).toBe('pass')
  })

  it('comes from the server, and is laid at no script’s door', () => {
    expect(run(tagsInServerHtml, [TITLE, ...BEYOND])).toMatchObject({
      status: 'pass',
      code: 'beyond-limit',
      params: { count: 6, limit: { bytes: 307_200 } },
    })
    expect(run(tagsInServerHtml, [tagOf('og:title', 'Bread'), ...BEYOND.slice(1)])).toMatchObject({
      status: 'pass',
      params: { count: 1, beyond: 5 },
    })
    expect(run(tagsInServerHtml, [TITLE], false)).toMatchObject({
      status: 'unknown',
      code: 'none-read-further',
      params: { within: { bytes: 307_200 }, seen: { bytes: 324_588 } },
    })
    expect(run(tagsInServerHtml, [TITLE])).toMatchObject({ status: 'unknown', code: 'maybe-by-script' })
  })

  it('is why the card has no picture', () => {
    expect(card('android', factsWith([TITLE, ...BEYOND]))).toMatchObject({
      layout: 'text',
      title: 'Bread',
      reason: {
        code: 'card.image-tag-beyond-limit',
        params: {
          rule: 'og:image',
          place: { code: 'missing.tag.at-byte', params: { byte: 323_743, line: 77 } },
          limit: { bytes: 307_200 },
        },
      },
    })
    expect(card('android', factsWith([TITLE])).reason).toMatchObject({ code: 'card.no-image' })
  })
})

describe('the size of a head that ends beyond the limit', () => {
  it('is known, with the tags that are lost and the byte at which each begins', () => {
    const result = run(headWithinLimit, [TITLE, ...BEYOND])
    expect(result).toMatchObject({
      status: 'fail',
      code: 'too-large-tags-lost',
      params: {
        size: { bytes: 324_588 },
        limit: { bytes: 307_200 },
        precision: 'exact',
        tags: { list: ['og:title', 'og:description', 'og:image', 'og:url', 'og:site_name'] },
        count: 5,
        readOn: 'yes',
        seen: 324_588,
      },
    })
    expect(result.evidence?.[0]).toMatchObject({
      label: { code: 'evidence.head-end' },
      value: { params: { value: 324_588 } },
    })
    expect(result.evidence).toContainEqual(
      expect.objectContaining({
        label: { code: 'evidence.bytes-begin', params: { tag: 'og:image' } },
        value: { code: 'evidence.number', params: { value: 323_743 } },
        byte: 323_743,
        line: 77,
      }),
    )
    expect(result.fix?.snippet?.code.split('\n')).toHaveLength(5)
  })

  it('names a title element, counts what it does not list, and says where bytes cannot be counted', () => {
    const many = Array.from({ length: 12 }, (_, n) => beyondTag(`og:video:${n}`, 'x', { startByte: null }))
    const icon = beyondTag('icon', '/i.png', { element: 'link' })
    const tags = [beyondTag('<title>', 'Late'), icon, ...many, beyondTag('og:image', '/a.jpg')]
    const result = run(headWithinLimit, tags)
    const videos = [0, 1, 2, 3, 4, 5].map((n) => `og:video:${n}`)
    const others = { code: 'evidence.others', params: { count: 6 } }
    expect(result.params).toMatchObject({
      tags: { list: ['og:image', '<title>', ...videos, others] },
      count: 14,
    })
    expect(result.evidence).toContainEqual(expect.objectContaining({ label: 'og:video:0', line: 77 }))
    expect(result.fix?.snippet?.code.split('\n')).toHaveLength(8)
    expect(result.fix?.snippet?.code).not.toContain('icon')
    const title = run(headWithinLimit, [beyondTag('<title>', 'Late')])
    expect(title.fix?.snippet?.code).toBe('<title>Late</title>')
  })

  it('is more than the limit when its end was not found', () => {
    const result = run(headWithinLimit, [TITLE], false)
    expect(result).toMatchObject({
      code: 'too-large-no-title',
      params: { precision: 'more-than' },
    })
    expect(result.evidence?.[0]).toMatchObject({
      label: { code: 'evidence.no-head-end-within' },
      value: { params: { value: 324_588 } },
    })
    // Read to its end, it hides nothing.
    expect(run(headWithinLimit, [TITLE])).toMatchObject({
      status: 'pass',
      code: 'too-large-card-before',
      params: { precision: 'exact' },
    })
  })
})

describe('a picture named only in twitter:image:src', () => {
  const value = 'https://www.example.com/src.jpg'
  const src = tagOf('twitter:image:src', value, { readBy: [], unreadable: 'key-not-read', line: 9 })
  const named = [candidateOf({ value, rule: 'twitter:image:src', tag: 1, url: value })]
  const lenient = { ...NOTHING, images: named }
  const tried = (facts: ReturnType<typeof factsWith>) =>
    runCheck(ogImage, factsOf({ ...facts, trials: [triedPicture(value)] }), WHATSAPP)

  it('is one that is not looked at: write it as og:image', () => {
    const result = tried(factsWith([TITLE, src], true, { lenient }))
    expect(result).toMatchObject({
      status: 'fail',
      fix: { snippet: { code: `<meta property="og:image" content="${value}">` } },
    })
    expect(result.evidence?.[0]).toMatchObject({ line: 9 })
    expect(card('android', factsWith([TITLE, src], true, { lenient })).reason).toEqual({
      code: 'card.image-tag-not-looked-for',
      params: { rule: 'twitter:image:src', line: 9 },
    })
  })

  it('is told of beside an icon, and not beside another picture', () => {
    const readWith = (rule: string) => {
      const readings = { [WHATSAPP.client.id]: { ...NOTHING, images: [candidateOf({ rule })] } }
      return tried(factsWith([TITLE, src], true, { lenient, readings }))
    }
    expect(readWith('link icon').params).toMatchObject({ elsewhere: 'twitter:image:src' })
    expect(readWith('twitter:image').params).toMatchObject({ elsewhere: 'none' })
  })
})
