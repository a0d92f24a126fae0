/** The tags to paste: whatever is typed stays within its attribute. */
import { expect, it } from 'vitest'
import { tagsToPaste } from './tags-to-paste'
import { TAG_MARK } from './text-field'

const BLOCK = `<meta property="og:title" content="${TAG_MARK.title}">\n<meta name="description" content="${TAG_MARK.description}">`

it('escapes hostile text, and fills no mark that was typed', () => {
  const made = tagsToPaste(BLOCK, { title: '"</script><b> & $1', description: TAG_MARK.title })
  expect(made).toContain('content="&quot;&lt;/script&gt;&lt;b&gt; &amp; $1"')
  expect(made).toContain(`content="${TAG_MARK.title}"`)
})

it('leaves out the tag of an empty field', () => {
  expect(tagsToPaste(BLOCK, { title: 'Boots', description: ' ' })).toBe(
    '<meta property="og:title" content="Boots">',
  )
})
