/** robots.txt as sites keep it, and how much is asked of one host. The phone never reads this file, so it only ever warns. */
import { createServer } from 'node:https'
import { expect } from 'vitest'
import { started } from '../crawl/testing/test-servers'
import { describeCases, type Case } from './describe-cases'
import { type HttpResponse, HOST, type Site } from './open-site'
import { PAGE } from './served-pages'

const text = (body: string | Buffer): HttpResponse => ({ headers: { 'content-type': 'text/plain' }, body })
const FORBIDS = 'User-agent: WhatsApp\nDisallow: /\n'
const END: HttpResponse = { body: PAGE }

/** Ten scans of one host at once through one network: what came last, and the most requests that were open together. */
async function crowd(site: Site) {
  let open = 0
  let most = 0
  const server = await started(
    createServer(await site.authority.issue([HOST]), (_, response) => {
      most = Math.max(most, (open += 1))
      response.once('close', () => (open -= 1))
      setTimeout(() => response.setHeader('content-type', 'text/html').end(PAGE), 10)
    }),
  )
  const more = { allow: [server.endpoint], caps: { fetchesPerHostMax: 2 } }
  const seen = await site.scanAt(`https://${HOST}:${server.port}/`, more, 10)
  await server.close()
  expect(most).toBe(2)
  return seen
}

const CASES: readonly Case[] = [
  {
    name: 'robots_forbids',
    what: 'a file that turns WhatsApp away',
    sends: { '/': END, '/robots.txt': text(FORBIDS) },
    says: { title: 'Rye loaf', layout: 'text', findings: { 'robots-allow': 'warn' }, said: 'Disallow: /' },
  },
  {
    name: 'robots_huge',
    what: '5 MB, whose rules come behind the first 500 KB: not read that far, and not taken for forbidden',
    sends: { '/': END, '/robots.txt': text(`${'# bread\n'.repeat(620_000)}${FORBIDS}`) },
    says: { title: 'Rye loaf', findings: { 'robots-allow': 'pass' } },
  },
  {
    name: 'robots_huge_rule_first',
    what: 'the same with the rule at its top',
    sends: { '/': END, '/robots.txt': text(`${FORBIDS}${'# bread\n'.repeat(620_000)}`) },
    says: { findings: { 'robots-allow': 'warn' } },
  },
  {
    // A site that responds to every path with its home page has no robots.txt; that is no fault and forbids nothing.
    name: 'robots_html',
    what: 'a page instead of rules',
    sends: { '/': END, '/robots.txt': { body: `<!doctype html>\n${FORBIDS}` } },
    says: { title: 'Rye loaf', findings: { 'robots-allow': 'pass' } },
  },
  {
    name: 'robots_server_error',
    what: 'a server that fails at the file: nobody knows what it would say',
    sends: { '/': END, '/robots.txt': { status: 503, body: 'no' } },
    says: { title: 'Rye loaf', findings: { 'robots-allow': 'unknown' } },
  },
  {
    // One link is one visit, as a phone makes it: there is nothing to space out, and nobody is kept waiting.
    name: 'crawl_delay',
    what: 'a hundred seconds between visits',
    sends: { '/': END, '/robots.txt': text('User-agent: *\nCrawl-delay: 100\nDisallow: /kitchen\n') },
    says: { title: 'Rye loaf', findings: { 'robots-allow': 'pass' } },
  },
  {
    name: 'per_host_concurrency',
    what: 'ten scans of one host at once: two requests at a time, and all are answered',
    sends: crowd,
    says: { title: 'Rye loaf' },
  },
]

describeCases('robots-and-politeness', CASES)
