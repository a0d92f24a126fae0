/** One cause, one fix: what follows from a cause is folded under it, and the worst stands first. */
import { describe, expect, it } from 'vitest'
import type { CheckStatus } from '../judge/check'
import { CHECKS, type CheckId } from '../judge/checks/index'
import type { TrueValues } from '../judge/values/true-values'
import type { Layout } from '../vocabulary/card'
import { EFFECTS } from '../vocabulary/causes'
import { phrase } from '../vocabulary/message'
import type { Found } from './cause'
import { CAUSES } from './causes/index'
import { diagnose } from './diagnose'

const found = (id: CheckId, status: CheckStatus, code = 'any', rest: Partial<Found> = {}): Found => ({
  id,
  status,
  code,
  params: {},
  ...rest,
})
const VALUES: TrueValues = {
  title: { value: 'Bread "today"', from: 'heading' },
  description: null,
  image: null,
  url: { value: 'https://bread.example/', from: 'final-address' },
}
const of = (layout: Layout, results: Found[], values: TrueValues | null = VALUES) =>
  diagnose({ results, card: { layout, reason: phrase('card.no-image', {}) }, values })
const tag = (id: CheckId, code: string) => found(id, 'fail', code)
const rest = (but: readonly Found[]) =>
  CHECKS.filter(({ id }) => !but.some((one) => one.id === id)).map(({ id }) =>
    found(id, 'unknown', 'shared.fact-missing'),
  )

