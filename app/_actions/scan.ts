/** The scan as a server action: streamed step by step for scripts, in one go for a plain form. */
'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { currentActor } from '@/lib/auth/current-actor'
import { isAppError } from '@/lib/errors'
import { limit } from '@/lib/http/rate-limit'
import { clientAddress } from '@/lib/http/request-facts'
import { log } from '@/lib/log'
import { type Message, phrase } from '@/lib/preview/vocabulary/message'
import type { Step } from '@/lib/preview/vocabulary/network'
import { failureInWords } from '@/lib/preview/words/report-in-words'
import { codeOf, said } from '@/lib/services/scans/parse-input'
import { scanLink } from '@/lib/services/scans/scan-link'
import { FIELD, type ScanFormState, type ScanMessage } from './scan-event'
import { reportWords } from '../_parts/page-words'

/** Far beyond any address; the pipeline's own limit gives the sentence. */
const INPUT_CHARS_MAX = 20_000
const asked = z.object({
  input: z.string(said('error.input.no-address')).max(INPUT_CHARS_MAX, said('error.input.too-long')),
  recheckOf: z.uuid().nullable(),
})
type Asked = z.infer<typeof asked>

/** Yields each step as it happens; the scan is stored even when the reader has left. */
export async function* scanInSteps(input: unknown, recheckOf: unknown): AsyncGenerator<ScanMessage> {
  const parsed = asked.safeParse({ input, recheckOf })
  if (parsed.success) yield* messages(parsed.data)
  else yield { type: 'refused', sentence: sentenceOf(parsed.error), advice: null }
}

/** Without scripting: runs the whole scan, then shows its report, or the form again with the reason. */
export async function scanByForm(_before: ScanFormState, form: FormData): Promise<ScanFormState> {
  const typed = form.get(FIELD.input)
  const recheckOf = form.get(FIELD.recheckOf)
  const parsed = asked.safeParse({ input: typed, recheckOf })
  const back = { input: typeof typed === 'string' ? typed.slice(0, INPUT_CHARS_MAX) : '' }
  if (!parsed.success) return { ...back, sentence: sentenceOf(parsed.error) }
  let scanId: string | null = null
  for await (const message of messages(parsed.data)) {
    if (message.type === 'refused') return { ...back, sentence: joined(message) }
    if (message.type === 'started') scanId = message.scanId
  }
  if (scanId === null) return { ...back, sentence: say(phrase('error.scan-not-started', {})) }
  redirect(`/scans/${scanId}`)
}

/** The re-check of a report without scripting; a refusal goes back to the report, which says so. */
export async function recheckByForm(form: FormData): Promise<void> {
  const { sentence } = await scanByForm({ input: '', sentence: null }, form)
  const before = z.uuid().safeParse(form.get(FIELD.recheckOf))
  if (sentence !== null) redirect(before.success ? `/scans/${before.data}?recheck=refused` : '/')
}

async function* messages({ input, recheckOf }: Asked): AsyncGenerator<ScanMessage> {
  try {
    const actor = await currentActor()
    await limit('scan', { address: await clientAddress(), visitorId: actor.visitorId })
    for await (const event of scanLink(actor, { input, recheckOf })) {
      if (event.type === 'refused') {
        const { sentence, advice } = failureInWords(event.failure, reportWords())
        yield { type: 'refused', sentence, advice: advice || null }
      } else yield event.type === 'step' ? { type: 'step', step: inWords(event.step) } : event
    }
  } catch (error) {
    yield refusalOf(error)
  }
}

/** An expected refusal in its own words; anything else is ours, is logged, and says so. */
function refusalOf(error: unknown): ScanMessage & { type: 'refused' } {
  if (isAppError(error)) return { type: 'refused', sentence: say(error.said), advice: null }
  log.error({ err: error }, 'a scan action broke')
  return { type: 'refused', sentence: say(phrase('error.scan-broke', {})), advice: null }
}

const joined = ({ sentence, advice }: ScanMessage & { type: 'refused' }): string =>
  advice === null ? sentence : `${sentence} ${advice}`

const say = (message: Message): string => reportWords().say(message)

const sentenceOf = (error: z.ZodError): string => say(phrase(codeOf(error), {}))

const inWords = ({ detail, ...step }: Step) => ({
  ...step,
  detail: typeof detail === 'object' && detail !== null ? say(detail) : detail,
})
