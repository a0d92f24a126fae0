/** The language of a run: the one that is asked for, otherwise that of the system. */
import { isLanguage, type Language, LANGUAGES, screenWordsOf } from '@/lib/preview/words/languages'
import { languageOfLocale } from '@/lib/preview/words/match-language'
import { WrongArguments } from './command'

/** Read before all other arguments, since what is wrong with those is said in it. */
export function languageOfRun(argv: readonly string[], locale: string): Language {
  const asked = namedLanguage(argv)
  const system = languageOfLocale(locale)
  if (asked === undefined) return system
  if (isLanguage(asked)) return asked
  const { t, value } = screenWordsOf(system)
  throw new WrongArguments(
    t('cli.unknown-language', { language: asked, languages: value({ list: LANGUAGES }) }),
  )
}

function namedLanguage(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  if (at < 0) return undefined
  return argv[at]?.startsWith('--lang=') ? argv[at].slice('--lang='.length) : argv[at + 1]
}
