/** Is it told what scripts do to the tags, and nothing said that cannot be known? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import {
  absentFact,
  factsOf,
  goodTags,
  headOf,
  missingFact,
  pageOf,
  tagOf,
  tagsWith,
} from '../../../testing/sample-facts'
import { triedPage } from '../../../testing/sample-trials'
import { renderedOf, visitsOf } from '../../../testing/sample-visits'
import { listOf, phrase } from '../../../vocabulary/message'
import { tagsInServerHtml } from './tags-in-server-html'

const run = (overrides = {}) => runCheck(tagsInServerHtml, factsOf(overrides), WHATSAPP)
const bare = [tagOf('<title>', 'App')]
const EMPTY = phrase('sign.empty-element', { element: '<div id="root">' })
const NO_BROWSER = phrase('missing.render.no-browser', {})
const notRun = missingFact(NO_BROWSER)
const shell = (framework: string | null) => headOf(bare, { appShell: { framework, evidence: EMPTY } })
const served = [{ key: '<title>', value: 'App' }]
const after = (...tags: [key: string, value: string][]) => tags.map(([key, value]) => ({ key, value }))
const BREAD = after(
  ['<title>', 'App'],
  ['og:title', 'Bread'],
  ['og:description', 'Flour'],
  ['og:image', '/b.jpg'],
)

describe('tags-in-server-html, from the HTML alone', () => {
  it('passes tags that are in the head, even of a client-rendered page', () => {
    expect(run()).toMatchObject({ status: 'pass', code: 'in-html', params: { beyond: 0 } })
    const appShell = { framework: 'React', evidence: EMPTY }
    expect(run({ head: headOf(undefined, { appShell }) }).status).toBe('pass')
  })

  it('says that the tags which are not there may come by a script', () => {
    const result = run({ head: headOf(tagsWith('og:image')), rendered: notRun })
    expect(result).toMatchObject({
      status: 'pass',
      code: 'in-html-scripts-not-run',
      params: { because: NO_BROWSER },
    })
  })

  it('fails tags that are streamed into the body', () => {
    const late = tagOf('og:title', 'Bread', {
      place: 'body',
      readBy: [],
      unreadable: 'outside-head',
    })
    const result = run({ head: headOf([...bare, late]) })
    expect(result).toMatchObject({ status: 'fail', code: 'after-head', params: { count: 1 } })
    expect(result.fix).toMatchObject({ steps: { code: 'send-in-head' } })
    const next = headOf([...bare, late], { text: '<script src="/_next/static/a.js"></script>' })
    const { fix } = run({ head: next })
    // A list of names would replace the built-in one.
    expect(fix?.steps.code).toBe('keep-built-in-list')
    expect(fix?.snippet?.code).toContain('htmlLimitedBots: /.*/')
  })

  it('says that other crawlers get the tags, and whose list the client is missing from', () => {
    const plain = { title: { value: 'Kitchen', rule: '<title>' }, description: null, image: null }
    const crawlersOnly = visitsOf({ browser: { head: plain }, 'whatsapp-android': { head: plain } })
    expect(run({ head: headOf(bare), visits: crawlersOnly, rendered: notRun })).toMatchObject({
      status: 'fail',
      code: 'only-for-crawlers',
      fix: { steps: { code: 'add-to-crawler-list' } },
    })
    const all = visitsOf({ 'whatsapp-android': { head: plain } })
    expect(run({ head: headOf(bare), visits: all, rendered: notRun })).toMatchObject({
      code: 'for-all-but-client',
      fix: { snippet: { code: expect.stringContaining('How to bake bread at home') } },
    })
  })

  it('says that the address with the other slash has the tags', () => {
    const url = 'https://www.example.com/blog/bread/'
    const result = run({ head: headOf(bare), trials: [triedPage(url)], rendered: notRun })
    expect(result).toMatchObject({
      status: 'fail',
      code: 'tags-at-other-address',
      params: { url, differs: 'slash' },
      fix: { snippet: { language: 'text', code: url } },
    })
  })

  it.each([['body'], ['after-head'], ['noscript'], ['svg']] as const)(
    'fails tags that are read by nobody because they are after the head, in %s',
    (place) => {
      const late = tagOf('og:title', 'Bread', { place, readBy: [], unreadable: 'outside-head' })
      expect(run({ head: headOf([...bare, late]) }).code).toBe('after-head')
    },
  )

  it.each([['head'], ['noscript'], ['svg']] as const)('counts tags that the client reads in %s', (place) => {
    expect(run({ head: headOf([...bare, tagOf('og:title', 'Bread', { place })]) })).toMatchObject({
      code: 'in-html',
      params: { count: 1 },
    })
  })

  it('does not say that the HTML has none where it was not read to its end', () => {
    const read = { bytes: 21_400 }
    const part = { readToEnd: false, readToByte: read.bytes }
    const head = headOf(bare, part)
    expect(run({ head, rendered: notRun })).toMatchObject({
      status: 'unknown',
      code: 'maybe-by-script-or-later',
      params: { read, because: NO_BROWSER },
    })
    const same = { served, tags: served }
    expect(run({ head, rendered: renderedOf(same) })).toMatchObject({
      code: 'not-in-part-read',
      params: { read },
    })
    expect(run({ head, rendered: renderedOf({ ...same, settled: false }) }).code).toBe(
      'none-so-far-in-part-read',
    )
    expect(run({ head, rendered: renderedOf({ served, tags: BREAD }) })).toMatchObject({
      code: 'only-by-script',
      params: { searched: 'part', read },
    })
    expect(run({ head: headOf(bare), rendered: renderedOf({ served, tags: BREAD }) })).toMatchObject({
      params: { searched: 'whole' },
    })
  })

  it('says that tags are inside an svg where that hides them', () => {
    const inSvg = tagOf('og:title', 'Bread', { place: 'svg', readBy: [] })
    expect(run({ head: headOf([...bare, inSvg]) })).toMatchObject({ status: 'fail', code: 'inside-svg' })
  })

  it.each([
    ['comment', 'inside-comment'],
    ['script', 'inside-script'],
    ['style', 'inside-script'],
    ['template', 'inside-template'],
  ] as const)('does not say that there are none where they are switched off, in %s', (place, unreadable) => {
    const head = headOf([...bare, tagOf('og:title', 'Bread', { place, readBy: [], unreadable })])
    const found = { count: 1, places: listOf([phrase(`evidence.place.${place}`, {})], 'or') }
    expect(run({ head, rendered: notRun })).toMatchObject({
      status: 'unknown',
      code: 'switched-off',
      params: { ...found, because: NO_BROWSER },
    })
    const rendered = renderedOf({ served, tags: served })
    expect(run({ head, rendered })).toMatchObject({ code: 'switched-off-everywhere', params: found })
    expect(run({ head, rendered: renderedOf({ served, tags: served, settled: false }) }).code).toBe(
      'switched-off-so-far',
    )
  })

  it('says that tags are there, but beyond the limit', () => {
    const beyond = tagOf('og:title', 'Bread', {
      place: 'beyond-limit',
      readBy: [],
      unreadable: 'beyond-limit',
    })
    expect(run({ head: headOf([...bare, beyond]) })).toMatchObject({
      status: 'pass',
      code: 'beyond-limit',
      params: { count: 1, limit: { bytes: 307_200 } },
    })
    expect(run({ head: headOf([...goodTags(), beyond]) })).toMatchObject({
      code: 'in-html',
      params: { beyond: 1 },
    })
  })

  it('does not know what is beyond the limit', () => {
    const page = pageOf({ stoppedBecause: 'limit', headEndByte: null, bytesDecoded: 307_200 })
    const result = run({ page, head: headOf(bare, { headEnd: null }) })
    const within = { bytes: 307_200 }
    expect(result).toMatchObject({ status: 'unknown', code: 'none-within-limit', params: { within } })
    const beyondLimit = { headEndByte: null, stoppedBecause: 'limit', bytes: new Uint8Array(1_000) } as const
    expect(run({ page: { ...page, beyondLimit }, head: headOf(bare, { headEnd: null }) })).toMatchObject({
      code: 'none-read-further',
      params: { within, seen: { bytes: 308_200 } },
    })
  })

  it('does not know when the head was not read to its end', () => {
    const page = pageOf({ stoppedBecause: 'cut-off', headEndByte: null })
    expect(run({ page, head: headOf(bare, { headEnd: null }) })).toMatchObject({
      code: 'not-all-seen',
      params: { because: phrase('missing.tag.cut-off', {}) },
    })
    expect(run({ head: { ...shell('React'), guardTripped: true } }).status).toBe('unknown')
    expect(run({ head: missingFact() })).toMatchObject({ status: 'unknown', code: 'shared.fact-missing' })
  })
})

