/** What is done with a finished link when its reader presses: checked beside the page as it was scanned, or made short. */
'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { currentActor } from '@/lib/auth/current-actor'
import { isAppError } from '@/lib/errors'
import { limit } from '@/lib/http/rate-limit'
import { clientAddress } from '@/lib/http/request-facts'
import { log } from '@/lib/log'
import { tidyLink } from '@/lib/preview/link/tidy-link'
import { phrase } from '@/lib/preview/vocabulary/message'
import { shortenLink } from '@/lib/services/links/shorten-link'
import { runScan } from '@/lib/services/scans/run-scan'
import { CHECKED, type ShortState } from '../_parts/link/link-states'
import { linkQuery, linkWish } from '../_parts/link/link-query'
import { reportWords } from '../_parts/page-words'
import { scanByForm } from './scan'
import { FIELD } from './scan-event'

const scanIdOf = z.uuid()

/** Runs the whole scan, and leads back to the page, which compares the two. */
export async function checkTagged(form: FormData): Promise<void> {
  const given = Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  const scanId = scanIdOf.parse(given['scanId'])
  const tidy = tidyLink(linkWish(given))
  const query = linkQuery(tidy)
  const back = (name: string, value: string) => {
    query.set(name, value)
    redirect(`/scans/${scanId}/link?${query}#changes-title`)
  }
  if (tidy.link === null) return back(CHECKED.refused, 'url-invalid')
  const outcome = await scanned(tidy.link)
  return 'scanId' in outcome ? back(CHECKED.scan, outcome.scanId) : back(CHECKED.refused, outcome.refused)
} // prettier-ignore

async function scanned(link: string): Promise<{ scanId: string } | { refused: string }> {
  try {
    const actor = await currentActor()
    await limit('scan', { address: await clientAddress(), visitorId: actor.visitorId })
    const ended = await runScan(actor, { input: link })
    return ended.type === 'refused' ? { refused: ended.failure.code } : { scanId: ended.scanId }
  } catch (error) {
    if (isAppError(error)) return { refused: error.code }
    log.error({ err: error }, 'a finished link could not be checked')
    return { refused: 'internal' }
  }
}

/** The check of any link where no script runs; a refusal leads to the home page, whose field holds the link. */
export async function checkByForm(form: FormData): Promise<void> {
  const { input, sentence } = await scanByForm({ input: '', sentence: null }, form)
  if (sentence !== null) redirect(`/?${new URLSearchParams({ [FIELD.input]: input })}`)
}

/** The short link, or why there is none, in words; also without scripts. */
export async function shortenByForm(_before: ShortState, form: FormData): Promise<ShortState> {
  const link = form.get('link')
  const say = reportWords().say
  try {
    const actor = await currentActor()
    await limit('short-link', { address: await clientAddress(), visitorId: actor.visitorId })
    const text = typeof link === 'string' ? link : ''
    return { of: text, made: await shortenLink(actor, { link: text }), problem: null }
  } catch (error) {
    if (!isAppError(error)) log.error({ err: error }, 'a short link could not be made')
    const said = isAppError(error) ? error.said : phrase('error.internal', {})
    return { of: '', made: null, problem: say(said) }
  }
}
