/** The table of tags shows what the cards are made of first, and says of each tag that was not kept whole how long it is. */
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { REPORT_FOR_TEST } from '../testing/stored-report'
import { TagsTable, UnusedTags } from './tags-table'

const [tag] = REPORT_FOR_TEST.tags
const shown = (lengths: { valueChars?: number; sourceChars?: number }) =>
  renderToStaticMarkup(
    tag ? (
      <TagsTable tags={[{ ...tag, value: 'Rye', source: '<meta …>', ...lengths }]} renderFold={String} />
    ) : null,
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

it('folds what no card uses, and shows it where nothing is used', () => {
  const { tags } = REPORT_FOR_TEST
  const html = renderToStaticMarkup(<TagsTable tags={tags} renderFold={(summary) => <b>{summary}</b>} />)
  const unused = tags.filter(({ uses }) => uses.length === 0).length
  expect(unused).toBeGreaterThan(1)
  expect(html).toContain(`<b>${unused} tags that no card uses</b>`)
  expect(html.match(/<tr id="tag-/g)).toHaveLength(tags.length - unused)
  expect(renderToStaticMarkup(<UnusedTags tags={tags} />).match(/<tr id="tag-/g)).toHaveLength(unused)
  const none = renderToStaticMarkup(
    <TagsTable tags={tags.map((each) => ({ ...each, uses: [] }))} renderFold={() => <b />} />,
  )
  expect(none).not.toContain('<b>')
  expect(none).toContain('No card uses any of these tags.')
  expect(none.match(/<tr id="tag-/g)).toHaveLength(tags.length)
})