describe('what follows is folded', () => {
  it('a refusal takes the status and all that nobody saw with it', () => {
    const seen = [
      found('page-not-blocked', 'fail', 'blocked-alone', { noCard: true }),
      found('page-reachable', 'fail', 'error-status', { noCard: true }),
    ]
    const causes = of('none', [...seen, ...rest(seen)])
    expect(causes).toMatchObject([{ code: 'refused', effect: 'no-card', mender: 'hosting' }])
    expect(causes[0]?.findings).toHaveLength(CHECKS.length)
  })

  it.each([
    ['page-https', 'tls-failure', 'page-reachable', 'failure'],
    ['page-redirects', 'loop', 'page-reachable', 'failure'],
    ['page-reachable', 'failure', 'page-fast', 'timed-out'],
  ] as const)('%s/%s and %s/%s are one', (lead, code, other, otherCode) => {
    const causes = of('none', [tag(other, otherCode), tag(lead, code)])
    expect(causes).toMatchObject([{ code: 'not-reached', effect: 'no-card', findings: [lead, other] }])
  })

  it('a wall takes the status; with a card of its own it is the card of another page', () => {
    const seen = [tag('page-public', 'login'), tag('page-reachable', 'error-status')]
    expect(of('none', seen)).toMatchObject([{ code: 'wall', effect: 'no-card' }])
    expect(of('text', seen)).toMatchObject([{ code: 'wall', effect: 'another-page' }])
  })

  const tags = (code: string) => [
    tag('og-title', code),
    tag('og-image', code),
    tag('og-description', code),
    found('og-url', 'warn', code),
  ]
  it.each([
    ['tags-added-by-script', 'tags-in-server-html', 'only-by-script', 'missing'],
    ['tags-behind-head', 'tags-in-server-html', 'after-head', 'unreadable'],
    ['beyond-limit', 'head-within-limit', 'too-large-tags-lost', 'beyond-limit'],
    ['tags-unreadable', 'tag-readable', 'unreadable-and-missing', 'unreadable'],
    ['tags-for-others', 'same-for-all-visitors', 'other-tags', 'missing'],
  ] as const)('%s takes every tag with it, and the icon that stands in', (code, lead, how, lost) => {
    const icon = found('image-declared-size', 'warn', 'missing')
    const causes = of('text', [...tags(lost), icon, tag(lead, how)])
    expect(causes).toHaveLength(1)
    expect(causes[0]).toMatchObject({ code, effect: 'no-picture', mender: 'developer' })
    expect(causes[0]?.findings[0]).toBe(lead)
    expect(causes[0]?.findings).toHaveLength(6)
  })

  it.each([
    ['tags-in-server-html', 'only-by-script', 'missing'],
    ['tags-in-server-html', 'after-head', 'unreadable'],
    ['head-within-limit', 'too-large-tags-lost', 'beyond-limit'],
    ['tag-readable', 'unreadable-and-missing', 'unreadable'],
    ['same-for-all-visitors', 'other-tags', 'missing'],
  ] as const)('%s/%s leaves the picture its own fault where its tag is read', (lead, how, lost) => {
    const heavy = tag('image-weight', 'too-heavy')
    const title = [tag('og-title', lost), found('og-title-length', 'warn')]
    const causes = of('text', [...title, heavy, tag(lead, how)])
    expect(causes.map(({ findings }) => findings.toSorted())).toEqual(
      expect.arrayContaining([['image-weight'], [lead, 'og-title', 'og-title-length'].toSorted()]),
    )
    expect(causes).toHaveLength(2)
  })

  it('words that are too long stay so where the tag is to be written from them', () => {
    const all = [...tags('missing'), found('og-title-length', 'warn')]
    expect(of('text', all).map(({ code }) => code)).toEqual(['tags-missing', 'og-title-length'])
  })

  it('tags that are not there, and tags without content, are one each', () => {
    expect(of('thumbnail', tags('missing'))).toMatchObject([
      { code: 'tags-missing', effect: 'small-picture' },
    ])
    expect(
      of(
        'none',
        tags('empty').map((one) => ({ ...one, noCard: true })),
      ),
    ).toMatchObject([{ code: 'tags-empty', effect: 'no-card', title: { params: { count: 4 } } }])
  })

  it('a picture that did not come takes what could not be said of it, not what is wrong besides', () => {
    const causes = of('text', [
      tag('image-reachable', 'does-not-exist'),
      found('image-ratio', 'unknown', 'shared.fact-missing'),
      found('og-type', 'warn', 'missing'),
    ])
    expect(causes.map(({ code, findings }) => [code, findings])).toEqual([
      ['image-reachable', ['image-reachable', 'image-ratio']],
      ['og-type', ['og-type']],
    ])
  })

  it('a tag that cannot be read is one thing with its spelling, and a failure where its own check fails', () => {
    const spelling = found('tag-readable', 'warn', 'not-read-address')
    const causes = (status: CheckStatus) => of('landscape', [spelling, found('og-url', status, 'unreadable')])
    expect(causes('warn')).toMatchObject([{ findings: ['tag-readable', 'og-url'], status: 'warn' }])
    expect(causes('fail')).toMatchObject([{ findings: ['tag-readable', 'og-url'], status: 'fail' }])
  })

  it.each(['image-format', 'image-weight'] as const)(
    'a picture that came and fails %s keeps its warnings',
    (id) => {
      const seen = [tag(id, 'any'), found('image-ratio', 'warn'), found('image-intact', 'unknown')]
      expect(of('text', seen).map(({ findings }) => findings)).toEqual([
        [id, 'image-intact'],
        ['image-ratio'],
      ])
    },
  )

  it('a title that is too long because of the brand is written anew once', () => {
    const both = [found('og-title-length', 'warn'), found('title-without-branding', 'warn')]
    expect(of('landscape', both)).toMatchObject([{ code: 'title-wording', effect: 'polish' }])
    expect(of('landscape', both.slice(1))).toMatchObject([{ code: 'title-without-branding' }])
  })

  it('explains each fault once, whatever comes together', () => {
    for (const layout of ['none', 'text', 'thumbnail', 'landscape'] as const) {
      for (const code of ['missing', 'unreadable', 'beyond-limit', 'failure', 'only-by-script']) {
        const all = CHECKS.map(({ id }) => tag(id, code))
        const explained = of(layout, all).flatMap(({ findings }) => findings)
        expect(explained.toSorted(), `${layout}, ${code}`).toEqual(all.map(({ id }) => id).toSorted())
      }
    }
  })
})

