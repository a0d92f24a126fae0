/** The three texts that hand fixes over: complete, in each language, and never obeying what the page calls itself. */
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { reportOf } from '../../testing/report-of'
import { factsOf, goodTags, headOf, knownFact, pageOf, tagOf, tagsWith } from '../../testing/sample-facts'
import { LANGUAGES, wordsOf } from '../../words/languages'
import { builtWith } from '../built-with'
import { allFixes } from './all-fixes'
import { toMarkdown } from './to-markdown'
import { toMessage } from './to-message'
import { toPrompt } from './to-prompt'

const HOSTILE = 'Bread "</script>" ``` @team #1 [x](https://evil.example) <img src=x> {{ 7*7 }} \u202eoof'
const ghost = '<meta name="generator" content="Ghost 6.0">'

const reportWith = (title: string, text = ghost) =>
  reportOf(
    factsOf({
      page: knownFact(pageOf()),
      head: knownFact(headOf(tagsWith('og:description', tagOf('og:title', title)), { text })),
    }),
  )
const en = wordsOf('en')
const report = reportWith(HOSTILE)

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordsOf(language)
  const all = allFixes(report, words)
  it.each([
    ['message', toMessage],
    ['issue', toMarkdown],
    ['prompt', toPrompt],
  ] as const)('as %s it names each fix, the stack and the seven tags', (_, write) => {
    const text = write(all, words)
    expect(all.fixes.length).toBeGreaterThan(0)
    expect(text).toContain('Ghost')
    for (const key of ['og:title', 'og:image:width', 'og:site_name']) expect(text).toContain(`"${key}"`)
    expect(text).not.toMatch(/⟦|undefined|\{(?:url|stack|stacks|file|host|path)\}/)
  })
})

describe('as Markdown', () => {
  const markdown = new MarkdownIt({ html: true, linkify: true })
  it.each([
    ['issue', toMarkdown],
    ['prompt', toPrompt],
  ] as const)('a title in the %s makes no link, no element and no end of a fence', (_, write) => {
    const tokens = markdown.parse(write(allFixes(report, en), en), {})
    const types = tokens.flatMap(({ type, children }) => [
      type,
      ...(children ?? []).map((child) => child.type),
    ])
    expect(types.filter((type) => /^(?:link_open|image|html_inline|html_block)$/.test(type))).toEqual([])
    expect(
      tokens.filter(({ type }) => type === 'fence').every(({ content }) => !content.includes('\n## ')),
    ).toBe(true)
  })
  it('hands the values over as JSON', () => {
    const text = toPrompt(allFixes(report, en), en)
    const json = /`{3,}json\n([^]*?)\n`{3,}/.exec(text)?.[1] ?? ''
    expect(JSON.parse(json)).toMatchObject({ siteName: expect.any(String), url: report.finalUrl })
  })
})

it('says so where nothing has to be changed', () => {
  const good = reportOf(factsOf({ head: knownFact(headOf(goodTags())) }))
  const text = toMessage({ ...allFixes(good, en), fixes: [], stackFixes: [] }, en)
  expect(text).toContain('Nothing has to be changed.')
})

it('names what the page is built with, and the fix there', () => {
  expect(builtWith(report, en)).toMatchObject({
    madeWith: [{ name: 'Ghost', evidence: [`${ghost} in the page`] }],
    behind: [],
    fixes: [{ name: 'Ghost' }],
  })
  const { stack: _, ...older } = report
  expect(builtWith(older, en)).toBeNull()
  const later = { ...report, stack: { madeWith: [{ id: 'of-tomorrow', evidence: [] }], behind: [] } }
  expect(builtWith(later, en)?.madeWith).toEqual([])
})
