/** Fonts are asked for by what is written, and by nothing else. */
import { expect, it } from 'vitest'
import { scriptsOf } from './script-families'

const names = (text: string) => scriptsOf(text).map((script) => script.package)

it.each([
  ['Plain Latin, ñ and ř, Ελληνικά, Кириллица', []],
  ['دفاتر', ['noto-sans-arabic']],
  ['שלום', ['noto-sans-hebrew']],
  ['喫茶やまぶき', ['noto-sans-jp', 'noto-sans-sc']],
  ['渡口', ['noto-sans-sc']],
  ['Tea ☕️ for two 👩‍👩‍👧', ['noto-color-emoji']],
  ['First 1\u20e3', ['noto-color-emoji']],
  // Of Unicode 17, and a place that a later version may fill.
  ['\u{1faea}', ['noto-color-emoji']],
  ['\u{1faff}', ['noto-color-emoji']],
  ['No. 1 © and ®', []],
  ['한글 और हिन्दी', ['noto-sans-devanagari', 'nanum-gothic']],
])('%j asks for %j', (text, wanted) => {
  expect(names(text)).toEqual(wanted)
})
