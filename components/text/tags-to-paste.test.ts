/** The tags to paste: whatever is typed stays within its attribute. */
import { expect, it } from 'vitest'
import { tagsToPaste } from './tags-to-paste'
import { TAG_MARK } from './text-field'

const BLOCK = `<meta property="og:title" content="${TAG_MARK.title}">\n<meta name="description" content="${TAG_MARK.description}">`
const NOTHING = { title: '', description: '' }

it('escapes hostile text, and fills no mark that was typed', () => {
  const made = tagsToPaste(BLOCK, { title: '"</script><b> & $1', description: TAG_MARK.title }, NOTHING)
  expect(made).toContain('content="&quot;&lt;/script&gt;&lt;b&gt; &amp; $1"')
  expect(made).toContain(`content="${TAG_MARK.title}"`)
})

it('says in place of an empty field what the page says, and else leaves its tag out', () => {
  const title = '<meta property="og:title" content="Boots">'
  expect(tagsToPaste(BLOCK, { title: 'Boots', description: ' ' }, NOTHING)).toBe(title)
  expect(tagsToPaste(BLOCK, { title: 'Boots', description: ' ' }, { ...NOTHING, description: 'Warm & dry' })).toBe(
    `${title}\n<meta name="description" content="Warm &amp; dry">`,
  )
}) // prettier-ignore
