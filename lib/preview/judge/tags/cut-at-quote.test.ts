/** Are a quotation mark that cuts a value, and a slash that joined one, told with the tag as it was meant? */
import { describe, expect, it } from 'vitest'
import { WHATSAPP } from '../../testing/audience'
import { factsOf, headOf, READ_BY_PARSERS, tagOf, tagsWith } from '../../testing/sample-facts'
import { listOf } from '../../vocabulary/message'
import type { TagFact } from '../../vocabulary/tags'
import { runCheck } from '../check'
import { tagReadable } from '../checks/page/tag-readable'

const run = (tags: TagFact[]) => runCheck(tagReadable, factsOf({ head: headOf(tags) }), WHATSAPP)

describe('a quotation mark inside a value', () => {
  it('is said to cut it, with the whole text to paste', () => {
    const cut = tagOf('og:description', 'The', { meant: 'The "night" loaf', line: 14 })
    expect(run(tagsWith('og:description', cut))).toMatchObject({
      status: 'warn',
      code: 'cut-at-quote',
      params: { keys: listOf(['og:description']), count: 1, line: 14, left: 'The' },
      evidence: [{ line: 14 }],
      fix: {
        snippet: {
          code: '<meta property="og:description" content="The &quot;night&quot; loaf">',
        },
      },
    })
  })

  it('is no matter in tags that no card is made of', () =>
    expect(run([tagOf('keywords', 'a', { meant: 'a "b" c' })]).status).toBe('pass'))
})

describe('a slash that joined an unquoted address', () => {
  const fixOf = (value: string, source: string) =>
    run(
      tagsWith(
        'og:image',
        tagOf('og:image', value, { readBy: READ_BY_PARSERS, unreadable: 'value-unquoted', source }),
      ),
    ).fix?.snippet?.code

  it('is left out of the tag to paste, where a file name shows that it was not meant', () => {
    const value = 'https://cdn.example.com/loaf.jpg/'
    expect(fixOf(value, `<meta property=og:image content=${value}>`)).toContain('/loaf.jpg">')
  })

  it('stays where it may be a part of the address', () => {
    const folder = 'https://cdn.example.com/loaf/'
    expect(fixOf(folder, `<meta property=og:image content=${folder}>`)).toContain('/loaf/">')
    const quoted = 'https://cdn.example.com/loaf.jpg/'
    expect(fixOf(quoted, `<meta property=og:image content="${quoted}"/>`)).toContain('/loaf.jpg/">')
  })
})
