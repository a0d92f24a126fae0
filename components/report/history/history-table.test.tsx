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
  it('says verdict and score in words, once for narrow and wide screens', () => {
    const html = render(scan({}))
    expect(html.match(/Could be better/g)).toHaveLength(1)
    expect(html.match(/href="\/scans\/1"/g)).toHaveLength(1)
    expect(html).toContain('>71</td>')
    expect(html).not.toMatch(/<form|type="checkbox"/)
  })

  it('has rows to select, to check again and to delete, each named by its title', () => {
    const act = () => undefined
    const html = renderToStaticMarkup(
      <HistoryTable
        scans={[scan({}), scan({ id: '2', title: 'Tea', input: 'typed.example' })]}
        actions={{ compare: act, remove: act, recheck: act, view: '?q=a' }}
      />,
    )
    expect(html.match(/<input[^>]* form="pick"[^>]*>/g)).toHaveLength(2)
    expect(html).toContain('Select Tea')
    expect(html).toContain('aria-label="Delete Tea"')
    expect(html).toMatch(
      /name="input" value="typed.example"\/><input type="hidden" name="recheckOf" value="2"/,
    )
  })

  it('puts scans of one address under it, with their number in all', () => {
    const rows = [scan({}), scan({ id: '2' }), scan({ id: '3', url: 'https://tea.example/' })]
    const html = renderToStaticMarkup(
      <HistoryTable scans={rows} perAddress={new Map([[rows[0]?.url ?? '', 7]])} />,
    )
    expect(html.match(/<tbody/g)).toHaveLength(2)
    expect(html).toContain('7 scans')
    expect(html).toContain('1 scan<')
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

  it('tells the bare link from a card of words', () => {
    const shapeOf = (layout: 'none' | 'text') =>
      /<span[^>]*data-glyph="\w+"[^>]*>(.*?)<\/td>/s.exec(render(scan({ layout })))?.[1] ?? layout
    expect(shapeOf('none')).not.toBe(shapeOf('text'))
    expect(shapeOf('none').match(/rounded-full/g)).toHaveLength(1)
  })

  it('keeps a hostile title as text', () => {
    expect(render(scan({ title: HOSTILE }))).not.toMatch(/<script|<img src=x/)
  })
})
