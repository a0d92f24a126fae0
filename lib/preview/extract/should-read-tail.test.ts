import { describe, expect, it } from 'vitest'
import { shouldReadTail } from './should-read-tail'

const asks = (head: string) => shouldReadTail(new TextEncoder().encode(head))
const META = (key: string) => `<meta property="${key}" content="x">`
const ALL = ['og:title', 'og:description', 'og:image'].map(META).join('')

describe('what lies behind </head>', () => {
  it.each([
    ['all three tags', ALL],
    ['by name and in single quotes', ALL.replaceAll('property="', "name='").replaceAll('" content', "' content")],
    ['without quotes', ALL.replaceAll(/="(og:\w+)"/g, '=$1')],
    ['beside comments', `<!-- og:title -->${ALL}<!-- end -->`],
    ['named elsewhere before', `<script>"og:title"</script>${ALL}`],
    ['one written otherwise and before the others', `<meta property='og:image' content=x>${META('og:title')}${META('og:description')}`],
    ['between comments that open twice, are empty or close twice', `<!-- <!-- --><!-->${ALL}<!----> -->`],
  ])('is not wanted with %s', (_, head) => expect(asks(head)).toBe(false)) // prettier-ignore

  it.each([
    ['nothing', ''],
    ['two of them', META('og:title') + META('og:image')],
    ['one only by a part', ALL.replace('og:image', 'og:image:width')],
    ['one in a comment', ALL.replace(META('og:image'), `<!-- ${META('og:image')} -->`)],
    ['one in a comment that opens twice', `${META('og:title')}${META('og:image')}<!-- <!-- ${META('og:description')} -->`],
    ['one in a comment that does not end', `${META('og:title')}${META('og:image')}<!-- ${META('og:description')}`],
    ['one in a script', ALL.replace(META('og:image'), '<script>["meta",{"property":"og:image"}]</script>')],
    ['one in capitals, which is a tag to nobody', ALL.replace('og:image', 'OG:Image')],
    ['thousands of comments', `${'<!---->'.repeat(50_000)}${ALL}`],
    ['one named very often and never in a tag', `${'="og:image '.repeat(50_000)}${ALL}`],
  ])('is wanted with %s', (_, head) => expect(asks(head)).toBe(true)) // prettier-ignore

  it('is wanted in an encoding that hides the tags', () => {
    expect(shouldReadTail(new Uint8Array(Buffer.from(ALL, 'utf16le')))).toBe(true)
  })
})