describe('tags that are not there', () => {
  const [title, image, description, url] = (
    ['og-title', 'og-image', 'og-description', 'og-url'] as const
  ).map((id) => (status: CheckStatus, code: string) => found(id, status, code)) as [Of, Of, Of, Of] // Safe: four ids above.
  type Of = (status: CheckStatus, code: string) => Found

  it.each(['missing', 'empty'])('are one cause where another tag stands in for each of them: %s', (code) => {
    const stoodIn = [title('fail', code), image('warn', code), description('warn', code), url('warn', code)]
    const causes = of('landscape', stoodIn)
    expect(causes).toMatchObject([{ code: `tags-${code}`, effect: 'poorer-text', status: 'fail' }])
    expect(causes[0]?.fix?.snippet?.code.match(/<meta/g)).toHaveLength(4)
  })

  it('are said to be all only where no other is there', () => {
    const some = [title('fail', 'missing'), image('fail', 'missing')]
    const titleOf = (...more: Found[]) => of('text', [...some, ...more])[0]?.title
    expect(titleOf(description('fail', 'missing'))?.code).toBe('cause.tags-missing.title')
    expect(titleOf(found('og-type', 'pass', 'missing'))?.code).toBe('cause.tags-missing.title')
    for (const there of [description('pass', 'set'), found('og-type', 'pass', 'known'), url('warn', 'empty')])
      expect(titleOf(there)).toMatchObject({
        code: 'cause.tags-missing.some',
        params: { keys: { list: ['og:title', 'og:image'] } },
      })
  })

  it('stay a finding of their own where one alone is missed, whatever is wrong with the others', () => {
    const alone = (...seen: Found[]) => of('landscape', seen).map(({ code }) => code)
    expect(alone(title('fail', 'missing'), url('warn', 'missing'))).toEqual(['og-title', 'og-url'])
    expect(alone(description('warn', 'missing'), image('warn', 'unreadable'))).not.toContain('tags-missing')
    expect(alone(title('fail', 'missing'), image('warn', 'empty'))).not.toContain('tags-missing')
  })

  it('leave the picture that stands in its own faults, and the icon none', () => {
    const heavy = tag('image-weight', 'too-heavy')
    const codes = (status: CheckStatus) =>
      of('text', [title('fail', 'missing'), image(status, 'missing'), heavy]).map(({ code }) => code)
    expect(codes('fail')).toEqual(['tags-missing'])
    expect(codes('warn')).toEqual(['image-weight', 'tags-missing'])
  })

  it('take the icon with them where the picture leads', () => {
    const causes = of('thumbnail', [image('fail', 'missing'), description('warn', 'missing'), tag('image-min-size', 'any')])
    expect(causes.map(({ findings }) => findings)).toEqual([['og-image', 'og-description', 'image-min-size']])
  }) // prettier-ignore
})

describe('a value that a quotation mark cuts', () => {
  const pasting = (...keys: string[]) => ({
    fix: {
      steps: { code: 'own', params: {} },
      snippet: {
        language: 'html',
        code: keys.map((key) => `<meta property="${key}" content="x">`).join('\n'),
      },
    },
  })
  const cut = found('tag-readable', 'warn', 'cut-at-quote', pasting('og:title', 'og:description'))

  it.each(['og-title', 'text-without-markup', 'invisible-characters', 'duplicate-tags'] as const)(
    'takes what %s says of it, with its weight',
    (id) => {
      const causes = of('landscape', [cut, found(id, 'fail', 'any', pasting('og:title'))])
      expect(causes).toMatchObject([{ code: 'cut-at-quote', status: 'fail', findings: ['tag-readable', id] }])
      expect(causes[0]?.fix?.snippet?.code).toContain('og:description')
    },
  )

  it('leaves what is said of other tags', () => {
    const other = found('og-url', 'warn', 'home-page', pasting('og:url'))
    expect(of('landscape', [cut, other]).map(({ findings }) => findings)).toEqual([
      ['tag-readable'],
      ['og-url'],
    ])
  })
})

it('a switch of the framework that sends the tags in the head is the fix, and no tag is pasted beside it', () => {
  const snippet = { language: 'ts', code: 'export default {}' }
  const fix = { steps: { code: 'keep-built-in-list', params: {} }, snippet }
  const causes = of('text', [
    { ...tag('tags-in-server-html', 'after-head'), fix },
    tag('og-title', 'unreadable'),
  ])
  expect(causes).toMatchObject([{ code: 'tags-behind-head', fix }])
})

