/** What can be asked on the command line, and its help, in one language. */
import { Command, CommanderError, Help, Option } from 'commander'
import type { ScreenWords } from '@/lib/preview/words/create-screen-words'
import { LANGUAGES } from '@/lib/preview/words/languages'

/** What any scan is told. */
export interface AskedScan {
  url: string
  /** A saved page, judged in place of what its server would send. */
  html: string | undefined
  json: boolean
  allowPrivate: boolean
  /** A file. */
  ca: string | undefined
  /** `auto`, `off` or a path. */
  browser: string
}
export interface AskedPush extends AskedScan {
  server: string | undefined
  key: string | undefined
}
export type Asked =
  | ({ command: 'scan' } & AskedScan)
  | ({ command: 'push' } & AskedPush)
  | { command: 'push-key'; name: string }

/** Wrong arguments, said in one sentence. */
export class WrongArguments extends Error {}

const COMMANDS = ['scan', 'push', 'push-key'] as const
type Name = (typeof COMMANDS)[number]

/** Prints the help and returns null where that is what was asked for. Throws `WrongArguments`. */
export function readArguments(argv: readonly string[], words: ScreenWords): Asked | null {
  const { t } = words
  const [node = '', script = '', first, ...rest] = argv
  const named = COMMANDS.find((name) => name === first)
  const name = named ?? 'scan'
  const command = commandIn(name, words)
  try {
    command.parse(named ? [node, script, ...rest] : argv)
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return null
    throw wrong(reasonOf(error, t), t)
  }
  const [operand = ''] = command.args
  if (name === 'push-key') return { command: name, name: operand || 'key' }
  const options = command.opts<Partial<AskedPush> & Pick<AskedScan, 'browser'>>()
  const { json = false, allowPrivate = false, html, ca, browser, server, key } = options
  const url = options.url ?? operand
  if (url === '') throw wrong(t(html === undefined ? 'cli.no-link' : 'cli.html-without-url'), t)
  if (options.url !== undefined && operand !== '') throw wrong(t('cli.one-link'), t)
  const asked = { url, html, json, allowPrivate, ca, browser }
  return name === 'push' ? { command: name, ...asked, server, key } : { command: name, ...asked }
}

const wrong = (reason: string, t: ScreenWords['t']): WrongArguments =>
  new WrongArguments(`${reason} ${t('cli.see-help', { help: 'cardproof --help' })}`)

function commandIn(name: Name, { t, value }: ScreenWords): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': t('cli.usage'),
    'Arguments:': t('cli.arguments'),
    'Options:': t('cli.options'),
  }
  const command = new Command(name === 'scan' ? 'cardproof' : `cardproof ${name}`)
  if (name === 'push-key') command.description(t('cli.push-key-does')).argument('[name]', t('cli.key-name'))
  else scanOptions(command, name, t)
  return (
    command
      // Read beforehand, since this help is in it already.
      .option('--lang <language>', t('cli.lang', { languages: value({ list: LANGUAGES }) }))
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

function scanOptions(command: Command, name: 'scan' | 'push', t: ScreenWords['t']): void {
  command
    .description(t(name === 'push' ? 'cli.push-does' : 'cli.does'))
    .usage('[options] <url>')
    .argument('[url]', t('cli.url'))
    .option('--json', t('cli.json'))
    .option('--html <file>', t('cli.html'))
    .option('--url <url>', t('cli.html-url'))
    .option('--allow-private', t('cli.allow-private'))
    .option('--ca <file.pem>', t('cli.ca'))
    .addOption(new Option('--browser <auto|off|path>', t('cli.browser', { auto: 'auto' })).default('auto'))
  if (name === 'push') command.option('--server <url>', t('cli.server')).option('--key <key>', t('cli.key'))
  else command.addHelpText('after', commandsHelp(t))
}

function commandsHelp(t: ScreenWords['t']): string {
  const rows = [
    ['scan <url>', t('cli.scan-does')],
    ['push <url>', t('cli.push-does')],
    ['push-key [name]', t('cli.push-key-does')],
  ] as const
  return ['', t('cli.commands'), ...rows.map(([usage, does]) => `  ${usage.padEnd(25)}  ${does}`)].join('\n')
}

/** The library's sentences are English and its codes are its contract; the option stands in quotes in the sentence alone. */
function reasonOf({ code, message }: CommanderError, t: ScreenWords['t']): string {
  const option = /'([^']*)'/.exec(message)?.[1] ?? ''
  if (code === 'commander.excessArguments') return t('cli.one-link')
  if (code === 'commander.unknownOption') return t('cli.unknown-option', { option })
  if (code === 'commander.optionMissingArgument') return t('cli.option-without-value', { option })
  return message
}
