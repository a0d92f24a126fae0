/** Fonts are asked for by what is written, and by nothing else. */
import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { SCRIPT_PACKAGES, scriptsOf } from './script-families'

const names = (text: string) => scriptsOf(text).map((script) => script.package)

it.each([
  ['Plain Latin, ñ and ř, Ελληνικά, Кириллица', []],
  ['دفاتر', ['noto-sans-arabic']],
  ['שלום', ['noto-sans-hebrew']],
  ['喫茶やまぶき', ['noto-sans-jp', 'noto-sans-sc']],
  ['渡口', ['noto-sans-sc']],
  ['한글 और हिन्दी', ['noto-sans-devanagari', 'nanum-gothic']],
])('%j asks for %j', (text, wanted) => {
  expect(names(text)).toEqual(wanted)
})

it('names packages that are there', () => {
  for (const name of SCRIPT_PACKAGES)
    expect(existsSync(new URL(`../../node_modules/@fontsource/${name}/400.css`, import.meta.url)), name).toBe(
      true,
    )
})