describe('the headline claims no more than was seen', () => {
  const steps = { code: 'own', params: {} }

  it.each([
    ['head-within-limit', 'too-large-no-title', 'beyond-limit'],
    ['tag-readable', 'title-closed-late', 'unreadable'],
    ['tag-readable', 'title-not-closed', 'unreadable'],
  ] as const)('%s/%s keeps its own words', (id, code, lost) => {
    const [cause] = of('text', [{ ...tag(id, code), fix: { steps } }, tag('og-title', lost)])
    expect(cause?.title.code).toBe(`${id}/${code}`)
  })

  it('an open title is closed, and no tag is written anew', () => {
    const [cause] = of('text', [
      { ...tag('tag-readable', 'title-closed-late'), fix: { steps } },
      tag('og-title', 'unreadable'),
    ])
    expect(cause?.fix).toEqual({ check: 'tag-readable', steps })
  })

  it('tags are moved where they were seen, and added where they were not', () => {
    const fixOf = (code: string) =>
      of('text', [tag('head-within-limit', code), tag('og-title', 'beyond-limit')])[0]?.fix?.steps.code
    expect(fixOf('too-large-tags-lost')).toBe('cause.move-tags')
    expect(fixOf('too-large-no-title')).toBe('cause.add-tags')
  })
})

it('puts the worst first, whatever the order of the checks', () => {
  const causes = of('landscape', [
    found('og-type', 'warn'),
    tag('og-title', 'missing'),
    found('image-weight', 'warn', 'heavy'),
  ])
  const places = causes.map(({ effect }) => EFFECTS.indexOf(effect))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(causes[0]?.effect).toBe('poorer-text')
})

describe('the effect is held against the card that is drawn', () => {
  it.each([
    ['text', 'image-weight', 'no-picture'],
    ['landscape', 'image-weight', 'risk'],
    ['landscape', 'page-https', 'risk'],
    ['none', 'page-https', 'no-card'],
    ['thumbnail', 'image-min-size', 'small-picture'],
    ['landscape', 'range-handled', 'risk'],
    ['landscape', 'og-title', 'poorer-text'],
  ] as const)('on a %s card a failing %s is %s', (layout, id, effect) =>
    expect(of(layout, [tag(id, 'any')])[0]?.effect).toBe(effect),
  )
})

describe('the one fix', () => {
  it('is a block with what the page says, and a marked gap for what nobody says', () => {
    const [cause] = of('text', [tag('og-title', 'missing'), tag('og-image', 'missing')])
    expect(cause?.fix?.snippet?.code).toBe(
      '<meta property="og:title" content="Bread &quot;today&quot;">\n<meta property="og:image" content="⟦image⟧">',
    )
  })

  it('is the leading finding’s where no tag mends it, and that of a consequence where the lead has none', () => {
    const steps = { code: 'shrink', params: {} }
    expect(of('text', [{ ...tag('image-weight', 'too-heavy'), fix: { steps } }])[0]?.fix).toEqual({
      check: 'image-weight',
      steps,
    })
    const folded = { ...tag('page-reachable', 'failure'), fix: { steps } }
    expect(of('none', [tag('page-redirects', 'loop'), folded])[0]?.fix?.check).toBe('page-reachable')
  })

  it('of a report that was stored without its facts stays what it was', () => {
    const fix = { steps: { code: 'add', params: {} }, snippet: { language: 'html', code: '<meta>' } }
    const [cause] = of('text', [{ ...tag('og-title', 'missing'), fix }, tag('og-image', 'missing')], null)
    expect(cause?.fix?.snippet?.code).toBe('<meta>')
  })
})

describe('what is not known', () => {
  const unknown = rest([])
  it('is one cause when there is no card to speak of, and the reason is the card’s', () => {
    expect(of('none', unknown)).toMatchObject([
      { code: 'not-known', effect: 'not-known', mender: 'nobody', title: { code: 'card.no-image' } },
    ])
  })
  it('is no cause beside a card', () => expect(of('landscape', unknown)).toEqual([]))
})

it('names each cause once', () => {
  const codes = CAUSES.flatMap(({ code }) => code ?? [])
  expect(new Set(codes).size).toBe(codes.length)
})
