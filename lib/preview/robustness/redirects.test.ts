/** Where a site sends its visitors: what is followed, what is sent along, and what is only told. */
import { expect } from 'vitest'
import { describeCases, type Case } from './describe-cases'
import type { HttpResponse, Seen } from './open-site'
import { og, page, PAGE, TAGS } from './served-pages'

const to = (location: string, status = 302, headers: Record<string, string> = {}): HttpResponse => ({
  status,
  headers: { location, ...headers },
})
const END: HttpResponse = { body: PAGE }
const arrived = { title: 'Rye loaf', findings: { 'page-redirects': 'pass' } } as const
const WORDY = Object.fromEntries(Array.from({ length: 180 }, (_, n) => [`x-${n}`, 'w'.repeat(270)]))
const headersOf = ({ requests }: Seen, path: string) => requests.find(({ url }) => url === path)?.headers

const CASES: readonly Case[] = [
  {
    name: 'relative_no_slash',
    what: 'a Location relative to the folder',
    path: '/shop/bread',
    sends: { '/shop/bread': to('next?x=1'), '/shop/next?x=1': END },
    says: { ...arrived, asked: ['/shop/bread', '/shop/next?x=1', '/'] },
  },
  {
    name: 'query_only_redirect',
    what: 'a Location that is a query alone',
    path: '/bread',
    sends: { '/bread': to('?a=b'), '/bread?a=b': END },
    says: { ...arrived, asked: ['/bread', '/bread?a=b', '/'] },
  },
  {
    // The fragment is in the hop as the site wrote it; it is no part of any request, and the final address has none.
    name: 'fragment_redirect',
    what: 'a Location with a fragment',
    sends: { '/': to('/x#frag'), '/x': END },
    says: {
      ...arrived,
      asked: ['/', '/x'],
      and: ({ report }) => {
        expect(report.fetch.hops[0]?.location).toBe('/x#frag')
        expect(report.finalUrl).toMatch(/\/x$/)
      },
    },
  },
  {
    // It stays in the address as it was entered; the final address, which findings compare and share pages show, has none.
    name: 'redirect_inherits_fragment',
    what: 'a link with a fragment that is sent on',
    path: '/#part',
    sends: { '/': to('/x'), '/x': END },
    says: {
      ...arrived,
      asked: ['/', '/x'],
      and: ({ report }) => {
        const entered = report.findings.find(({ id }) => id === 'link-scheme')?.evidence[0]
        expect(entered?.value).toMatch(/\/#part$/)
        expect(report.finalUrl).toMatch(/\/x$/)
      },
    },
  },
  {
    name: 'redirect_empty_location',
    what: 'a 302 that leads nowhere',
    sends: { '/': { status: 302, headers: { location: ' ' } } },
    says: {
      status: 302,
      layout: 'none',
      asked: ['/'],
      findings: { 'page-reachable': 'fail', 'og-title': 'unknown' },
    },
  },
  {
    name: 'redirect_unicode_location',
    what: 'a Location in raw UTF-8',
    sends: { '/': to(Buffer.from('/日本語').toString('latin1')), '/%E6%97%A5%E6%9C%AC%E8%AA%9E': END },
    says: { ...arrived, asked: ['/', '/%E6%97%A5%E6%9C%AC%E8%AA%9E'] },
  },
  {
    name: 'redirect_spaces',
    what: 'a Location with blanks',
    sends: { '/': to('/a b'), '/a%20b': END },
    says: { ...arrived, asked: ['/', '/a%20b'] },
  },
  {
    // Within a chain the phone sends a cookie back, as observed; a site that is not content with that is a loop.
    name: 'redirect_cookie_wall',
    what: 'a page that sends everybody back to itself until a cookie comes, which never counts',
    sends: { '/': to('/', 302, { 'set-cookie': 'seen=1; Path=/' }) },
    says: {
      failure: 'redirect-loop',
      asked: ['/', '/'],
      findings: { 'page-redirects': 'fail' },
      codes: { 'page-redirects': 'loop-wants-cookie' },
    },
  },
  {
    name: 'redirect_loop_without_cookies',
    what: 'the same circle without a cookie: no word of one',
    sends: { '/': to('/') },
    says: {
      failure: 'redirect-loop',
      asked: ['/'],
      findings: { 'page-redirects': 'fail' },
      and: ({ report }) => expect(JSON.stringify(report.findings)).not.toContain('seems to want cookies'),
    },
  },
  {
    name: 'redirect_cookie_kept',
    what: 'the same wall, content with the cookie it gave',
    sends: {
      '/': ({ headers }) =>
        headers.cookie === 'seen=1' ? END : to('/', 302, { 'set-cookie': 'seen=1; Path=/' }),
    },
    says: {
      ...arrived,
      asked: ['/', '/'],
      findings: { 'page-redirects': 'warn' },
      codes: { 'page-redirects': 'needs-cookie' },
    },
  },
  {
    name: 'redirect_304_unasked',
    what: '304 to a request without conditions',
    sends: { '/': { status: 304 } },
    says: { status: 304, layout: 'none', findings: { 'page-reachable': 'fail', 'og-title': 'unknown' } },
  },
  {
    name: 'redirect_305',
    what: '305, which asks to use a proxy',
    sends: { '/': to('{site}/proxy', 305), '/proxy': END },
    says: { status: 305, layout: 'none', asked: ['/'], findings: { 'page-reachable': 'fail' } },
  },
  {
    name: 'redirect_307_308',
    what: '307 and 308',
    sends: { '/': to('/a', 307), '/a': to('/b', 308), '/b': END },
    says: {
      ...arrived,
      asked: ['/', '/a', '/b'],
      and: ({ requests }) => expect(requests.every(({ method }) => method === 'GET')).toBe(true),
    },
  },
  {
    name: 'redirect_slow_hops',
    what: 'hops that are each in time, and together are not',
    impatient: true,
    sends: Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [
        n === 0 ? '/' : `/${n}`,
        { status: 302, headers: { location: `/${n + 1}` }, waitMs: 200 },
      ]),
    ),
    says: { failure: 'timed-out', findings: { 'page-fast': 'fail' } },
  },
  {
    name: 'redirects_of_many_words',
    what: 'nineteen hops with addresses of 7,000 characters and 50 KB of headers each: followed, and kept short in the report',
    sends: Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [
        n === 0 ? '/' : `/${n}?${'p'.repeat(7_000)}`,
        n === 19 ? END : to(`/${n + 1}?${'p'.repeat(7_000)}`, 302, WORDY),
      ]),
    ),
    says: {
      title: 'Rye loaf',
      and: ({ report }) => {
        expect(report.fetch.hops).toHaveLength(20)
        expect(report.finalUrl).toHaveLength(report.url.length + 3 + 7_000)
        expect(JSON.stringify(report).length).toBeLessThan(300_000)
      },
    },
  },
  {
    name: 'redirect_huge_body',
    what: 'a 302 whose body never ends',
    sends: {
      '/': {
        ...to('/x'),
        stream: (response) => {
          const timer = setInterval(() => response.write('x'.repeat(50_000)), 5)
          response.once('close', () => clearInterval(timer))
        },
      },
      '/x': END,
    },
    says: { ...arrived, asked: ['/', '/x'] },
  },
  {
    name: 'redirect_cross_origin_headers',
    what: 'a hop to another host, behind one that set a cookie',
    sends: {
      '/': to('{other}/x', 302, { 'set-cookie': 'secret=1; Path=/' }),
      '/x': END,
    },
    says: {
      ...arrived,
      and: (seen) => {
        const headers = headersOf(seen, '/x')
        expect(headers?.host).toMatch(/^other\.test/)
        for (const name of ['cookie', 'authorization', 'referer', 'origin'])
          expect(headers).not.toHaveProperty(name)
      },
    },
  },
  {
    // The phone follows Location alone; a Refresh header is shown among the headers.
    name: 'refresh_header',
    what: 'a Refresh header',
    sends: { '/': { headers: { refresh: '0;url=/x' }, body: PAGE } },
    says: {
      title: 'Rye loaf',
      asked: ['/'],
      findings: { 'page-redirects': 'warn' },
      said: '/x',
    },
  },
  ...(
    [
      ['meta_refresh', '0; url=/x', 'warn'],
      ['meta_refresh_quoted', "0;URL='/x'", 'warn'],
      ['meta_refresh_comma', '0,/x', 'warn'],
      ['meta_refresh_without_target', '5;url=', 'pass'],
      ['meta_refresh_reload', '5', 'pass'],
      ['meta_refresh_much_later', '600; url=/x', 'pass'],
    ] as const
  ).map(([name, content, status]): Case => ({
    name,
    what: `a meta refresh "${content}": told, and not followed`,
    sends: { '/': page(`${TAGS}<meta http-equiv="refresh" content="${content}">`), '/x': END },
    says: { title: 'Rye loaf', asked: ['/'], findings: { 'page-redirects': status } },
  })),
  {
    name: 'js_redirect',
    what: 'a page without text whose script sends readers on',
    sends: { '/': page(`${TAGS}\n<script>location.href = '/x'</script>`), '/x': END },
    says: {
      title: 'Rye loaf',
      asked: ['/'],
      findings: { 'page-redirects': 'warn' },
      codes: { 'page-redirects': 'refresh-not-followed' },
      said: '"kind":"script","target":"/x"',
    },
  },
  {
    // Whether the script comes to that line nobody can tell from the source.
    name: 'js_redirect_perhaps',
    what: 'a script that sends some readers on',
    sends: { '/': page(`${TAGS}<script>if (screen.width < 700) location.href = '/x'</script>`), '/x': END },
    says: { ...arrived, asked: ['/'] },
  },
  {
    name: 'canonical_chain',
    what: 'a canonical address whose page names the next one',
    sends: {
      '/': page(`<title>Rye loaf</title>${og('title', 'Rye loaf')}<link rel="canonical" href="{site}/a">`),
      '/a': page('<link rel="canonical" href="{site}/b">'),
    },
    says: { title: 'Rye loaf', asked: ['/'], findings: { 'og-url': 'warn' } },
  },
]

describeCases('redirects', CASES)
