/** Where a link may lead that nobody may ask: by its spelling, by what its name resolves to, by a redirect, by what a page names. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createNetwork } from '../crawl/create-network'
import { createAuthority } from '../crawl/testing/test-certificates'
import cases from '../crawl/url-cases.json' with { type: 'json' }
import type { FailureCode } from '../vocabulary/facts'
import { scan } from '../pipeline'
import { openSite, type Site } from './open-site'
import { page, TAGS } from './served-pages'

type HttpResponses = readonly string[]

/** Public names, and what a resolver says of them. */
const NAMES: readonly [host: string, responses: HttpResponses | string, code: FailureCode][] = [
  ['loop.dns.test-fixture.com', ['127.0.0.1'], 'blocked-address'],
  ['127.0.0.1.nip.io', ['127.0.0.1'], 'blocked-address'],
  ['7f000001.nip.io', ['127.0.0.1'], 'blocked-address'],
  ['lvh.me', ['127.0.0.1'], 'blocked-address'],
  ['customer1.app.localhost.my.company.127.0.0.1.nip.io', ['127.0.0.1'], 'blocked-address'],
  ['spoofed.burpcollaborator.net', ['127.0.0.1'], 'blocked-address'],
  ['1ynrnhl.xip.io', ['169.254.169.254'], 'blocked-address'],
  ['a.10.0.0.1.sslip.io', ['10.0.0.1'], 'blocked-address'],
  ['v6mapped.test-fixture.com', ['::ffff:10.0.0.1'], 'blocked-address'],
  ['nat64.test-fixture.com', ['64:ff9b::a00:1'], 'blocked-address'],
  ['mixed.test-fixture.com', ['93.184.216.34', '10.0.0.1'], 'blocked-address'],
  ['mixed6.test-fixture.com', ['93.184.216.34', '::1'], 'blocked-address'],
  ['cname-internal.test-fixture.com', ['10.1.2.3'], 'blocked-address'],
  [
    'many.test-fixture.com',
    [...Array.from({ length: 199 }, (_, n) => `93.184.${n}.1`), '127.0.0.1'],
    'blocked-address',
  ],
  ['empty.test-fixture.com', [], 'dns-not-found'],
  ['servfail.test-fixture.com', 'ESERVFAIL', 'dns-failed'],
  ['empty-string.test-fixture.com', [''], 'blocked-address'],
]

/** What a Location may say. `resolve` answers every name with loopback. */
const TARGETS: readonly [location: string, code: FailureCode][] = [
  ['http://127.0.0.1/', 'blocked-address'],
  ['http://169.254.169.254/latest/meta-data/', 'blocked-address'],
  ['http://2130706433/', 'blocked-address'],
  ['http://[::1]/', 'blocked-address'],
  ['http://[::ffff:169.254.169.254]/', 'blocked-address'],
  ['http://localhost/', 'blocked-address'],
  ['//127.0.0.1/', 'blocked-address'],
  ['http:127.0.0.1/', 'blocked-address'],
  ['\\\\127.0.0.1\\x', 'blocked-address'],
  ['http://user:pass@127.0.0.1/', 'url-has-credentials'],
  ['file:///etc/passwd', 'redirect-invalid'],
  ['javascript:alert(1)', 'redirect-invalid'],
  ['ftp://127.0.0.1/', 'redirect-invalid'],
  ['http://example.com:22/', 'port-blocked'],
  ['http://127.0.0.1.nip.io/', 'blocked-address'],
  ['https://public.test-fixture.com/redirect?to=http%3A%2F%2F10.0.0.1%2F', 'blocked-address'],
  ['http://0/', 'blocked-address'],
  ['http://metadata.google.internal/', 'blocked-address'],
]

interface Row {
  url: string
  layer?: string
  dns?: (string | string[])[]
  redirects_to?: string
  page_html?: string
}
/** Tables that may lie beside the project; nothing fails without them. */
function rowsOf(file: string): Row[] {
  const table = path.join(process.cwd(), '../shared/cases', file)
  // Safe: the table's own shape; a row without its parts fails the comparisons below.
  return existsSync(table) ? (JSON.parse(readFileSync(table, 'utf8')) as Row[]) : []
}

let site: Site
beforeAll(async () => {
  site = await openSite(await createAuthority(), {}, async () => [{ address: '127.0.0.1', family: 4 }])
})
afterAll(() => site.close())

describe('refused', () => {
  it.each(NAMES)('by what %s resolves to', async (host, responses, code) => {
    const network = createNetwork({
      resolve: async () => {
        if (typeof responses === 'string') throw Object.assign(new Error(responses), { code: responses })
        return responses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
      },
    })
    const { report } = await scan(`http://${host}/`, network)
    expect(report.failure?.code).toBe(code)
    // What a name resolves to is nobody's business: the report does not repeat it.
    for (const address of typeof responses === 'string' ? [] : responses)
      if (address !== '' && !host.includes(address)) expect(JSON.stringify(report)).not.toContain(address)
    await network.close()
  })

  it.each(TARGETS)('as a redirect, and as the second one: %s', async (location, code) => {
    const hop = { status: 302, headers: { location } }
    const once = await site.scan({ '/': hop })
    const twice = await site.scan({ '/': { status: 301, headers: { location: '/next' } }, '/next': hop })
    expect([once, twice].map(({ report }) => report.failure?.code)).toEqual([code, code])
    expect(once.asked).toEqual(['/'])
  })
})

describe('the tables beside the project', () => {
  it('have no address that is not tested here, and what they allow is allowed', () => {
    const refused: string[] = Object.values(cases.refused).flat()
    const hosts = NAMES.map(([host]) => host)
    const targets = TARGETS.map(([location]) => location)
    const known = ({ url, dns, redirects_to: target, page_html: html }: Row): boolean => {
      if (dns) return hosts.includes(new URL(url).hostname)
      if (target !== undefined) return targets.includes(target)
      return html !== undefined || refused.includes(url)
    }
    expect(rowsOf('ssrf.json').filter((row) => !known(row))).toEqual([])
    expect(rowsOf('ssrf-controls.json').filter(({ url }) => !cases.allowed.includes(url))).toEqual([])
  })

  // The same in our own words, against a server that counts its connections, is in ../secret-server.test.ts.
  it('name addresses in pages that nobody asks for', async () => {
    for (const { page_html: html } of rowsOf('ssrf.json')) {
      if (html === undefined) continue
      const { report, asked } = await site.scan({ '/': page(TAGS + html) })
      expect(report.failure, html).toBeNull()
      expect(report.image?.status ?? null, html).toBeNull()
      // A picture that nobody can reach may lie on the page's own server, under the same path; nothing else is tried.
      const picture = /<meta (?:property|name)="\w+:image" content="([^"]+)"/.exec(html)?.[1]
      const instead = picture === undefined ? [] : [new URL(picture).pathname]
      expect(asked, html).toEqual(['/', '/robots.txt', ...instead])
    }
  })
})
