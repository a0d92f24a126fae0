/** The command line: one more entrance to the pipeline, without a database. Exit 0 = nothing fails, 1 = something fails, 2 = could not be scanned. */
import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Command, CommanderError } from 'commander'
import { programFolders } from '@/lib/env'
import { createNetwork } from '@/lib/preview/crawl/create-network'
import { scan } from '@/lib/preview/pipeline'
import type { Report } from '@/lib/preview/report/schema'
import { phrase } from '@/lib/preview/vocabulary/message'
import { wordsOf } from '@/lib/preview/words/languages'
import { reportInWords } from '@/lib/preview/words/report-in-words'
import { reportToText } from '@/lib/preview/words/text/to-text'

const EXIT = { clean: 0, failing: 1, notScanned: 2 } as const

interface Flags {
  json?: boolean
  allowPrivate?: boolean
  ca?: string
  browser: string
}

const command = new Command('cardproof')
  .description('Shows what WhatsApp will show for a link, why, and what must change.')
  .argument('<url>', 'the link, as it would be sent')
  .option('--json', 'print the report as JSON and nothing else')
  .option('--allow-private', 'also scan addresses of this machine and of private networks')
  .option('--ca <file.pem>', 'trust this certificate authority as well')
  .option(
    '--browser <auto|off|path>',
    'the Chromium that runs the page’s scripts when tags are missing',
    'auto',
  )
  .exitOverride()

/** Scans, prints, and returns the exit code. */
async function main(argv: string[]): Promise<number> {
  command.parse(argv)
  const [url = ''] = command.args
  const { json = false, allowPrivate = false, ca: caFile, browser } = command.opts<Flags>()
  const ca = caFile === undefined ? undefined : await readCertificates(caFile)

  const policy = { allowPrivate }
  const network = createNetwork({
    ...policy,
    ...(ca === undefined ? {} : { ca }),
    // Nothing is looked for or started before a page needs it.
    browser: { use: readBrowser(browser), folders: programFolders() },
  })
  try {
    const { report } = await scan(url, network, { policy })
    process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : inText(report, allowPrivate))
    return exitCodeOf(report)
  } finally {
    await network.close()
  }
}

function exitCodeOf({ failure, findings }: Report): number {
  if (failure) return EXIT.notScanned
  return findings.some(({ status }) => status === 'fail') ? EXIT.failing : EXIT.clean
}

function inText(report: Report, allowPrivate: boolean): string {
  const words = wordsOf()
  return reportToText(reportInWords(report, words), words, {
    notice: allowPrivate ? words.say(phrase('text.private-allowed', {})) : null,
    color: process.stdout.isTTY === true && process.stdout.hasColors(),
    width: Math.min(process.stdout.columns ?? 80, 100),
  })
}

async function readCertificates(file: string): Promise<string> {
  const pem = await readFile(file, 'utf8').catch(() => {
    throw new Error(`The certificate file ${file} could not be read.`)
  })
  // Left alone, a file of another kind would be ignored, and the site's certificate blamed.
  if (!holdsCertificate(pem)) throw new Error(`The file ${file} holds no certificate in PEM form.`)
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
  // Commander has printed its own sentence (or the help); anything else is ours to say, without a stack.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.clean : EXIT.notScanned
  else {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = EXIT.notScanned
  }
}
