/** Keeps the title and the description that the owner of a scan proposes, in place of what was kept before; or nothing any more. */
import { z } from 'zod'
import { database } from '@/lib/db/database'
import { toStorable } from '@/lib/db/storable'
import { AppError, notFound } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'
import { redactText } from '@/lib/preview/vocabulary/redact-text'
import { cleanText, isTooLong, TEXT_CHARS_MAX, TEXT_FIELDS } from '@/lib/preview/vocabulary/text/own-text'
import { type Actor, permit } from '../actor'
import { kept } from '../scans/kept-scans'
import { parseId, parseInputOf } from '../scans/parse-input'
import { serviceContext } from '../service-context'
import { type ProposalView, proposalViewOf } from './proposal-view'

export interface ProposalInput {
  scanId: string
  title: string
  description: string
  shared: boolean
}

/** More than any form of ours sends. */
const UNITS_MAX = 100_000
const inputSchema = z.object({
  scanId: z.string(),
  title: z.string().max(UNITS_MAX),
  description: z.string().max(UNITS_MAX),
  shared: z.boolean(),
})

export async function keepProposal(actor: Actor, input: ProposalInput): Promise<ProposalView> {
  const owner = permit(actor, 'text:write')
  const given = parseInputOf(inputSchema, input)
  for (const field of TEXT_FIELDS)
    if (isTooLong(field, cleanText(given[field])))
      throw new AppError('bad-input', phrase(`error.text.${field}-too-long`, { max: TEXT_CHARS_MAX[field] }))
  // An address in it may carry a credential, which nobody means to propose.
  const [title, description] = [given.title, given.description].map((text) =>
    toStorable(redactText(cleanText(text))),
  )
  if (!title && !description) throw new AppError('bad-input', phrase('error.text.nothing', {}))
  const scanId = await finishedScan(owner, given.scanId)
  const data = { title: title ?? '', description: description ?? '', shared: given.shared, updatedAt: serviceContext().now() } // prettier-ignore
  const row = await database().proposal.upsert({
    where: { scanId },
    create: { scanId, ...data },
    update: data,
  })
  return proposalViewOf(row)
}

/** Dropping twice is once. */
export async function dropProposal(actor: Actor, { scanId }: { scanId: string }): Promise<void> {
  const owner = permit(actor, 'text:write')
  await database().proposal.deleteMany({ where: { scanId: parseId(scanId, 'scan'), scan: kept(owner) } })
}

async function finishedScan(owner: { visitorId: string }, given: string): Promise<string> {
  const scan = await database().scan.findFirst({
    where: { id: parseId(given, 'scan'), ...kept(owner) },
    select: { id: true, status: true },
  })
  if (!scan) throw notFound('scan')
  if (scan.status !== 'done') throw new AppError('conflict', phrase('error.no-report-yet', {}))
  return scan.id
}
