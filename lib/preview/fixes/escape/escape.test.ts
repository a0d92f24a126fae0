/** Each escaper, given any text: what a real parser of the language reads back is that text. */
import { transformSync } from 'esbuild'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { Liquid } from 'liquidjs'
import MarkdownIt from 'markdown-it'
import { parseFragment } from 'parse5'
import { Engine } from 'php-parser'
import Twig from 'twig'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { hostileText, lineOf } from '../testing/hostile-texts'
import { markdownCode, markdownText } from './markdown'
import { ODD_CHARACTERS } from './odd-characters'
import { quoted } from './quoted'
import { scriptString } from './script'
import { templateTag } from './template'
import { xmlAttribute } from './xml'
import { yamlString } from './yaml'

const holds = (proves: (text: string) => void) =>
  // What it returns is not the answer.
  fc.assert(fc.property(hostileText, (text) => void proves(text)))
const run = (code: string): unknown => new Function(`return ${code}`)()

/** The content of the only element. */
function contentIn(html: string): string | undefined {
  const { childNodes } = parseFragment(html)
  expect(childNodes).toHaveLength(1)
  const [tag] = childNodes
  return tag && 'attrs' in tag ? tag.attrs.find(({ name }) => name === 'content')?.value : undefined
}

describe('scriptString', () => {
  it('is the text in JavaScript and in TypeScript', () => {
    holds((text) => {
      expect(run(scriptString(text))).toBe(text)
      const { code } = transformSync(`export const a: string = ${scriptString(text)}`, { loader: 'ts' })
      expect(run(code.replace('export const a = ', '(').replace(/;\s*(?:export[^]*)?$/, ')'))).toBe(text)
    })
  })
  it('is the text in an expression of JSX, as an attribute and as a child', () => {
    holds((text) => {
      const { code } = transformSync(`<p content={${scriptString(text)}}>{${scriptString(text)}}</p>`, {
        loader: 'tsx',
        jsxFactory: 'seen',
      })
      const read = new Function('seen', `return ${code}`)
      expect(read((...given: unknown[]) => given)).toEqual(['p', { content: text }, text])
    })
  })
  it('ends no script element, no comment and no front matter, and reorders nothing', () => {
    holds((text) => {
      const code = scriptString(text)
      expect(code).not.toMatch(/[<>]|---/)
      expect(code.search(ODD_CHARACTERS)).toBe(-1)
    })
  })
})

describe('templateTag', () => {
  it('is the text to an HTML parser', () => {
    holds((text) => expect(contentIn(templateTag('og:title', lineOf(text)))).toBe(lineOf(text)))
  })
  it('passes Liquid and Twig unchanged', () => {
    const liquid = new Liquid()
    holds((text) => {
      const tag = templateTag('og:title', lineOf(text))
      expect(liquid.parseAndRenderSync(tag)).toBe(tag)
      expect(Twig.twig({ data: tag }).render({})).toBe(tag)
    })
  })
  // Of these there is no light parser: their tags all begin with one of these pairs.
  it('holds no delimiter of Django, Go, Blade, Smarty, Svelte, ERB or PHP', () => {
    holds((text) => expect(templateTag('og:title', text)).not.toMatch(/[{}@]|<[%?]|[%?]>/))
  })
})

describe('quoted', () => {
  const php = new Engine({ ast: { withPositions: false } })
  it('is one string of PHP', () => {
    holds((text) => {
      const [statement] = php.parseCode(`<?php $a = ${quoted(text)};`, 'a.php').children
      expect(statement).toMatchObject({
        kind: 'expressionstatement',
        expression: { kind: 'assign', right: { kind: 'string', value: text } },
      })
    })
  })
})

it('yamlString is the text in YAML', () => {
  holds((text) => expect(parseYaml(`a: ${yamlString(text)}\n`)).toEqual({ a: text }))
})

it('xmlAttribute is the text in XML', () => {
  holds((text) => {
    const seen: unknown[] = []
    const parser = new Parser(
      { onopentag: (name, attributes) => seen.push([name, attributes]) },
      { xmlMode: true },
    )
    parser.end(`<meta content="${xmlAttribute(lineOf(text))}"/>`)
    expect(seen).toEqual([['meta', { content: lineOf(text) }]])
  })
})

describe('Markdown', () => {
  const markdown = new MarkdownIt({ html: true, linkify: false })
  it('keeps a text plain', () => {
    holds((text) => {
      if (lineOf(text) === '') return
      const [open, inline, close, ...more] = markdown.parse(markdownText(text), {})
      expect([open?.type, close?.type, more]).toEqual(['paragraph_open', 'paragraph_close', []])
      const kinds = new Set(inline?.children?.map(({ type }) => type))
      expect([...kinds].filter((type) => type !== 'text' && type !== 'text_special')).toEqual([])
      expect(inline?.children?.map(({ content }) => content).join('')).toBe(
        text
          .replace(/\s+/g, ' ')
          // oxlint-disable-next-line no-control-regex
          .replace(/[\0-\u001f\u007f]/g, '')
          .trim(),
      )
    })
  })
  it('mentions nobody and links nowhere', () => {
    holds((text) => expect(markdownText(text)).not.toMatch(/@|:\/\/|<|(?<!&)#/))
  })
  it('keeps code in one fence', () => {
    holds((text) => {
      const code = text.replace(/\0|\r\n?/g, '')
      const [fence, ...more] = markdown.parse(markdownCode(code, 'html'), {})
      expect(more).toEqual([])
      expect(fence).toMatchObject({ type: 'fence', info: 'html', content: `${code}\n` })
    })
  })
})
