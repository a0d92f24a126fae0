/** Is “sources disagree” said only where the disagreement decides, and who disagrees said all the same? */
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { WitnessInWords } from '@/lib/preview/words/report-in-words'
import { WitnessLabel } from './witness-label'

const witness = (disagree: Partial<WitnessInWords['disagree'][number]>): WitnessInWords => ({
  id: 'imageBytesGood',
  trust: 'guide',
  source: 'A guide',
  sourceUrl: null,
  date: '2026-10',
  rule: 'Keep the image under 300 KB.',
  disagree: [{ source: 'Another', trust: 'meta', says: 'Under 600 KB.', ...disagree }],
})
const render = (...disagree: Parameters<typeof witness>[0][]) =>
  renderToStaticMarkup(<WitnessLabel witnesses={disagree.map(witness)} />)

it('says so where one of them would judge the page otherwise', () =>
  expect(render({}, { decides: true })).toContain('sources disagree'))

it('says nothing of a disagreement that this page does not touch, but names it when opened', () => {
  const html = render({})
  expect(html).not.toContain('sources disagree')
  expect(html).toContain('Under 600 KB.')
})
