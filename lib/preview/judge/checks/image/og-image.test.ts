/** Is the picture named, and is a fallback told from the tag itself? */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import {
  absentFact,
  candidateOf,
  factsOf,
  headOf,
  pageOf,
  READ_BY_PARSERS,
  tagOf,
  tagsWith,
} from '../../../testing/sample-facts'
import { factsUnread } from '../../../testing/image-facts'
import { triedPicture } from '../../../testing/sample-trials'
import type { Facts } from '../../../vocabulary/facts'
import type { TagFact } from '../../../vocabulary/tags'
import type { TrialFact } from '../../../vocabulary/trials'
import { gap } from '../../values/gaps'
import { ogImage } from './og-image'

const run = (facts: Facts, audience = WHATSAPP) => runCheck(ogImage, facts, audience)
const onTags = (tags: TagFact[], ...trials: TrialFact[]) =>
  run(factsOf({ head: headOf(tags), attempts: [], trials }))
/** What is not known is a gap to fill in, never an address that nobody has. */
const EXAMPLE = `<meta property="og:image" content="${gap('image')}">`
const TWITTER = tagOf('twitter:image', 'https://www.example.com/t.jpg', { line: 31 })
const TRIED = triedPicture(TWITTER.value)

it('passes when og:image is read, and shows the tag', () => {
  const result = run(factsOf())
  expect(result).toMatchObject({ status: 'pass', code: 'set' })
  expect(result.evidence?.[0]).toMatchObject({ line: 8, tag: 4 })
})

it('fails when no picture is named at all, with a tag to paste', () => {
  expect(onTags(tagsWith('og:image'))).toMatchObject({
    status: 'fail',
    code: 'missing',
    params: {
      costs: 'picture',
      instead: 'none',
      elsewhere: 'none',
      tried: {
        list: [
          'og:image',
          'twitter:image',
          'meta image',
          'og:thumbnail',
          'meta thumbnail',
          { code: 'evidence.link-icons' },
        ],
      },
    },
    fix: { steps: { code: 'name-picture' }, snippet: { code: EXAMPLE } },
  })
})

it('warns when twitter:image is used instead, names the rule that won, and hands over its address', () => {
  const result = onTags(tagsWith('og:image', TWITTER), TRIED)
  expect(result).toMatchObject({
    status: 'warn',
    code: 'missing',
    params: { costs: 'nothing', instead: 'twitter:image' },
    fix: {
      steps: {
        code: 'trial.put-image',
        params: { size: { pixels: [1_200, 630] }, weight: { bytes: 84_000 } },
      },
      snippet: { code: '<meta property="og:image" content="https://www.example.com/t.jpg">' },
    },
  })
  expect(result.evidence).toMatchObject([
    { label: { code: 'evidence.used-instead', params: { rule: 'twitter:image' } }, line: 31 },
    { label: { code: 'trial.offered' }, value: { code: 'trial.offered-image' } },
  ])
})

it('never hands over an address that was not fetched, or gave no picture', () => {
  const outcome = { kind: 'no-picture', status: 404 } as const
  for (const trials of [[], [triedPicture(TWITTER.value, { outcome })]])
    expect(onTags(tagsWith('og:image', TWITTER), ...trials).fix?.snippet?.code).toBe(EXAMPLE)
})

it('names the clients that fall back alike', () => {
  const head = headOf(tagsWith('og:image', TWITTER))
  const { client, app } = WHATSAPP
  const deaf = { ...client, id: 'deaf', name: { code: 'client.named', params: { name: 'Deaf' } } }
  expect(run(factsOf({ head }), { client, app: [...app, deaf] }).params).toMatchObject({
    clients: { list: app.map(({ name }) => name) },
  })
})

it('fails when only an icon is left, and does not hand the icon over as a picture', () => {
  const icon = candidateOf({ value: 'https://www.example.com/icon.png', rule: 'link icon', tag: 0 })
  const fields = { title: null, description: null, url: null, images: [icon] }
  const head = headOf(tagsWith('og:image'), { readings: { [WHATSAPP.client.id]: fields } })
  expect(run(factsOf({ head, attempts: [] }))).toMatchObject({
    status: 'fail',
    code: 'missing',
    params: { costs: 'icon', instead: 'link icon' },
    fix: { snippet: { code: EXAMPLE } },
  })
})

it('says that the tag is there and empty', () => {
  const empty = tagOf('og:image', '', { line: 23, readBy: [], unreadable: 'value-empty' })
  const result = onTags(tagsWith('og:image', empty))
  expect(result).toMatchObject({
    status: 'fail',
    code: 'empty',
    params: { costs: 'picture', line: 23 },
    fix: { steps: { code: 'advice.fill-in-tag', params: { line: 23 } } },
  })
  expect(result.evidence?.[0]).toMatchObject({ line: 23 })
  expect(onTags(tagsWith('og:image', empty, TWITTER), TRIED)).toMatchObject({
    status: 'warn',
    code: 'empty',
    fix: { snippet: { code: expect.stringContaining('https://www.example.com/t.jpg') } },
  })
})

it('says that the tag is there when the client cannot read it, and completes it in the fix', () => {
  const unread = tagOf('og:image', '/img/a.jpg', { readBy: READ_BY_PARSERS, unreadable: 'value-unquoted' })
  const url = 'https://www.example.com/img/a.jpg'
  expect(onTags(tagsWith('og:image', unread), triedPicture(url))).toMatchObject({
    status: 'fail',
    code: 'unreadable',
    params: { because: { code: 'unreadable.value-unquoted.because' } },
    fix: { snippet: { code: '<meta property="og:image" content="https://www.example.com/img/a.jpg">' } },
  })
})

it('does not call a tag missing that may be in the part that did not arrive', () => {
  const head = headOf(tagsWith('og:image'), { headEnd: null })
  const page = pageOf({ stoppedBecause: 'cut-off' })
  expect(run(factsOf({ head, page }))).toMatchObject({
    status: 'unknown',
    code: 'not-seen',
    params: { because: { code: 'missing.tag.cut-off' } },
  })
})

it('knows nothing of a page that was not read', () => {
  expect(run(factsUnread()).status).toBe('unknown')
  expect(run(factsOf({ head: absentFact() })).status).toBe('not-applicable')
})

it.each(['og:image:secure_url', 'og:image:url', 'twitter:image:src'])(
  'hands over the address that the page names only in %s, which the client does not read',
  (rule) => {
    const value = 'https://cdn.example.com/loaf.jpg'
    const tag = tagOf(rule, value, { line: 17, readBy: [], unreadable: 'key-not-read' })
    const tags = tagsWith('og:image', tag)
    const named = candidateOf({ value, rule, tag: tags.indexOf(tag) })
    const lenient = { title: null, description: null, url: null, images: [named] }
    const facts = factsOf({ head: headOf(tags, { lenient }), attempts: [], trials: [triedPicture(value)] })
    expect(run(facts)).toMatchObject({
      status: 'fail',
      code: 'missing',
      params: { elsewhere: rule },
      evidence: [{ line: 17 }, { label: { code: 'trial.offered' } }],
      fix: { snippet: { code: `<meta property="og:image" content="${value}">` } },
    })
  },
)
