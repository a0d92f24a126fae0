/** Every file of every recipe, with hostile values: a parser of its language reads it, and finds the values in it as they are. */
import { transformSync } from 'esbuild'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { Liquid } from 'liquidjs'
import { parseFragment } from 'parse5'
import { Engine } from 'php-parser'
import Twig from 'twig'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { STACK_NAMES, type StackId } from '../vocabulary/stacks/ids'
import type { CardText } from './card-text'
import type { CodeFile, CodeLanguage } from './recipe'
import { sevenTags } from './seven-tags'
import { RECIPES } from './table'
import { hostileText, lineOf } from './testing/hostile-texts'

const textOr = (otherwise: string) => hostileText.map((text) => lineOf(text) || otherwise)
const address = hostileText.map(
  (text) => new URL(`https://example.com/${encodeURI(lineOf(text).toWellFormed())}`).href,
)
const hostileCard: fc.Arbitrary<CardText> = fc
  .record({ title: textOr('a'), description: textOr('b'), siteName: textOr('c'), url: address, image: address, hasPicture: fc.boolean(), isStreamed: fc.boolean() })
  .map(({ image, url, ...rest }) => {
    const { origin, pathname: path } = new URL(url)
    return { ...rest, url, origin, path, image: { url: image, width: 1200, height: 630 } }
  }) // prettier-ignore

type Tags = Record<string, string>
const tagsOf = (card: CardText): Tags => Object.fromEntries(sevenTags(card))

/** The meta elements, and nothing else but white space. */
function metaIn(html: string): Tags {
  const tags: Tags = {}
  for (const node of parseFragment(html).childNodes) {
    if (!('attrs' in node)) expect('value' in node ? node.value.trim() : 'a comment').toBe('')
    else {
      const read = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
      tags[read['property'] ?? ''] = read['content'] ?? ''
    }
  }
  return tags
}

const inside = (code: string) => code.split('\n').slice(1, -1).join('\n')
/** Between the language's own first and last line there is HTML alone. */
const wrapped = ({ code }: CodeFile, card: CardText) => {
  if (!code.includes('og:')) return
  expect(metaIn(inside(code))).toEqual(tagsOf(card))
  expect(inside(code)).not.toMatch(/[{}@]|<%|<\?/)
}

/** Runs a module; what it imports is a stand-in that gives back what it is called with. */
function run(code: string, loader: 'ts' | 'tsx' | 'jsx'): Record<string, (...given: unknown[]) => unknown> {
  const { code: script } = transformSync(code, { loader, format: 'cjs', jsxFactory: 'h', jsxFragment: 'h' })
  const made = { exports: {} }
  const imported = () => new Proxy({}, { get: (_, name) => (name === '__esModule' ? false : () => null) })
  new Function('module', 'exports', 'require', 'h', script)(made, made.exports, imported, (...given: unknown[]) => given)
  return made.exports
} // prettier-ignore

const php = new Engine({ ast: { withPositions: false } })
function stringsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(stringsIn)
  if (typeof node !== 'object' || node === null) return []
  const own = 'kind' in node && node.kind === 'string' && 'value' in node ? [String(node.value)] : []
  return [...own, ...Object.values(node).flatMap(stringsIn)]
}

