/** The command line: one more entrance to the pipeline, without a database. Exit 0 = nothing fails, 1 = something fails, 2 = could not be scanned or sent. */
import { pushSettings, systemLocale } from '@/lib/env'
import type { Report } from '@/lib/preview/report/schema'
import { phrase } from '@/lib/preview/vocabulary/message'
import { placeOfHost } from '@/lib/preview/vocabulary/places'
import type { ScreenWords } from '@/lib/preview/words/create-screen-words'
import { screenWordsOf, type Words, wordsOf } from '@/lib/preview/words/languages'
import { reportInWords } from '@/lib/preview/words/report-in-words'
import { reportToText } from '@/lib/preview/words/text/to-text'
import { type AskedPush, type AskedScan, readArguments } from './command'
import { languageOfRun } from './language'
import { makeKey } from './make-key'
import { runScan } from './run-scan'
import { recipientOf, sendReport } from './send-report'

const EXIT = { clean: 0, failing: 1, notScanned: 2 } as const

/** Scans, prints, and returns the exit code. */
async function main(argv: readonly string[]): Promise<number> {
  const language = languageOfRun(argv, systemLocale())
  const screenWords = screenWordsOf(language)
  const words = wordsOf(language)
  const asked = readArguments(argv, screenWords)
  if (!asked) return EXIT.clean
  if (asked.command === 'push') return push(asked, screenWords, words)
  if (asked.command === 'scan') return print(asked, screenWords, words)
  process.stdout.write(makeKey(asked.name, screenWords))
  return EXIT.clean
}

async function print(asked: AskedScan, screenWords: ScreenWords, words: Words): Promise<number> {
  const { report } = await runScan(asked, screenWords, words, { asPublished: false })
  const { json, allowPrivate } = asked
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : inText(report, words, allowPrivate))
  return exitCodeOf(report)
}

/** Whoever pushes a page of a private address means it; a public one may lead nowhere private. */
async function push(asked: AskedPush, screenWords: ScreenWords, words: Words): Promise<number> {
  const { t } = screenWords
  const settings = pushSettings()
  const recipient = recipientOf(
    { server: asked.server ?? settings.server, key: asked.key ?? settings.key },
    screenWords,
  )
  const isPrivate = placeOfHost(URL.parse(asked.url)?.hostname ?? '') !== null
  const own = { ...asked, allowPrivate: asked.allowPrivate || isPrivate }
  const result = await runScan(own, screenWords, words, { asPublished: true })
  // Nothing was seen of the page that anybody would want to open.
  if (result.report.failure) {
    process.stderr.write(inText(result.report, words, false))
    return EXIT.notScanned
  }
  const taken = await sendReport(result, recipient, screenWords)
  const until = t('cli.pushed-until', { date: { date: taken.expiresAt } })
  const said = asked.json ? JSON.stringify(taken) : `${t('cli.pushed', { url: taken.url })}\n${until}`
  process.stdout.write(`${said}\n`)
  return exitCodeOf(result.report)
}

function exitCodeOf({ failure, findings }: Report): number {
  if (failure) return EXIT.notScanned
  return findings.some(({ status }) => status === 'fail') ? EXIT.failing : EXIT.clean
}

function inText(report: Report, words: Words, allowPrivate: boolean): string {
  return reportToText(reportInWords(report, words), words, {
    notice: allowPrivate ? words.say(phrase('text.private-allowed', {})) : null,
    color: process.stdout.isTTY === true && process.stdout.hasColors(),
    width: Math.min(process.stdout.columns ?? 80, 100),
  })
}

try {
  process.exitCode = await main(process.argv)
} catch (error) {
  // What is wrong with the arguments is ours to say; so is anything else, without a stack.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = EXIT.notScanned
}
