/** Makes a short link of a finished one, by the service that this server is set to. */
import { z } from 'zod'
import { AppError } from '@/lib/errors'
import { log } from '@/lib/log'
import type { ShortLinkProblem } from '@/lib/outgoing/shortener'
import { phrase } from '@/lib/preview/vocabulary/message'
import { parseInput } from '@/lib/preview/pipeline'
import { type Actor, permit } from '../actor'
import { parseInputOf, said } from '../scans/parse-input'
import { serviceContext } from '../service-context'

const inputSchema = z.object({
  link: z.string(said('error.input.no-address')).min(1, said('error.input.no-address')).max(2_048, said('error.input.too-long')),
}) // prettier-ignore

/** The service's host; null where none is set. */
export function shortenerHost(actor: Actor): string | null {
  permit(actor, 'link:shorten')
  return serviceContext().shortener?.host ?? null
}

export async function shortenLink(actor: Actor, given: { link: string }): Promise<string> {
  permit(actor, 'link:shorten')
  const { link } = parseInputOf(inputSchema, given)
  const { shortener, policy, stopping } = serviceContext()
  if (!shortener) throw new AppError('conflict', phrase('error.short-link.not-set', {}))
  // What cannot be opened by everybody is no link to be kept elsewhere.
  if (!parseInput(link, policy).ok) throw new AppError('bad-input', phrase('error.input.no-address', {}))
  const made = await shortener.shorten(link, stopping)
  if (made.ok) return made.link
  log.warn({ problem: made.problem, host: shortener.host }, 'no short link was made')
  throw refusalOf(made.problem, shortener.host)
}

function refusalOf(problem: ShortLinkProblem, host: string): AppError {
  if (problem.code === 'refused')
    return new AppError('unavailable', phrase('error.short-link.refused', { host, status: problem.status }))
  return new AppError('unavailable', phrase(`error.short-link.${problem.code}`, { host }))
}
