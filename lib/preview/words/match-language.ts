/** The language of ours that serves a reader best, by what the reader asks for. */
import { match } from '@formatjs/intl-localematcher'
import { isLanguage, LANGUAGES, type Language } from './languages'

export const FALLBACK: Language = 'en'

/** `wanted`: BCP 47 tags, the most wanted first; what is no tag is passed over. English where none of ours is near. */
export function matchLanguage(wanted: readonly string[]): Language {
  const found = match(wanted.filter(isTag), LANGUAGES, FALLBACK)
  return isLanguage(found) ? found : FALLBACK
}

/** Of a POSIX locale: `pt_BR.UTF-8` → Brazilian Portuguese. `C` and `POSIX` are English. */
export const languageOfLocale = (locale: string): Language =>
  matchLanguage([locale.replace(/[.@].*$/, '').replaceAll('_', '-')])

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}