const PROVES: Record<CodeLanguage, (file: CodeFile, card: CardText) => void> = {
  html: ({ code }, card) => expect(metaIn(code)).toEqual(tagsOf(card)),
  svelte: wrapped,
  blade: wrapped,
  erb: wrapped,
  django: wrapped,
  smarty: wrapped,
  ts: ({ code }) => void transformSync(code, { loader: 'ts' }),
  tsx: ({ code }) => void run(code, 'tsx'),
  jsx({ code }, card) {
    // Safe: the stand-in for JSX gives back what it is called with.
    const [, , ...children] = (run(code, 'jsx')['CardTags']?.() ?? []) as [unknown, unknown, ...[string, Tags | null, ...string[]][]]
    const tags = children.filter(([name]) => name === 'meta').map(([, given]) => [given?.['property'], given?.['content']])
    expect(Object.fromEntries(tags)).toEqual(tagsOf(card))
  }, // prettier-ignore
  vue({ code }, card) {
    const [script, ...more] = parseFragment(code).childNodes
    expect(more).toEqual([])
    const text = script && 'childNodes' in script ? script.childNodes[0] : null
    const { code: plain } = transformSync(text && 'value' in text ? text.value : '', { loader: 'ts' })
    let seen: unknown
    new Function('useSeoMeta', plain)((given: unknown) => (seen = given))
    expect(seen).toMatchObject({ ogTitle: card.title, ogDescription: card.description, ogImage: card.image.url })
  },
  astro({ code }, card) {
    const [none, script = '', markup, ...more] = code.split('---')
    expect([none, more]).toEqual(['', []])
    expect(markup).not.toContain(card.url)
    const read = new Function(`${transformSync(script, { loader: 'ts' }).code}; return card`)()
    expect(read).toMatchObject({ title: card.title, description: card.description, siteName: card.siteName })
  },
  php({ code }, card) {
    const strings = stringsIn(php.parseCode(code, 'a.php'))
    const tags = strings.flatMap((text) => Object.entries(text.startsWith('<meta property="og') ? metaIn(text) : {}))
    if (tags.length > 0) expect(Object.fromEntries(tags)).toEqual(tagsOf(card))
    else expect(strings).toEqual(expect.arrayContaining(Object.values(tagsOf(card))))
    expect(strings).toContain(card.path)
  },
  liquid({ code }, card) {
    const own = { title: card.title, description: card.description, image: card.image.url, width: 1200, height: 630, url: card.url, site_name: card.siteName } // prettier-ignore
    if (!code.includes('og:')) return
    const html: unknown = new Liquid().parseAndRenderSync(code, { request: { path: card.path }, page: { card: own } })
    expect(metaIn(String(html))).toEqual(tagsOf(card))
  },
  twig({ code }, card) {
    expect(metaIn(inside(code))).toEqual(tagsOf(card))
    Twig.extendFunction('path', () => card.path.replaceAll("'", '%27'))
    expect(metaIn(Twig.twig({ data: code }).render({}))).toEqual(tagsOf(card))
  },
  xml({ code }, card) {
    const tags: Tags = {}
    const parser = new Parser({ onopentag: (_, { name, content = '' }) => name && (tags[name] = content) }, { xmlMode: true })
    parser.end(code)
    expect(tags).toEqual(tagsOf(card))
  },
  yaml({ code }, card) {
    const lines = code.split('\n')
    expect([lines[0], lines.at(-1), lines.filter((line) => line.startsWith('---')).length]).toEqual(['---', '---', 2])
    expect(parseYaml(inside(code))).toMatchObject({ title: card.title, card: { url: card.url, site_name: card.siteName } })
  },
  // It holds no value of the page.
  'go-template': ({ code }, card) => expect(code).not.toContain(card.url),
  text({ code }, card) {
    const lines = code.split('\n')
    const values = [card.title, card.description, card.image.url]
    expect(lines.map((line, at) => line.endsWith(`: ${values[at]}`))).toEqual([true, true, true])
  },
} // prettier-ignore

// Safe: the table is keyed by nothing else.
describe.each(Object.keys(STACK_NAMES) as StackId[])('%s', (id) => {
  it('is read by a parser of its language, whatever the page calls itself', () => {
    fc.assert(
      fc.property(hostileCard, (card) => {
        for (const file of RECIPES[id].files(card)) PROVES[file.language](file, card)
      }),
      { numRuns: 60 },
    )
  })
})

it('gives Next.js what it renders the seven tags from', async () => {
  await fc.assert(
    fc.asyncProperty(hostileCard, async (card) => {
      const [page] = RECIPES['next-app'].files(card)
      const { title, description, url, image, siteName, hasPicture, origin } = card
      const images = hasPicture ? { images: [image] } : {}
      expect(await run(page?.code ?? '', 'tsx')['generateMetadata']?.()).toEqual({
        metadataBase: new URL(origin),
        title,
        description,
        openGraph: { title, description, url, siteName, type: 'website', ...images },
      })
      const [route] = RECIPES['react-router'].files(card)
      expect(run(route?.code ?? '', 'tsx')['meta']?.()).toEqual([
        { title },
        ...Object.entries(tagsOf(card)).map(([property, content]) => ({ property, content })),
      ])
    }),
    { numRuns: 60 },
  )
})

it('says of streamed metadata what holds the head back, and names a picture or draws one', () => {
  fc.assert(
    fc.property(hostileCard, (card) => {
      const [page, picture, config] = RECIPES['next-app'].files(card)
      expect(config?.code.includes('htmlLimitedBots') ?? false).toBe(card.isStreamed)
      expect(page?.code.includes('images:')).toBe(card.hasPicture)
      expect(picture?.isOptional ?? false).toBe(card.hasPicture)
    }),
  )
})
