import { expect, it } from 'vitest'
import { LANGUAGES } from './languages'
import { languageOfLocale, matchLanguage } from './match-language'

it.each(LANGUAGES)('finds %s by its own name', (language) => {
  expect(matchLanguage([language])).toBe(language)
  expect(matchLanguage(['xx', language])).toBe(language)
})

it('falls back to English for what it does not have, and for what is no language', () => {
  for (const wanted of [[], ['fi'], ['*'], ['not a tag', '<script>'], [''], ['x'.repeat(10_000)]])
    expect(matchLanguage(wanted)).toBe('en')
})

it.each(['', 'C', 'C.UTF-8', 'POSIX', 'en_GB.UTF-8', 'fi_FI@euro'])(
  'reads the locale %j as English',
  (locale) => {
    expect(languageOfLocale(locale)).toBe('en')
  },
)
