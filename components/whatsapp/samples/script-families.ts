/** Which further font families a text needs: those of scripts, and of emoji, that the surfaces' own typefaces do not draw. */

interface ScriptFamily {
  /** The package, and the name under which it is served. */
  package: string
  family: string
  signs: RegExp
}

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

const FAMILIES: readonly ScriptFamily[] = [
  noto('Arabic', /[\p{Script=Arabic}]/u),
  noto('Hebrew', /[\p{Script=Hebrew}]/u),
  noto('Devanagari', /[\p{Script=Devanagari}]/u),
  noto('Bengali', /[\p{Script=Bengali}]/u),
  noto('Tamil', /[\p{Script=Tamil}]/u),
  noto('Telugu', /[\p{Script=Telugu}]/u),
  noto('Gujarati', /[\p{Script=Gujarati}]/u),
  noto('Gurmukhi', /[\p{Script=Gurmukhi}]/u),
  noto('Kannada', /[\p{Script=Kannada}]/u),
  noto('Malayalam', /[\p{Script=Malayalam}]/u),
  noto('Sinhala', /[\p{Script=Sinhala}]/u),
  noto('Thai', /[\p{Script=Thai}]/u),
  noto('Lao', /[\p{Script=Lao}]/u),
  noto('Khmer', /[\p{Script=Khmer}]/u),
  noto('Myanmar', /[\p{Script=Myanmar}]/u),
  noto('Ethiopic', /[\p{Script=Ethiopic}]/u),
  noto('Armenian', /[\p{Script=Armenian}]/u),
  noto('Georgian', /[\p{Script=Georgian}]/u),
  { package: 'nanum-gothic', family: 'Nanum Gothic', signs: /[\p{Script=Hangul}]/u },
  noto('JP', KANA),
  noto('SC', /[\p{Script=Han}]/u),
  {
    package: 'noto-color-emoji',
    family: 'Noto Color Emoji',
    // The block of the emoji by its numbers: what is in it next year, today's browsers do not know by name.
    signs: /[\p{Emoji_Presentation}\u{FE0F}\u{20E3}\u{1F000}-\u{1FAFF}]/u,
  },
]

export const SCRIPT_PACKAGES: readonly string[] = FAMILIES.map((entry) => entry.package)

/** In the order in which they shall be tried. Han beside kana is Japanese; its family draws the common ones. */
export function scriptsOf(text: string): ScriptFamily[] {
  return FAMILIES.filter(({ signs }) => signs.test(text))
}

function noto(name: string, signs: RegExp): ScriptFamily {
  return { package: `noto-sans-${name.toLowerCase()}`, family: `Noto Sans ${name}`, signs }
}