describe('tags-in-server-html, without a browser', () => {
  it('recognises an empty shell, says why it cannot tell, and gives the framework’s own fix', () => {
    const next = run({ head: shell('Next.js'), rendered: notRun })
    expect(next).toMatchObject({
      status: 'unknown',
      code: 'empty-shell',
      params: { framework: 'Next.js', name: 'Next.js', because: NO_BROWSER },
    })
    expect(next.fix).toMatchObject({ steps: { code: 'platform.next' }, snippet: { language: 'ts' } })
    expect(next.fix?.snippet?.code).toContain('generateMetadata')
  })

  it.each([
    ['Nuxt', 'useSeoMeta'],
    ['Remix', 'export const meta'],
    ['React Router', 'export const meta'],
    ['SvelteKit', '<svelte:head>'],
    ['Astro', 'Astro.props'],
    ['Gatsby', 'export const Head'],
    ['Angular', '@angular/ssr'],
    ['Quasar (Vue)', 'index.html'],
    [null, 'index.html'],
  ])('has the fix of %s', (framework, code) => {
    expect(run({ head: shell(framework), rendered: notRun }).fix?.snippet?.code).toContain(code)
  })

  it('does not know whether a page with content adds its tags later', () => {
    const result = run({ head: headOf(bare), rendered: notRun })
    expect(result).toMatchObject({
      status: 'unknown',
      code: 'maybe-by-script',
      params: { because: NO_BROWSER },
    })
  })
})

