/** What can be asked on the command line, and its help, in one language. */
import { Command, CommanderError, Help, Option } from 'commander'
import type { ScreenWords } from '@/lib/preview/words/create-screen-words'
import { LANGUAGES } from '@/lib/preview/words/languages'

export interface Asked {
  url: string
  json: boolean
  allowPrivate: boolean
  /** A file. */
  ca: string | undefined
  /** `auto`, `off` or a path. */
  browser: string
}

/** Wrong arguments, said in one sentence. */
export class WrongArguments extends Error {}

/** Prints the help and returns null where that is what was asked for. Throws `WrongArguments`. */
export function readArguments(argv: readonly string[], { t, value }: ScreenWords): Asked | null {
  const command = commandIn(t, value({ list: LANGUAGES }))
  try {
    command.parse(argv)
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return null
    throw new WrongArguments(`${reasonOf(error, t)} ${t('cli.see-help', { help: 'cardproof --help' })}`)
  }
  const [url = ''] = command.args
  const {
    json = false,
    allowPrivate = false,
    ca,
    browser,
  } = command.opts<Partial<Asked> & Pick<Asked, 'browser'>>()
  return { url, json, allowPrivate, ca, browser }
}

function commandIn(t: ScreenWords['t'], languages: string): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': t('cli.usage'),
    'Arguments:': t('cli.arguments'),
    'Options:': t('cli.options'),
  }
  return (
    new Command('cardproof')
      .description(t('cli.does'))
      .argument('<url>', t('cli.url'))
      .option('--json', t('cli.json'))
      .option('--allow-private', t('cli.allow-private'))
      .option('--ca <file.pem>', t('cli.ca'))
      .addOption(new Option('--browser <auto|off|path>', t('cli.browser', { auto: 'auto' })).default('auto'))
      // Read beforehand, since this help is in it already.
      .option('--lang <language>', t('cli.lang', { languages }))
      .helpOption('-h, --help', t('cli.help'))
      .configureHelp({
        styleTitle: (title) => titles[title] ?? title,
        // The library would add its defaults in English.
        optionDescription: (option) => option.description,
      } satisfies Partial<Help>)
      .configureOutput({ outputError: () => {} })
      .exitOverride()
  )
}

/** The library's sentences are English and its codes are its contract; the option stands in quotes in the sentence alone. */
function reasonOf({ code, message }: CommanderError, t: ScreenWords['t']): string {
  const option = /'([^']*)'/.exec(message)?.[1] ?? ''
  if (code === 'commander.missingArgument') return t('cli.no-link')
  if (code === 'commander.excessArguments') return t('cli.one-link')
  if (code === 'commander.unknownOption') return t('cli.unknown-option', { option })
  if (code === 'commander.optionMissingArgument') return t('cli.option-without-value', { option })
  return message
}
