/** Is a canonical address recognised, and its common faults told apart? */
import { describe, expect, it } from 'vitest'
import { WHATSAPP } from '../../../testing/audience'
import {
  factsOf,
  headOf,
  missingFact,
  PAGE_URL,
  pageOf,
  requestOf,
  tagOf,
  tagsWith,
} from '../../../testing/sample-facts'
import { triedPage } from '../../../testing/sample-trials'
import type { TagFact } from '../../../vocabulary/tags'
import type { TrialFact } from '../../../vocabulary/trials'
import { runCheck } from '../../check'
import { ogUrl } from './og-url'

const runWith = (tags: TagFact[], finalUrl = PAGE_URL, request = requestOf()) =>
  runCheck(
    ogUrl,
    factsOf({ head: headOf(tagsWith('og:url', ...tags)), page: pageOf({ finalUrl }), request }),
    WHATSAPP,
  )
const run = (value: string, finalUrl?: string) => runWith([tagOf('og:url', value)], finalUrl)

describe('og-url', () => {
  it('passes the page’s own address, with or without www.', () => {
    expect(run(PAGE_URL)).toMatchObject({ status: 'pass', code: 'set', params: { value: PAGE_URL } })
    expect(run('https://example.com/blog/bread').status).toBe('pass')
    expect(run('https://www.example.com/products?id=7', 'https://www.example.com/products').status).toBe(
      'pass',
    )
    expect(run('https://m.example.com/blog/bread').status).toBe('pass')
  })

  it('warns when it is missing, says what is used instead and fills in the clean address', () => {
    expect(runWith([], `${PAGE_URL}?utm_source=whatsapp&id=7&fbclid=x#top`)).toMatchObject({
      status: 'warn',
      code: 'missing',
      params: { instead: 'none' },
      fix: { snippet: { code: `<meta property="og:url" content="${PAGE_URL}?id=7">` } },
    })
    expect(runWith([tagOf('twitter:url', PAGE_URL)]).params).toMatchObject({ instead: 'twitter:url' })
  })

  it('says of an empty one that it is there, and of an unreadable one why', () => {
    const empty = tagOf('og:url', '', { readBy: [], unreadable: 'value-empty', line: 8 })
    expect(runWith([empty])).toMatchObject({
      status: 'warn',
      code: 'empty',
      params: { line: 8 },
      fix: {
        steps: { code: 'advice.fill-in-tag', params: { line: 8 } },
        snippet: { code: `<meta property="og:url" content="${PAGE_URL}">` },
      },
    })
    expect(runWith([tagOf('og:url', PAGE_URL, { readBy: [], unreadable: 'key-unquoted' })])).toMatchObject({
      code: 'unreadable',
      params: { because: { code: 'unreadable.key-unquoted.because' } },
      fix: { steps: { code: 'advice.replace-tag' } },
    })
  })

  it.each(['/blog/bread', '//www.example.com/x', 'www.example.com', 'https://'])(
    'warns of “%s”, which is no address: the card loses nothing',
    (value) => {
      expect(run(value)).toMatchObject({ status: 'warn', code: 'not-absolute', params: { value } })
    },
  )

  it('warns of another host', () => {
    expect(run('https://www.example.net/blog/bread')).toMatchObject({
      status: 'warn',
      code: 'another-site',
      params: { host: 'www.example.net', own: 'www.example.com' },
    })
    expect(run('https://other.github.io/blog', 'https://mine.github.io/blog').status).toBe('warn')
  })

  it.each([
    ['https://staging.example.com/blog/bread', 'unpublished-host', { kind: 'staging' }],
    ['https://shop-git-main-team.vercel.app/blog/bread', 'unpublished-host', { kind: 'preview' }],
    ['http://localhost:3000/blog/bread', 'not-public', { place: 'machine', host: 'localhost:3000' }],
    ['http://100.64.3.7/blog/bread', 'not-public', { place: 'network' }],
  ])('knows where a site is built: %s', (value, code, params) =>
    expect(run(value)).toMatchObject({ status: 'warn', code, params: { own: 'www.example.com', ...params } }),
  )

  it('says that the address it names does not answer', () => {
    const value = 'https://www.example.com/project'
    const asked = (outcome: TrialFact['outcome']) => {
      const trials = [triedPage(value, { changed: 'stated-address', outcome })]
      const facts = factsOf({ head: headOf(tagsWith('og:url', tagOf('og:url', value))), trials })
      return runCheck(ogUrl, facts, WHATSAPP)
    }
    const page = { kind: 'page', finalUrl: value, open: false, head: null } as const
    expect(asked({ ...page, status: 404 })).toMatchObject({
      code: 'answers-with-error',
      params: { status: 404 },
    })
    expect(asked({ kind: 'failure', code: 'dns-not-found' }).code).toBe('does-not-answer')
    expect(asked({ kind: 'failure', code: 'interrupted' }).code).toBe('another-page')
    expect(asked({ ...page, status: 200, open: true }).code).toBe('another-page')
  })

  it('names an encoded host as people know it, with the encoded form beside it', () => {
    const request = requestOf({ host: 'xn--stssenseer-fcb.de', displayHost: 'stössenseer.de' })
    const tag = tagOf('og:url', 'https://example.net/blog/bread')
    expect(runWith([tag], 'https://xn--stssenseer-fcb.de/bread', request).params).toEqual({
      host: 'example.net',
      own: {
        code: 'evidence.host-and-ascii',
        params: { host: 'stössenseer.de', ascii: 'xn--stssenseer-fcb.de' },
      },
    })
  })

  it('tells of http, which costs nothing, and warns of tracking and the home page', () => {
    expect(run('http://www.example.com/blog/bread')).toMatchObject({ status: 'pass', code: 'insecure' })
    const tracked = run(`${PAGE_URL}?PHPSESSID=1&utm_campaign=x`)
    expect(tracked).toMatchObject({
      status: 'warn',
      code: 'tracking',
      params: { keys: { list: ['PHPSESSID', 'utm_campaign'] } },
    })
    expect(tracked.fix?.snippet?.code).toContain(`content="${PAGE_URL}"`)
    expect(run('https://www.example.com/shop;jsessionid=AB12').status).toBe('warn')
    expect(run('https://www.example.com/')).toMatchObject({ status: 'warn', code: 'home-page' })
    expect(run('https://www.example.com/', 'https://www.example.com/').status).toBe('pass')
  })

  it('does not know where we were blocked', () => {
    expect(runCheck(ogUrl, factsOf({ head: missingFact() }), WHATSAPP).status).toBe('unknown')
  })
})

describe('og-url of another page', () => {
  it.each(['https://www.example.com/blog/oats', 'https://www.example.com/imprint'])('warns of %s', (value) =>
    expect(run(value)).toMatchObject({ status: 'warn', code: 'another-page', params: { value } }),
  )

  it.each([
    'https://www.example.com/Blog/Bread/',
    'https://www.example.com/blog/bread.html',
    'https://www.example.com/blog/bread/index.php',
    'https://www.example.com/bread',
    'https://www.example.com/recipes/bread',
    'https://www.example.com/%zz/bread',
  ])('passes %s, where the page keeps its name', (value) => expect(run(value).status).toBe('pass'))
})
