/** Lists of scans: every state has words, strangers' titles stay text. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { HistoryTable } from './history-table'
import { HOSTILE } from '../testing/stored-report'
import type { ScanSummary } from './scan-summary'

const scan = (rest: Partial<ScanSummary>): ScanSummary => ({
  id: '1',
  href: '/scans/1',
  url: 'https://www.nordia.example/boots',
  status: 'done',
  verdict: 'improve',
  sentence: null,
  score: 71,
  scannedAt: '2026-11-20T09:12:00.000Z',
  layout: 'landscape',
  title: 'Winter boots',
  imageSrc: '/pictures/a',
  ...rest,
})
const render = (...scans: ScanSummary[]) => renderToStaticMarkup(<HistoryTable scans={scans} />)

describe('HistoryTable', () => {
  it('says verdict and score in words, as table row and as card', () => {
    const html = render(scan({}))
    expect(html.match(/Could be better/g)).toHaveLength(2)
    expect(html.match(/href="\/scans\/1"/g)).toHaveLength(2)
    expect(html).toContain('>71</td>')
  })

  it.each([
    [{ status: 'running', verdict: null }, 'Still running'],
    [{ status: 'interrupted', verdict: null }, 'Interrupted'],
    [{ title: null }, 'No title was read'],
  ] as const)('has words for %o', (rest, words) => {
    expect(render(scan(rest))).toContain(words)
  })

  it('shows the picture only in a layout that has one', () => {
    expect(render(scan({ layout: 'text' }))).not.toContain('<img')
    expect(render(scan({ layout: 'thumbnail' }))).toContain('data-glyph="thumbnail"')
  })

  it('keeps a hostile title as text', () => {
    expect(render(scan({ title: HOSTILE }))).not.toMatch(/<script|<img src=x/)
  })
})
