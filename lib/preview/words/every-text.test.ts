/** Every text of every language can be filled in: no broken ICU, no parameter without a value, no empty sentence. */
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from './catalogue'
import { CATALOGUES } from './languages'
import { createTextFormatter } from './format-texts'

const english = new Map(textsOf(CATALOGUES.en))

describe.each(Object.values(CATALOGUES))('$name', (catalogue) => {
  const { format } = createTextFormatter(catalogue.language)
  const texts = textsOf(catalogue)

  it('fills in every branch of every text', () => {
    for (const [code, text] of texts) {
      const parsed = parse(text, { ignoreTag: true })
      for (const params of fillings(parsed)) {
        const said = format(text, { app: 'WhatsApp', check: 'Image weight', ...params })
        expect(said, code).not.toMatch(/\{|\bundefined\b|\bnull\b|\[object/)
        if (!code.endsWith(' detail')) expect(said, code).not.toBe('')
      }
    }
  })

  it('says the parameters that the English text says, and no others', () => {
    for (const [code, text] of texts) {
      const inEnglish = english.get(code) ?? ''
      // What only chooses between forms of a word need not choose in every language.
      const left = parametersOf(inEnglish).filter((name) => !parametersOf(text).includes(name))
      expect(
        left.filter((name) => !onlyChoosesForms(inEnglish, name)),
        code,
      ).toEqual([])
      expect(
        parametersOf(text).filter((name) => !parametersOf(inEnglish).includes(name)),
        code,
      ).toEqual([])
    }
  })

  it('has no emoji and no exclamation mark of its own', () => {
    for (const [code, text] of texts)
      expect(text, code).not.toMatch(/!(?!DOCTYPE|doctype|--)|[\u{1f300}-\u{1faff}]/u)
  })
})

function textsOf({ phrases, checks, screens }: Catalogue): [string, string][] {
  return [
    ...Object.entries(phrases).map(([code, text]): [string, string] => [code, text ?? '']),
    ...Object.entries(screens),
    ...Object.entries(checks).flatMap(([id, check]) => [
      ...Object.entries(check?.outcomes ?? {}).flatMap(([code, { title, summary, detail }]) =>
        Object.entries({ title, summary, ...(detail === undefined ? {} : { detail }) }).map(
          ([part, text]): [string, string] => [`${id}/${code} ${part}`, text],
        ),
      ),
      ...Object.entries(check?.fixes ?? {}).map(([code, text]): [string, string] => [
        `${id} fix ${code}`,
        text,
      ]),
    ]),
  ]
}

const parametersOf = (text: string): string[] =>
  [
    ...new Set(fillings(parse(text, { ignoreTag: true })).flatMap((filling) => Object.keys(filling))),
  ].toSorted()

/** In a plural alone, and its number is nowhere said. */
const onlyChoosesForms = (text: string, name: string): boolean =>
  !new RegExp(`\\{${name}(,\\s*(number|select)|\\})`).test(text) && !text.includes('#')

/** One set of parameters per branch: numbers for plurals, each option of a select in turn. */
function fillings(elements: readonly MessageFormatElement[]): Record<string, string | number>[] {
  const options = new Map<string, (string | number)[]>()
  const visit = (parts: readonly MessageFormatElement[]) => {
    for (const part of parts) {
      if (part.type === TYPE.argument) add(options, part.value, ['x'])
      if (part.type === TYPE.number) add(options, part.value, [7])
      if (part.type === TYPE.plural) add(options, part.value, [1, 2, 1_000])
      if (part.type === TYPE.select) add(options, part.value, Object.keys(part.options))
      if (part.type === TYPE.plural || part.type === TYPE.select)
        for (const { value } of Object.values(part.options)) visit(value)
    }
  }
  visit(elements)
  const most = Math.max(1, ...[...options.values()].map(({ length }) => length))
  return Array.from({ length: most }, (_, round) =>
    Object.fromEntries([...options].map(([name, values]) => [name, values[round % values.length] ?? 'x'])),
  )
}

function add(options: Map<string, (string | number)[]>, name: string, values: (string | number)[]): void {
  const before = options.get(name) ?? []
  const isPlain = values.length === 1
  if (!isPlain || before.length === 0) options.set(name, [...new Set([...before, ...values])])
}
