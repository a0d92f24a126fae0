/** The command line: one more entrance to the pipeline, without a database. Exit 0 = nothing fails, 1 = something fails, 2 = could not be scanned. */
import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { programFolders, systemLocale } from '@/lib/env'
import { createNetwork } from '@/lib/preview/crawl/create-network'
import { scan } from '@/lib/preview/pipeline'
import type { Report } from '@/lib/preview/report/schema'
import { phrase } from '@/lib/preview/vocabulary/message'
import type { ScreenWords } from '@/lib/preview/words/create-screen-words'
import { screenWordsOf, type Words, wordsOf } from '@/lib/preview/words/languages'
import { reportInWords } from '@/lib/preview/words/report-in-words'
import { reportToText } from '@/lib/preview/words/text/to-text'
import { readArguments, WrongArguments } from './command'
import { languageOfRun } from './language'

const EXIT = { clean: 0, failing: 1, notScanned: 2 } as const

/** Scans, prints, and returns the exit code. */
async function main(argv: readonly string[]): Promise<number> {
  const language = languageOfRun(argv, systemLocale())
  const screenWords = screenWordsOf(language)
  const asked = readArguments(argv, screenWords)
  if (!asked) return EXIT.clean
  const { url, json, allowPrivate, ca: caFile, browser } = asked
  const ca = caFile === undefined ? undefined : await readCertificates(caFile, screenWords.t)

  const policy = { allowPrivate }
  const network = createNetwork({
    ...policy,
    ...(ca === undefined ? {} : { ca }),
    // Nothing is looked for or started before a page needs it.
    browser: { use: readBrowser(browser), folders: programFolders() },
  })
  try {
    const { report } = await scan(url, network, { policy })
    process.stdout.write(
      json ? `${JSON.stringify(report, null, 2)}\n` : inText(report, wordsOf(language), allowPrivate),
    )
    return exitCodeOf(report)
  } finally {
    await network.close()
  }
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

async function readCertificates(file: string, t: ScreenWords['t']): Promise<string> {
  const pem = await readFile(file, 'utf8').catch(() => {
    throw new WrongArguments(t('cli.certificate-unreadable', { file }))
  })
  // Left alone, a file of another kind would be ignored, and the site's certificate blamed.
  if (!holdsCertificate(pem)) throw new WrongArguments(t('cli.no-certificate', { file }))
  return pem
}

function readBrowser(given: string): string {
  return given === 'auto' || given === 'off' ? given : path.resolve(given)
}

function holdsCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0
  } catch {
    return false
  }
}

try {
  process.exitCode = await main(process.argv)
} catch (error) {
  // What is wrong with the arguments is ours to say; so is anything else, without a stack.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = EXIT.notScanned
}
