/** The table of tags shows what the cards are made of first, and says of each tag that was not kept whole how long it is. */
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { REPORT_FOR_TEST } from '../testing/stored-report'
import { TagsTable } from './tags-table'

const [tag] = REPORT_FOR_TEST.tags
const shown = (lengths: { valueChars?: number; sourceChars?: number }) =>
  renderToStaticMarkup(
    tag ? <TagsTable tags={[{ ...tag, value: 'Rye', source: '<meta …>', ...lengths }]} /> : null,
  )

it('says so of a value', () => {
  const html = shown({ valueChars: 200_000, sourceChars: 200_060 })
  expect(html).toContain('The first 3 of 200,000 characters')
  expect(html).not.toContain('The tag has')
})

it('says so of a tag whose value is whole', () => {
  expect(shown({ sourceChars: 6_040 })).toContain(
    'The tag has 6,040 characters, of which the first 8 were kept',
  )
})

it('says nothing of a tag that is whole', () => expect(shown({})).not.toMatch(/The first|The tag has/))

it('folds what no card uses, and opens with it where nothing is used', () => {
  const html = renderToStaticMarkup(<TagsTable tags={REPORT_FOR_TEST.tags} />)
  const fold = html.indexOf('tags that no card uses')
  const unused = REPORT_FOR_TEST.tags.flatMap(({ uses }, index) => (uses.length === 0 ? [index] : []))
  expect(unused.length).toBeGreaterThan(1)
  for (const [index] of REPORT_FOR_TEST.tags.entries())
    expect(html.indexOf(`id="tag-${index}"`) > fold, String(index)).toBe(unused.includes(index))
  expect(html).not.toContain('<details open')
  const none = renderToStaticMarkup(<TagsTable tags={tag ? [{ ...tag, uses: [] }] : []} />)
  expect(none).toContain('<details open')
  expect(none).toContain('No card uses any of these tags.')
})
