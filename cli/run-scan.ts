/** One scan of the command line: of a link, or of a saved page in its place. */
import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { programFolders } from '@/lib/env'
import { createNetwork } from '@/lib/preview/crawl/create-network'
import { faultOfSource, scan, type ScanResult } from '@/lib/preview/pipeline'
import { type GivenSource, SOURCE_BYTES_MAX } from '@/lib/preview/vocabulary/http-facts'
import { phrase } from '@/lib/preview/vocabulary/message'
import type { ScreenWords } from '@/lib/preview/words/create-screen-words'
import type { Words } from '@/lib/preview/words/languages'
import { type AskedScan, WrongArguments } from './command'

/** `asPublished`: a page of one's own machine is judged as it will be once it is public. */
export async function runScan(
  asked: Omit<AskedScan, 'json'>,
  { t }: ScreenWords,
  words: Words,
  { asPublished }: { asPublished: boolean },
): Promise<ScanResult> {
  const { url, html, allowPrivate, ca: caFile, browser } = asked
  const ca = caFile === undefined ? undefined : await readCertificates(caFile, t)
  const source = html === undefined ? null : await readSource(html, t, words)
  const policy = { allowPrivate }
  const network = createNetwork({
    ...policy,
    ...(ca === undefined ? {} : { ca }),
    // Nothing is looked for or started before a page needs it.
    browser: { use: readBrowser(browser), folders: programFolders() },
  })
  try {
    return await scan(url, network, { policy, source, asPublished })
  } finally {
    await network.close()
  }
}

async function readSource(file: string, t: ScreenWords['t'], words: Words): Promise<GivenSource> {
  const bytes = await readFile(file).catch(() => {
    throw new WrongArguments(t('cli.html-unreadable', { file }))
  })
  const source = { kind: 'uploaded', bytes } as const
  const fault = faultOfSource(source)
  if (fault === 'too-large')
    throw new WrongArguments(
      words.say(phrase('error.source.too-large', { limit: { bytes: SOURCE_BYTES_MAX } })),
    )
  if (fault) throw new WrongArguments(words.say(phrase(`error.source.${fault}`, {})))
  return source
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