describe('tags-in-server-html, with a browser', () => {
  it('fails tags that only a script adds, each shown before and after, with the fix of what the browser saw', () => {
    const rendered = renderedOf({ served, tags: BREAD, framework: 'Vue' })
    const result = run({ head: shell('Vite'), rendered })
    expect(result).toMatchObject({
      status: 'fail',
      code: 'only-by-script',
      params: {
        keys: listOf(['og:title', 'og:description', 'og:image']),
        count: 3,
        framework: 'Vue',
        shell: 'yes',
        seen: EMPTY,
        changedCount: 0,
        settled: 'yes',
      },
    })
    expect(result.evidence).toContainEqual({
      label: phrase('evidence.tag-after-scripts', { key: 'og:title' }),
      value: 'Bread',
    })
    expect(result.evidence).toContainEqual({
      label: phrase('evidence.tag-from-server', { key: 'og:title' }),
      value: phrase('evidence.tag-missing-but', { value: 'App' }),
    })
    expect(result.fix?.steps.code).toBe('platform.vue')
  })

  it('fails a single tag beside others that the server sends, which costs the image alone', () => {
    const tags = goodTags().map(({ element, key, value }) => ({
      key: element === 'title' ? '<title>' : key,
      value,
    }))
    const rendered = renderedOf({ served: tags.filter(({ key }) => key !== 'og:image'), tags })
    const result = run({ head: headOf(tagsWith('og:image')), rendered })
    expect(result).toMatchObject({
      status: 'fail',
      code: 'image-only-by-script',
      params: { keys: listOf(['og:image']), count: 1, shell: 'no' },
    })
  })

  it('does not blame scripts for a page that has no tags at all', () => {
    const rendered = renderedOf({ served, tags: served })
    expect(run({ head: shell('React'), rendered })).toMatchObject({
      status: 'not-applicable',
      code: 'missing-everywhere',
    })
  })

  it('does not know about a page that never settled', () => {
    const rendered = renderedOf({ served, tags: served, settled: false })
    expect(run({ head: shell('React'), rendered })).toMatchObject({ status: 'unknown', code: 'none-so-far' })
  })

  it('warns of a title that a script replaces', () => {
    const rendered = renderedOf({ served, tags: after(['<title>', 'Spring plan']) })
    const result = run({ head: headOf(bare), rendered })
    expect(result).toMatchObject({
      status: 'warn',
      code: 'changed-by-script',
      params: { keys: listOf(['<title>']) },
    })
    expect(result.evidence).toEqual([
      { label: phrase('evidence.tag-from-server', { key: '<title>' }), value: 'App' },
      { label: phrase('evidence.tag-after-scripts', { key: '<title>' }), value: 'Spring plan' },
    ])
  })

  it('tells tags that the server sends to browsers alone from those that a script adds', () => {
    const result = run({ head: headOf(bare), rendered: renderedOf({ served: BREAD, tags: BREAD }) })
    expect(result).toMatchObject({ status: 'fail', code: 'only-for-browsers' })
    expect(result.evidence).toContainEqual({
      label: phrase('evidence.tag-in-browser', { key: 'og:image' }),
      value: '/b.jpg',
    })
    expect(JSON.stringify(result)).not.toContain('after-scripts')
  })

  it('does not know who added a tag when the document before the scripts is not there', () => {
    expect(run({ head: headOf(bare), rendered: renderedOf({ tags: BREAD }) })).toMatchObject({
      status: 'unknown',
      code: 'other-tags-in-browser',
    })
  })

  it('does not take another page’s tags for those of this one', () => {
    const rendered = renderedOf({
      served,
      tags: BREAD,
      movedOn: true,
      finalUrl: 'https://www.example.com/consent',
    })
    const result = run({ head: headOf(bare), rendered })
    expect(result).toMatchObject({ status: 'unknown', code: 'script-leads-elsewhere' })
    expect(result.evidence).toEqual([
      { label: phrase('evidence.browsers-end-at', {}), value: 'https://www.example.com/consent' },
    ])
  })

  it('passes what scripts leave alone', () => {
    const tags = after(['<title>', 'How to bake bread at home'], ['og:title', 'How to bake  bread at home'])
    const rendered = renderedOf({ served: tags, tags })
    expect(run({ head: headOf(tagsWith('og:image')), rendered })).toMatchObject({
      status: 'pass',
      code: 'in-html-scripts-change-nothing',
    })
    const unsettled = renderedOf({ served: tags, tags, settled: false })
    expect(run({ head: headOf(tagsWith('og:image')), rendered: unsettled }).code).toBe(
      'in-html-scripts-unfinished',
    )
    expect(run({ rendered: absentFact() })).toMatchObject({ status: 'pass', code: 'in-html' })
  })
})
