/** Sends the few more requests that decide between explanations or prove a repair: one thing changed in each, within a budget per host. */
import { isReadByPhones, readAccess } from '../extract/access/access'
import { readHead } from '../extract/read-head'
import { decodePage } from '../extract/source/charset'
import { visitHeadOf } from '../extract/visit-head'
import type { ClientProfile } from '../vocabulary/client'
import type { PageFact, Result } from '../vocabulary/facts'
import type { FetchedImage, FetchImageOptions, FetchPageOptions } from '../vocabulary/network'
import type { ImageCandidate } from '../vocabulary/tags'
import { type TrialFact, type TrialOutcome, TRIALS_PER_HOST_MAX } from '../vocabulary/trials'
import type { Gathered } from './gather-facts'
import { isAnswered, planPageTrials } from './plan-page-trials'
import { isEnough, planPictureTrials } from './plan-picture-trials'
import { createBudget } from './request-budget'

export interface PlannedTrial extends Omit<TrialFact, 'outcome'> {
  /** The header that is changed. */
  headers?: Readonly<Record<string, string>>
  /** With the cookies that the page had set. */
  sendsCookies?: true
}

type Extras = Pick<FetchImageOptions, 'mayAsk' | 'headers' | 'background'>
export interface TrialNetwork {
  fetchImage(candidate: ImageCandidate & { url: string }, extras: Extras): Promise<Result<FetchedImage>>
  fetchPage(
    url: string,
    extras: Extras & Pick<FetchPageOptions, 'background'> & Pick<PlannedTrial, 'sendsCookies'>,
  ): Promise<Result<PageFact>>
}

/** One after the other, the likeliest first, until one answers as needed. `isOver` is asked before each. */
export async function tryRepairs(
  gathered: Gathered,
  clients: readonly ClientProfile[],
  network: TrialNetwork,
  isOver: () => boolean,
): Promise<TrialFact[]> {
  const [lead] = clients
  if (!lead) return []
  const budget = createBudget(TRIALS_PER_HOST_MAX)

  async function run(
    planned: readonly PlannedTrial[],
    ends: (outcome: TrialOutcome, trial: PlannedTrial) => boolean,
  ): Promise<TrialFact[]> {
    const made: TrialFact[] = []
    for (const trial of planned) {
      if (isOver()) break
      const mayAsk = budget.promise([trial.url])
      if (!mayAsk) continue
      const { headers, sendsCookies, ...rest } = trial
      const extras = { mayAsk, background: true, ...(headers && { headers }) }
      const outcome = trial.what.startsWith('image')
        ? await ofImage(trial, network, extras)
        : await ofPage(trial, clients, network, { ...extras, ...(sendsCookies && { sendsCookies }) })
      made.push({ ...rest, outcome })
      if (ends(outcome, trial)) break
    }
    return made
  }

  const pages = await run(planPageTrials(gathered, lead), isAnswered)
  const found = pages.find(({ outcome }) => outcome.kind === 'page' && outcome.open && outcome.head !== null)
  const pictures = planPictureTrials(gathered, clients)
  const plan = pictures.length > 0 ? pictures : pictureOf(found)
  return [...pages, ...(await run(plan, (outcome) => isEnough(outcome, lead)))]
}

/** The picture of the page that answered under another address. */
function pictureOf(found: TrialFact | undefined): PlannedTrial[] {
  const outcome = found?.what === 'page-address' && found.outcome.kind === 'page' ? found.outcome : null
  const image = outcome?.head?.image
  const url = image && outcome ? URL.parse(image.value, outcome.finalUrl)?.href : undefined
  if (!image || url === undefined) return []
  return [{ what: 'image-address', changed: 'other-tag', url, from: image }]
}

async function ofImage(
  { url, from }: PlannedTrial,
  network: TrialNetwork,
  extras: Extras,
): Promise<TrialOutcome> {
  const candidate = { value: from?.value ?? url, rule: from?.rule ?? '', tag: -1, problem: null, url }
  const fetched = await network.fetchImage(candidate, extras)
  if (!fetched.ok) return { kind: 'failure', code: fetched.failure.code }
  const { image, picture } = fetched.value
  if (!picture) return { kind: 'no-picture', status: image.status }
  const { format, width, height } = picture
  return { kind: 'picture', format, width, height, bytes: image.bytes, ms: image.timings.totalMs }
}

async function ofPage(
  { url }: PlannedTrial,
  clients: readonly ClientProfile[],
  network: TrialNetwork,
  extras: Parameters<TrialNetwork['fetchPage']>[1],
): Promise<TrialOutcome> {
  const fetched = await network.fetchPage(url, extras)
  if (!fetched.ok) return { kind: 'failure', code: fetched.failure.code }
  const page = fetched.value
  const decoded = decodePage(page)
  const access = readAccess(page, decoded)
  const head = isReadByPhones(access) ? visitHeadOf(readHead(page, clients, decoded), page) : null
  return { kind: 'page', status: page.status, finalUrl: page.finalUrl, open: access.kind === 'open', head }
}
