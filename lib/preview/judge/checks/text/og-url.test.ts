/** Is a canonical address recognised, and its common faults told apart? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf, headOf, missingFact, PAGE_URL, pageOf, tagOf, tagsWith } from '../../../testing/facts'
import { ogUrl } from './og-url'

const run = (value: string, finalUrl = PAGE_URL) =>
  runCheck(
    ogUrl,
    factsOf({ head: headOf(tagsWith('og:url', tagOf('og:url', value))), page: pageOf({ finalUrl }) }),
  )
const without = (finalUrl = PAGE_URL) =>
  runCheck(ogUrl, factsOf({ head: headOf(tagsWith('og:url')), page: pageOf({ finalUrl }) }))

describe('og-url', () => {
  it('passes the page’s own address, with or without www.', () => {
    expect(run(PAGE_URL).status).toBe('pass')
    expect(run('https://example.com/blog/bread').status).toBe('pass')
    expect(run('https://www.example.com/products?id=7').status).toBe('pass')
    expect(run('https://m.example.com/blog/bread').status).toBe('pass')
  })

  it('warns when it is missing, says what is used instead and fills in the clean address', () => {
    const result = without(`${PAGE_URL}?utm_source=whatsapp&id=7&fbclid=x#top`)
    expect(result).toMatchObject({ status: 'warn', title: 'og:url is missing' })
    expect(result.summary).toContain('the link itself')
    expect(result.fix?.code).toBe(`<meta property="og:url" content="${PAGE_URL}?id=7">`)
  })

  it.each(['/blog/bread', '//www.example.com/x', 'www.example.com', 'https://'])(
    'warns of “%s”, which is no address: the card loses nothing',
    (value) => {
      expect(run(value).status).toBe('warn')
    },
  )

  it('warns of another host, http, tracking and the home page', () => {
    expect(run('https://staging.example.net/blog/bread').summary).toContain('staging.example.net')
    expect(run('https://staging.example.com/blog/bread').title).toBe('og:url points to another site')
    expect(run('https://other.github.io/blog', 'https://mine.github.io/blog').status).toBe('warn')
    expect(run('http://www.example.com/blog/bread').title).toBe('og:url is http')
    const tracked = run(`${PAGE_URL}?PHPSESSID=1&utm_campaign=x`)
    expect(tracked.summary).toContain('PHPSESSID and utm_campaign')
    expect(tracked.fix?.code).toContain(`content="${PAGE_URL}"`)
    expect(run('https://www.example.com/shop;jsessionid=AB12').status).toBe('warn')
    expect(run('https://www.example.com/').title).toBe('og:url points to the home page')
    expect(run('https://www.example.com/', 'https://www.example.com/').status).toBe('pass')
  })

  it('does not know behind a block', () => {
    expect(runCheck(ogUrl, factsOf({ head: missingFact('We were blocked.') })).status).toBe('unknown')
  })
})
