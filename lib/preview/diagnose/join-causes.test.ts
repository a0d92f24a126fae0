/** What one piece of work mends is one cause with one fix; what is done elsewhere stays apart. */
import { describe, expect, it } from 'vitest'
import type { CheckId } from '../judge/checks/index'
import type { Effect } from '../vocabulary/causes'
import type { Cause } from './cause'
import { joinCauses } from './join-causes'
import { pastedTags } from './pasted-tags'

const html = (...tags: [string, string][]) => ({
  language: 'html',
  code: tags.map(([key, value]) => `<meta property="${key}" content="${value}">`).join('\n'),
})
const shell = (code: string) => ({ language: 'shell', code })
const cause = (
  id: CheckId,
  effect: Effect,
  steps: string,
  snippet?: { language: string; code: string },
  status: Cause['status'] = 'warn',
): Cause => ({
  code: id,
  effect,
  status,
  mender: 'content',
  title: { code: `${id}/any`, params: {} },
  summary: null,
  findings: [id],
  fix: { check: id, steps: { code: steps, params: {} }, ...(snippet && { snippet }) },
})
const idsOf = (...causes: Cause[]) => joinCauses(causes).map(({ findings }) => findings)
const fixOf = (...causes: Cause[]) => joinCauses(causes)[0]?.fix

describe('the same tag', () => {
  const small = cause('image-min-size', 'small-picture', 'trial.keep-image', html(['og:image', 'large.jpg']), 'fail')
  const twice = cause('duplicate-tags', 'risk', 'keep-larger-picture', html(['og:image', 'large.jpg']))

  it('is pasted once, and the worst leads with its fix', () => {
    expect(joinCauses([small, twice])).toEqual([
      { ...small, findings: ['image-min-size', 'duplicate-tags'] },
    ])
  })

  it('is pasted with the others of its block, by whichever fix has them all', () => {
    const all = cause('duplicate-tags', 'risk', 'keep-one-each', html(['og:title', 'T'], ['og:image', 'large.jpg']))
    expect(fixOf(small, all)).toEqual(all.fix)
  })

  it('is pasted from the union of the blocks where none has them all', () => {
    const markup = cause('text-without-markup', 'poorer-text', 'write-plain-text', html(['og:title', 'T'], ['og:description', 'D']))
    const again = cause('duplicate-tags', 'risk', 'keep-one-each', html(['og:title', 'T'], ['og:image', 'I']))
    const fix = fixOf(markup, again)
    expect(fix?.steps.code).toBe('cause.replace-tags')
    expect([...pastedTags(fix).keys()]).toEqual(['og:title', 'og:description', 'og:image'])
  })

  it('joins two that have nothing in common but a third', () => {
    const title = cause('text-without-markup', 'poorer-text', 'a', html(['og:title', 'T']))
    const words = cause('og-description-length', 'poorer-text', 'b', html(['og:description', 'D']))
    const both = cause('duplicate-tags', 'risk', 'keep-one-each', html(['og:title', 'T'], ['og:description', 'D']))
    expect(joinCauses([title, words])).toHaveLength(2)
    expect(idsOf(title, words, both)).toEqual([['text-without-markup', 'og-description-length', 'duplicate-tags']])
  })

  it('that is there more than once is replaced as a whole, not written beside the others', () => {
    const markup = cause('text-without-markup', 'poorer-text', 'write-plain-text', html(['og:title', 'T']))
    expect(fixOf(markup, cause('duplicate-tags', 'risk', 'keep-one-each', html(['og:title', 'T'])))?.steps.code).toBe('keep-one-each')
    expect(fixOf(markup, cause('duplicate-tags', 'risk', 'keep-one-each', html(['og:title', 'other'])))).toMatchObject({
      steps: { code: 'cause.replace-tags' },
      snippet: html(['og:title', 'T']),
    })
  })

  it('takes the value that is known, not the gap', () => {
    const gone = cause('image-public', 'no-picture', 'name-public-address', html(['og:image', '⟦image⟧']), 'fail')
    expect(fixOf(gone, twice)?.snippet).toEqual(twice.fix?.snippet)
  })

  it('is moved up where it is too far down as well', () => {
    const late = cause('head-within-limit', 'risk', 'move-up', html(['og:title', 'long'], ['og:image', 'small.jpg']))
    expect(fixOf(small, late)).toMatchObject({
      steps: { code: 'cause.move-tags' },
      snippet: html(['og:image', 'large.jpg'], ['og:title', 'long']),
    })
  })

  it.each([
    ['description', 'og:description'],
    ['twitter:title', 'og:title'],
    ['twitter:image:src', 'og:image'],
    ['og:image:secure_url', 'og:image'],
  ])('is needless beside the one that it stands in for: %s', (key, leading) => {
    const missing = cause('og-title', 'poorer-text', 'cause.add-tags', html([leading, 'A'], ['og:url', 'U']), 'fail')
    const unread = cause('tag-readable', 'risk', 'replace-tags', html([key, 'A']))
    expect(fixOf(missing, unread)).toEqual(missing.fix)
    expect(fixOf(unread, missing)).toEqual(missing.fix)
  })

  it('of another kind is none that stands in', () => {
    const sized = cause('image-declared-size', 'polish', 'add-measured-size', html(['og:image:width', '1200']))
    expect(joinCauses([small, sized])).toHaveLength(2)
  })

  it('is a failure where one of them fails', () => {
    const warns = cause('text-without-markup', 'poorer-text', 'write-plain-text', html(['og:title', 'T']))
    const fails = cause('tag-readable', 'risk', 'replace-tags', html(['og:title', 'T']), 'fail')
    expect(joinCauses([warns, fails])).toMatchObject([{ status: 'fail' }])
  })

  it.each([
    ['another tag', html(['og:url', 'U'])],
    ['a title element', { language: 'html', code: '<title>T</title>' }],
    ['a header that names it', { language: 'http', code: '<meta property="og:image" content="large.jpg">' }],
  ])('is not %s', (_what, snippet) =>
    expect(joinCauses([small, cause('og-url', 'polish', 'own', snippet)])).toHaveLength(2),
  )
}) // prettier-ignore

