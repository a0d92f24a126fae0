/** Is it told what scripts do to the tags, and nothing said that cannot be known? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import {
  absentFact,
  factsOf,
  goodTags,
  headOf,
  missingFact,
  pageOf,
  tagOf,
  tagsWith,
} from '../../../testing/facts'
import { renderedOf } from '../../../testing/visits'
import { tagsInServerHtml } from './tags-in-server-html'

const run = (overrides = {}) => runCheck(tagsInServerHtml, factsOf(overrides))
const bare = [tagOf('<title>', 'App')]
const NO_BROWSER = missingFact('There is no browser here to run its scripts.')
const shell = (framework: string | null) =>
  headOf(bare, { appShell: { framework, evidence: 'empty <div id="root">' } })
const served = [{ key: '<title>', value: 'App' }]
const after = (...tags: [key: string, value: string][]) => tags.map(([key, value]) => ({ key, value }))
const BREAD = after(
  ['<title>', 'App'],
  ['og:title', 'Bread'],
  ['og:description', 'Flour'],
  ['og:image', '/b.jpg'],
)

describe('tags-in-server-html, from the HTML alone', () => {
  it('passes tags that stand in the head, even of a client-rendered page', () => {
    expect(run()).toMatchObject({ status: 'pass' })
    expect(run().detail).toBeUndefined()
    const appShell = { framework: 'React', evidence: 'empty <div id="root">' }
    expect(run({ head: headOf(undefined, { appShell }) }).status).toBe('pass')
  })

  it('says that the tags which are not there may come by a script', () => {
    const result = run({ head: headOf(tagsWith('og:image')), rendered: NO_BROWSER })
    expect(result.status).toBe('pass')
    expect(result.detail).toContain('no browser here')
  })

  it('fails tags that are streamed into the body', () => {
    const late = tagOf('og:title', 'Bread', {
      place: 'body',
      readByAndroid: false,
      unreadable: 'outside-head',
    })
    const result = run({ head: headOf([...bare, late]) })
    expect(result.status).toBe('fail')
    expect(result.fix?.code).toContain('htmlLimitedBots')
  })

  it('does not know what stands behind the limit', () => {
    const page = pageOf({ stoppedBecause: 'limit', headEndByte: null, bytesDecoded: 307_200 })
    const result = run({ page, head: headOf(bare, { headEnd: null }) })
    expect(result).toMatchObject({ status: 'unknown', title: 'No Open Graph tags within the first 300 KB' })
  })

  it('does not know when the head was not read to its end', () => {
    const page = pageOf({ stoppedBecause: 'cut-off', headEndByte: null })
    expect(run({ page, head: headOf(bare, { headEnd: null }) }).summary).toContain('broke off')
    expect(run({ head: { ...shell('React'), guardTripped: true } }).status).toBe('unknown')
    expect(run({ head: missingFact('We were blocked.') })).toMatchObject({
      status: 'unknown',
      summary: 'We were blocked.',
    })
  })
})

describe('tags-in-server-html, without a browser', () => {
  it('recognises an empty shell, says why it cannot tell, and gives the framework’s own fix', () => {
    const next = run({ head: shell('Next.js'), rendered: NO_BROWSER })
    expect(next).toMatchObject({
      status: 'unknown',
      title: 'This looks like an empty shell, built by Next.js',
    })
    expect(next.summary).toContain('There is no browser here')
    expect(next.fix?.code).toContain('generateMetadata')
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
    expect(run({ head: shell(framework), rendered: NO_BROWSER }).fix?.code).toContain(code)
  })

  it('does not know whether a page with content adds its tags later', () => {
    const result = run({ head: headOf(bare), rendered: NO_BROWSER })
    expect(result.status).toBe('unknown')
    expect(result.summary).toContain('There is no browser here')
  })
})

describe('tags-in-server-html, with a browser', () => {
  it('fails tags that only a script adds, each shown before and after, with the fix of what the browser saw', () => {
    const rendered = renderedOf({ served, tags: BREAD, framework: 'Vue' })
    const result = run({ head: shell('Vite'), rendered })
    expect(result).toMatchObject({
      status: 'fail',
      title: 'og:title, og:description and og:image appear only after JavaScript',
    })
    expect(result.evidence).toContainEqual({ label: 'og:title after JavaScript', value: 'Bread' })
    expect(result.evidence).toContainEqual({
      label: 'og:title from the server',
      value: 'missing; "App" stands in for it',
    })
    expect(result.fix?.steps).toContain('Nuxt')
    expect(result.keepsText).toBeUndefined()
  })

  it('fails a single tag beside others that the server sends, which costs the picture alone', () => {
    const tags = goodTags().map(({ element, key, value }) => ({
      key: element === 'title' ? '<title>' : key,
      value,
    }))
    const rendered = renderedOf({ served: tags.filter(({ key }) => key !== 'og:image'), tags })
    const result = run({ head: headOf(tagsWith('og:image')), rendered })
    expect(result).toMatchObject({
      status: 'fail',
      keepsText: true,
      title: 'og:image appears only after JavaScript',
    })
  })

  it('does not blame scripts for a page that has no tags at all', () => {
    const rendered = renderedOf({ served, tags: served })
    expect(run({ head: shell('React'), rendered })).toMatchObject({
      status: 'not-applicable',
      title: 'There are no Open Graph tags, even after JavaScript',
    })
  })

  it('does not know about a page that never settled', () => {
    const rendered = renderedOf({ served, tags: served, settled: false })
    expect(run({ head: shell('React'), rendered }).status).toBe('unknown')
  })

  it('warns of a title that a script replaces', () => {
    const rendered = renderedOf({ served, tags: after(['<title>', 'Spring plan']) })
    const result = run({ head: headOf(bare), rendered })
    expect(result).toMatchObject({ status: 'warn', title: 'JavaScript changes <title>' })
    expect(result.evidence).toContainEqual({ label: '<title> from the server', value: 'App' })
    expect(result.evidence).toContainEqual({ label: '<title> after JavaScript', value: 'Spring plan' })
  })

  it('tells tags that the server sends to browsers alone from those that a script adds', () => {
    const result = run({ head: headOf(bare), rendered: renderedOf({ served: BREAD, tags: BREAD }) })
    expect(result.status).toBe('fail')
    expect(result.title).toMatch(/^The server sends .* to browsers, but not to WhatsApp$/)
    expect(JSON.stringify(result)).not.toContain('after JavaScript')
  })

  it('does not know who added a tag when the document before the scripts is not there', () => {
    expect(run({ head: headOf(bare), rendered: renderedOf({ tags: BREAD }) }).status).toBe('unknown')
  })

  it('does not take another page’s tags for those of this one', () => {
    const rendered = renderedOf({
      served,
      tags: BREAD,
      movedOn: true,
      finalUrl: 'https://www.example.com/consent',
    })
    const result = run({ head: headOf(bare), rendered })
    expect(result.status).toBe('unknown')
    expect(result.evidence).toEqual([{ label: 'Browsers end at', value: 'https://www.example.com/consent' }])
  })

  it('passes what scripts leave alone', () => {
    const tags = after(['<title>', 'How to bake bread at home'], ['og:title', 'How to bake  bread at home'])
    const rendered = renderedOf({ served: tags, tags })
    expect(run({ head: headOf(tagsWith('og:image')), rendered })).toMatchObject({ status: 'pass' })
    expect(run({ rendered: absentFact('Not needed.') }).status).toBe('pass')
  })
})
