/** Is the picture named, and is a fallback told from the tag itself? */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { absentFact, factsOf, goodTags, headOf, pageOf, tagOf, tagsWith } from '../../../testing/facts'
import { factsUnread } from '../../../testing/image-facts'
import { ogImage } from './og-image'

const onTags = (tags: Parameters<typeof headOf>[0]) => runCheck(ogImage, factsOf({ head: headOf(tags) }))

it('passes when og:image is read, and shows the tag', () => {
  const result = runCheck(ogImage, factsOf())
  expect(result.status).toBe('pass')
  expect(result.evidence?.[0]).toMatchObject({ line: 8, tag: 4 })
})

it('fails when no picture is named at all, with a tag to paste', () => {
  const result = onTags(tagsWith('og:image'))
  expect(result).toMatchObject({ status: 'fail', title: 'og:image is missing' })
  expect(result.fix?.code).toBe(
    '<meta property="og:image" content="https://www.example.com/preview-1200x630.jpg">',
  )
})

it('warns when twitter:image stands in for it, and names the rule that won', () => {
  const result = onTags(tagsWith('og:image', tagOf('twitter:image', 'https://www.example.com/t.jpg')))
  expect(result.status).toBe('warn')
  expect(result.summary).toContain('twitter:image')
})

it('fails when only an icon is left', () => {
  const head = headOf(tagsWith('og:image'))
  const icon = {
    value: '/icon.png',
    rule: 'link icon',
    tag: 0,
    url: 'https://www.example.com/icon.png',
    problem: null,
  }
  head.android.images = [icon]
  expect(runCheck(ogImage, factsOf({ head })).status).toBe('fail')
})

it('says that the tag is there when WhatsApp cannot read it, and completes it in the fix', () => {
  const unread = tagOf('og:image', '/img/a.jpg', { readByAndroid: false, unreadable: 'value-unquoted' })
  const result = onTags(tagsWith('og:image', unread))
  expect(result).toMatchObject({ status: 'fail', title: 'og:image is there, but WhatsApp cannot read it' })
  expect(result.fix?.code).toContain('https://www.example.com/img/a.jpg')
})

it('does not call a tag missing that may stand in the part that did not arrive', () => {
  const head = headOf(tagsWith('og:image'), { headEnd: null })
  const page = pageOf({ stoppedBecause: 'cut-off' })
  expect(runCheck(ogImage, factsOf({ head, page })).status).toBe('unknown')
})

it('knows nothing of a page that was not read', () => {
  expect(runCheck(ogImage, factsUnread()).status).toBe('unknown')
  expect(runCheck(ogImage, factsOf({ head: absentFact('There is no head.') })).status).toBe('not-applicable')
  expect(goodTags()[4]?.key).toBe('og:image')
})
