/** Are warnings counted by rule, and two codes for one tag found? */
import { expect, it } from 'vitest'
import { countWarnings, hasTwoCodesForOneTag, median } from './count-warnings'

type Finding = Parameters<typeof countWarnings>[0][number]['findings'][number]
const finding = (id: string, status: Finding['status'], code = 'some', snippet?: string): Finding => ({
  id,
  app: 'WhatsApp',
  group: 'text',
  status,
  code,
  params: {},
  evidence: [],
  witness: [],
  fix: snippet
    ? { steps: { code: 'write', params: {} }, snippet: { language: 'html', code: snippet } }
    : null,
  weight: 1,
})
const report = (...findings: Finding[]) => ({ findings, failure: null })
const READ = finding('og-title', 'pass')

it('counts what each rule says of the pages that were judged', () => {
  const { pages, rules, ofGoodPages } = countWarnings([
    report(READ, finding('og-url', 'warn', 'missing')),
    report(READ, finding('og-url', 'warn', 'tracking'), finding('og-image', 'fail')),
    report(READ, finding('og-url', 'warn', 'missing'), finding('og-image', 'warn')),
    report(finding('og-title', 'unknown'), finding('og-url', 'warn')),
  ])
  expect(pages).toBe(3)
  expect(rules[0]).toEqual({ id: 'og-url', warns: 3, fails: 0, codes: [['missing', 2], ['tracking', 1]] }) // prettier-ignore
  expect(rules[1]).toMatchObject({ id: 'og-image', warns: 1, fails: 1 })
  expect(ofGoodPages).toEqual([1, 2])
})

it('finds two codes for one tag', () => {
  const tag = (text: string) => `<meta property="og:title" content="${text}">`
  const a = finding('a', 'warn', 'some', tag('A'))
  expect(hasTwoCodesForOneTag(report(a, finding('b', 'warn', 'some', `<title>A</title>\n${tag('A')}`)))).toBe(false) // prettier-ignore
  expect(hasTwoCodesForOneTag(report(a, finding('b', 'warn', 'some', tag('B'))))).toBe(true)
  const titles = '<title>A | Shop</title>\n<meta name="title" content="A">'
  expect(hasTwoCodesForOneTag(report(finding('b', 'warn', 'some', titles)))).toBe(false)
})

it('takes the middle', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([1, 2])).toBe(1.5)
})
