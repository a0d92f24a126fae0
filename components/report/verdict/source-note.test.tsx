/** How a page came is said wherever its verdict is, and whose rules judged it where they are others. */
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { RULESET_VERSION, SOURCE_KINDS } from '@/lib/preview/report/schema'
import { Score } from './score'
import { SourceNote } from './source-note'

const noteOf = (kind: (typeof SOURCE_KINDS)[number], provisional = true, ruleset = RULESET_VERSION) =>
  renderToStaticMarkup(<SourceNote source={{ kind, provisional }} rulesetVersion={ruleset} />)

it.each(SOURCE_KINDS)('says what %s means', (kind) => {
  expect(noteOf(kind)).toContain(`data-source="${kind}"`)
  expect(noteOf(kind)).toMatch(/its response was not seen|This server did not see the page/)
  expect(noteOf(kind)).toContain('provisional')
})

it('says of a pushed report what depends on it alone', () => {
  expect(noteOf('pushed', false)).not.toContain('provisional')
  expect(noteOf('pushed', false, '2020.01.01')).toContain(`by the rules of 2020.01.01; this server has those of ${RULESET_VERSION}`)
  expect(noteOf('pasted', true, '2020.01.01')).not.toContain('2020.01.01')
}) // prettier-ignore

it('marks a score as provisional, and no other', () => {
  const shown = (provisional?: boolean) =>
    renderToStaticMarkup(<Score score={84} provisional={provisional} />)
  expect(shown(true)).toContain('provisional')
  expect(shown()).not.toContain('provisional')
})
