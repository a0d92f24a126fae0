/** The table of visitors says in words who got what, who was refused, and who was not sent. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { VisitInWords } from '@/lib/preview/words/report-in-words'
import { NetworkPanel } from './network-panel'
import { HOSTILE, REPORT_FOR_TEST } from '../testing/stored-report'
import { visitForTest, VISITS_FOR_TEST } from '../testing/stored-visits'
import { VisitsTable } from './visits-table'

const rowsOf = (visits: readonly VisitInWords[]) =>
  renderToStaticMarkup(<VisitsTable visits={visits} />)
    .split('<tr')
    .slice(2)
    .map((row) =>
      row
        .replace(/^[^>]*>/, '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' '),
    )

describe('VisitsTable', () => {
  it('has one row per visitor, named by a row header', () => {
    const html = renderToStaticMarkup(<VisitsTable visits={VISITS_FOR_TEST} />)
    expect(html.match(/<th scope="row"/g)).toHaveLength(4)
    expect(html).toContain('<caption class="sr-only">Visitors and what each was shown</caption>')
  })

  it('says what differs, beside the value, and nothing where all is the same', () => {
    const [android, browser] = rowsOf(VISITS_FOR_TEST)
    expect(android).not.toContain('differs')
    expect(browser?.match(/differs from WhatsApp on Android/g)).toHaveLength(2)
    expect(browser).toContain('https://m.nordia.example/boots')
    expect(browser).toContain('Sale: boots from 49 euros')
  })

  it('names who refused, and says why nobody was sent', () => {
    const [, , facebook, ios] = rowsOf(VISITS_FOR_TEST)
    expect(facebook).toContain('403, refused (Cloudflare)')
    expect(ios).toContain('not sent')
    expect(ios).toContain('the redirects had used up the requests')
  })

  it('shows a redirect that was not followed, and a visit without a response', () => {
    const [, moved, failed] = rowsOf([
      visitForTest('whatsapp-android', {}),
      visitForTest('browser', { status: 302, access: null, title: null, image: null, leadsOnTo: 'https://consent.nordia.example/' }),
      visitForTest('facebook', { status: null, statusText: 'no response', access: null, leadsOnTo: 'market://a', failure: { code: 'redirect-invalid', sentence: 'The server broke off.' } }),
    ]) // prettier-ignore
    expect(moved).toMatch(/302 .*leads to https:\/\/consent\.nordia\.example\//)
    expect(failed).toContain('no response')
    expect(failed).toMatch(/The server broke off\. leads to market:\/\/a/)
  })

  it('keeps hostile words as text', () => {
    const html = renderToStaticMarkup(
      <VisitsTable
        visits={[visitForTest('browser', { title: HOSTILE, image: HOSTILE, finalUrl: HOSTILE })]}
      />,
    )
    expect(html).not.toMatch(/<script|<img/i)
  })
})

describe('NetworkPanel', () => {
  const panel = (visits: VisitInWords[]) =>
    renderToStaticMarkup(
      <NetworkPanel fetch={REPORT_FOR_TEST.fetch} image={REPORT_FOR_TEST.image} visits={visits} />,
    )

  it('has the visitors, and none in a report from before there were several', () => {
    expect(panel([...VISITS_FOR_TEST])).toContain('Visitors</h3>')
    expect(panel([])).not.toContain('Visitors')
  })

  it('says of a page that was handed over that nobody was asked, and not that nobody responded', () => {
    const fetch = { ...REPORT_FOR_TEST.fetch, status: null, hops: [], timings: null, curl: '' }
    const source = { kind: 'pasted', provisional: true } as const
    const html = renderToStaticMarkup(<NetworkPanel fetch={fetch} image={null} visits={[]} source={source} />)
    expect(html).toContain('its response was not seen')
    expect(html).not.toMatch(/Requested as|[Nn]o response<|No server responded/)
  })
})
