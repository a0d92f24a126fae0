/** Two reports side by side: what became of the problems first, every state in words, strangers' tags stay text. */
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { compareReports } from '@/lib/preview/report/compare/compare-reports'
import type { Report } from '@/lib/preview/report/schema'
import { SAMPLE_REPORTS } from '@/lib/preview/testing/sample-reports'
import { wordsOf } from '@/lib/preview/words/languages'
import { reportInWords } from '@/lib/preview/words/report-in-words'
import { HOSTILE } from '../testing/stored-report'
import { ChangeList } from './change-list'
import { CompareView } from './compare-view'

const { good, heavyImage, square } = SAMPLE_REPORTS
const side = (report: Report) => ({
  report: reportInWords(report, wordsOf('en')),
  scannedAt: '2026-11-20T09:12:00.000Z',
  href: '/scans/1',
  pictures: { small: null, large: null },
})
const compare = (before: Report, after: Report, isSameAddress = true) =>
  renderToStaticMarkup(
    <CompareView
      before={side(before)}
      after={side(after)}
      comparison={compareReports(before, after)}
      isSameAddress={isSameAddress}
    />,
  )
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

it('names a problem that is gone by what it was, and folds what stayed', () => {
  const html = compare(heavyImage, square)
  const was = reportInWords(heavyImage, wordsOf('en')).findings.find(({ id }) => id === 'image-weight')?.title
  const before = textOf(html.slice(0, html.indexOf('findings are the same')))
  expect(before).toContain(was)
  expect(before).toMatch(/Gone/)
  expect(textOf(html)).toContain(`${(square.score ?? 0) - (heavyImage.score ?? 0)} points more`)
})

it('names the cause that is gone or new, what it leaves, and where the fix of a new one is', () => {
  const gone = compare(heavyImage, good)
  const [was] = reportInWords(heavyImage, wordsOf('en')).causes
  expect(gone.match(/data-change="gone"/g)).toHaveLength(1)
  expect(textOf(gone)).toContain(was?.title)
  expect(gone).not.toContain('See the fix')
  const came = compare(good, heavyImage)
  expect(came).toMatch(/data-change="new"/)
  expect(came).toContain(`href="/scans/1#cause-${was?.code}"`)
  expect(textOf(compare(heavyImage, heavyImage))).toMatch(/Still there/)
})

it('puts what is new before what is gone', () => {
  const html = renderToStaticMarkup(
    <ChangeList
      isSameAddress
      items={[
        { key: 'a', title: 'Was heavy', state: 'gone' },
        { key: 'b', title: 'Now missing', state: 'new', detail: 'No picture is shown.' },
        { key: 'c', title: HOSTILE, state: 'worse' },
        { key: 'd', title: 'Lighter', state: 'better' },
      ]}
    />,
  )
  expect(textOf(html)).toMatch(/Now missing .*New .*Worse .*Lighter .*Better .*Was heavy .*Gone/)
  expect(html).not.toMatch(/<script|<img src=x/)
})

it('switches both cards by one choice of device and one of theme', () => {
  const html = compare(good, heavyImage)
  expect(new Set(html.match(/name="[^"]+"/g))).toEqual(
    new Set(['name="compare-surface"', 'name="compare-theme"']),
  )
  expect(html.match(/data-card-panel/g)).toHaveLength(1)
  expect(html.match(/data-surface-stage="android"/g)).toHaveLength(2)
})

it('says of a changed tag what went and what came, by sign and in words', () => {
  const [old] = good.tags
  if (!old) throw new Error('a report with tags expected')
  const after = { ...good, tags: [{ ...old, source: HOSTILE }, ...good.tags.slice(1)] }
  const html = compare(good, after)
  expect(html).toMatch(
    /<del [^>]*>.*−.*Removed: .*title.*<\/del><ins [^>]*>.*\+.*Added: .*&lt;script&gt;.*<\/ins>/,
  )
  expect(textOf(html)).toContain('1 removed, 1 added')
  expect(html).not.toContain('<script')
})

it('folds a check that only one of them has, with what that one says', () => {
  const without = { ...good, findings: good.findings.filter(({ id }) => id !== 'og-type') }
  expect(textOf(compare(without, good))).toMatch(/1 check differs .*Not checked .*Passed/)
  expect(textOf(compare(good, without))).toMatch(/1 check differs .*Passed .*Not checked/)
})

it('shows each app what became of its own finding', () => {
  const withParrot = (status: 'pass' | 'fail'): Report => ({
    ...good,
    findings: good.findings.flatMap((finding) =>
      finding.id === 'image-weight' ? [finding, { ...finding, app: 'Parrot', status }] : [finding],
    ),
  })
  expect(compare(withParrot('pass'), withParrot('fail')).match(/data-change="new"/g)).toHaveLength(1)
})

it('says when no problem and no tag changed, and when the rules did', () => {
  const text = textOf(compare(good, { ...good, rulesetVersion: 'older' }))
  expect(text).toContain('No problem came, went, or became better or worse.')
  expect(text).toContain('The tags are the same.')
  expect(text).toContain('different rules')
})

it('calls two addresses first and second, with both addresses', () => {
  const text = textOf(compare(heavyImage, good, false))
  expect(text).toContain(heavyImage.url)
  expect(text).toContain(good.url)
  expect(text).toMatch(/First only/)
  expect(text).not.toMatch(/Gone|Before/)
})