describe('the same rule of a server', () => {
  const rule = (id: CheckId, code: string) =>
    cause(id, 'risk', 'allow-rule.cloudflare', { language: 'text', code })
  it('is added once', () =>
    expect(idsOf(rule('image-public', 'a'), rule('page-not-blocked', 'a'))).toEqual([
      ['image-public', 'page-not-blocked'],
    ]))
  it('is another one with another expression', () =>
    expect(joinCauses([rule('image-public', 'a'), rule('page-not-blocked', 'b')])).toHaveLength(2))
})

describe('the same picture', () => {
  const heavy = cause('image-weight', 'no-picture', 'export-lighter', shell('magick -define jpeg:extent'), 'fail')
  const webp = cause('image-format', 'risk', 'export-as-jpeg', shell('magick'))
  const portrait = cause('image-ratio', 'risk', 'export-in-shape')
  const small = cause('image-min-size', 'small-picture', 'export-larger')
  const broken = cause('image-intact', 'risk', 'export-again', shell('magick identify'))

  it.each([
    ['lighter and as JPEG', [heavy, webp], 'export-lighter', heavy.fix?.snippet],
    ['larger and in shape', [small, portrait], 'export-in-shape', undefined],
    ['lighter and in shape', [heavy, portrait], 'cause.export-picture', heavy.fix?.snippet],
    ['whole and larger', [small, broken], 'cause.export-picture', undefined],
    ['in all respects', [heavy, small, webp, portrait], 'cause.export-picture', heavy.fix?.snippet],
  ] as const)('is exported once: %s', (_what, causes, steps, snippet) => {
    const joint = joinCauses(causes)
    expect(joint).toHaveLength(1)
    expect(joint[0]?.fix?.steps.code).toBe(steps)
    expect(joint[0]?.fix?.snippet).toEqual(snippet)
  })

  it('is not exported where another one of the page takes its place', () => {
    const other = cause('image-min-size', 'small-picture', 'trial.put-image', html(['og:image', 'large.jpg']))
    const late = cause('image-fast', 'risk', 'speed-up-image')
    expect(fixOf(other, portrait, late)).toEqual(other.fix)
    expect(idsOf(heavy, cause('duplicate-tags', 'risk', 'keep-larger-picture', html(['og:image', 'large.jpg'])))).toEqual([
      ['image-weight', 'duplicate-tags'],
    ])
  })

  it.each([
    ['the tag alone is added, with the picture that stands in', cause('og-image', 'polish', 'trial.put-image', html(['og:image', 'same.jpg']))],
    ['the same picture is named over https', cause('image-https', 'risk', 'write-https', html(['og:image', 'https://same.jpg']))],
    ['the server is slow', cause('image-fast', 'risk', 'prepare-image')],
    ['its address expires', cause('image-stable', 'risk', 'name-permanent-address')],
  ] as const)('keeps its own fault where %s', (_what, other) =>
    expect(joinCauses([heavy, other])).toHaveLength(2),
  )
}) // prettier-ignore

it('leaves causes without a fix alone', () => {
  const nothing = { ...cause('page-fast', 'risk', 'any'), fix: null }
  expect(joinCauses([nothing, nothing])).toHaveLength(2)
})
