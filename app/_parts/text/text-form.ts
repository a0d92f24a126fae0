/** What the plain forms of the text of a card have in common: what they send, how an address carries it back, and why one came to nothing. */
import { TEXT_FORM } from '@/components/text/text-field'
import type { Texts } from '@/components/text/proposed-card'
import { AppError, isAppError } from '@/lib/errors'
import { limit } from '@/lib/http/rate-limit'
import { FORM_AROUND_BYTES, readForm } from '@/lib/http/read-form'
import { clientAddress } from '@/lib/http/request-facts'
import { withActor } from '@/lib/http/with-actor'
import { log } from '@/lib/log'
import { type Message, phrase } from '@/lib/preview/vocabulary/message'
import { TEXT_CHARS_MAX, TEXT_FIELDS } from '@/lib/preview/vocabulary/text/own-text'
import type { Visitor } from '@/lib/services/actor'
import { modelInUse } from '@/lib/services/text/suggest-texts'
import { reportWords, screenWords } from '../page-words'
import { one, oneOf } from '../query'
import { errorIn } from '../refused-in'
import type { RouteParams } from '../route-props'
import { seeOther } from '../see-other'

export interface TextForm extends Texts {
  shared: boolean
}

export type Query = Readonly<Record<string, string | string[] | undefined>>

/** What a route of the form does, and where on the page it leads back to: `?read=1#offers`. */
type Work = (actor: Visitor, scanId: string, form: TextForm) => Promise<string>

/** `what`: for the log, where it is no refusal of ours. `keeps`: whether what is typed goes back into the fields. */
export const textRoute = (
  counts: Parameters<typeof limit>[0],
  { what, keeps }: { what: string; keeps: boolean },
  work: Work,
) =>
  withActor<RouteParams<{ id: string }>>(async (request, { params }, actor) => {
    const { id } = await params
    const page = `/scans/${encodeURIComponent(id)}/text`
    let written = ''
    const lead = (to: string) => seeOther(`${page}?${[written, to].filter(Boolean).join('&')}`)
    try {
      await limit(counts, { address: await clientAddress(), visitorId: actor.visitorId })
      const form = formOf(await readForm(request, FORM_AROUND_BYTES, tooLarge))
      written = queryOf(form)
      const to = await work(actor, id, form)
      if (!keeps) written = ''
      return lead(to)
    } catch (error) {
      return lead(`refused=${refusalName(error, what)}#refused`)
    }
  })

const tooLarge = () => new AppError('too-large', phrase('error.input.unreadable', {}))

function formOf(form: FormData): TextForm {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    title: text(TEXT_FORM.title),
    description: text(TEXT_FORM.description),
    shared: text(TEXT_FORM.shared) === '1',
  }
}

/** No longer than the fields take, so that it has room in an address. */
function queryOf({ shared, ...texts }: TextForm): string {
  const query = new URLSearchParams({ [TEXT_FORM.written]: '1' })
  for (const field of TEXT_FIELDS)
    query.set(TEXT_FORM[field], texts[field].toWellFormed().slice(0, TEXT_CHARS_MAX[field]))
  if (shared) query.set(TEXT_FORM.shared, '1')
  return query.toString()
}

/** Null where the address carries nothing that was typed. */
export function formIn(query: Query): TextForm | null {
  if (one(query[TEXT_FORM.written]) === null) return null
  const text = (field: 'title' | 'description') => one(query[TEXT_FORM[field]], TEXT_CHARS_MAX[field]) ?? ''
  return {
    title: text('title'),
    description: text('description'),
    shared: one(query[TEXT_FORM.shared]) === '1',
  }
}

/** A closed set, so that nobody can write text into our page. */
function refusals(): Readonly<Record<string, Message>> {
  const host = modelInUse()?.host ?? ''
  return {
    'title-too-long': phrase('error.text.title-too-long', { max: TEXT_CHARS_MAX.title }),
    'description-too-long': phrase('error.text.description-too-long', { max: TEXT_CHARS_MAX.description }),
    nothing: phrase('error.text.nothing', {}),
    'page-not-read': phrase('error.text.page-not-read', {}),
    off: phrase('error.model.off', {}),
    key: phrase('error.model.key', { host }),
    'too-many': phrase('error.model.too-many', { host }),
    'too-slow': phrase('error.model.too-slow', { host }),
    unreachable: phrase('error.model.unreachable', { host }),
    failed: phrase('error.model.failed', { host }),
    unreadable: phrase('error.model.unreadable', { host }),
  }
}

function refusalName(error: unknown, what: string): string {
  if (isAppError(error)) {
    const { said, code } = error
    return Object.entries(refusals()).find(([, one_]) => one_.code === said.code)?.[0] ?? code
  }
  log.error({ err: error }, what)
  return 'internal'
}

export function textRefusedIn(given: string | string[] | undefined): string | null {
  const known = refusals()
  const name = oneOf(given, Object.keys(known))
  const message = name === null ? undefined : known[name]
  if (message) return reportWords().say(message)
  return one(given) === 'rate-limited' ? screenWords().t('text.too-fast') : errorIn(given)
}
