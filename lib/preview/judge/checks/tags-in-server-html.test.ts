/** Is an application shell named, and nothing said that cannot be known? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../check'
import { factsOf, headOf, missingFact, pageOf, tagOf } from '../facts-for-test'
import { tagsInServerHtml } from './tags-in-server-html'

const run = (overrides = {}) => runCheck(tagsInServerHtml, factsOf(overrides))
const bare = [tagOf('<title>', 'App')]
const shell = (framework: string | null) =>
  headOf(bare, { appShell: { framework, evidence: 'empty <div id="root">' } })

describe('tags-in-server-html', () => {
  it('passes tags that stand in the head, even of a client-rendered page', () => {
    expect(run().status).toBe('pass')
    const appShell = { framework: 'React', evidence: 'empty <div id="root">' }
    expect(run({ head: headOf(undefined, { appShell }) }).status).toBe('pass')
  })

  it('fails an empty shell and gives the framework’s own fix', () => {
    const next = run({ head: shell('Next.js') })
    expect(next).toMatchObject({ status: 'fail', title: 'The page is built in the browser, by Next.js' })
    expect(next.fix?.code).toContain('generateMetadata')
    expect(run({ head: shell('Nuxt') }).fix?.code).toContain('useSeoMeta')
    expect(run({ head: shell('Quasar (Vue)') }).fix?.steps).toContain('Nuxt')
    expect(run({ head: shell(null) }).fix?.code).toContain('index.html')
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

  it('does not know whether a page with content adds its tags later', () => {
    expect(run({ head: headOf(bare) }).status).toBe('unknown')
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
