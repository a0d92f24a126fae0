/** What a check says when its tag does not reach the client: missing (from the page, or from what was read of it), empty, unreadable, or beyond the limit. */
import { type ClientProfile, limitOf } from '../../vocabulary/client'
import type { Evidence } from '../../vocabulary/evidence'
import type { HeadFact, PageFact } from '../../vocabulary/facts'
import type { LimitId } from '../../vocabulary/limits'
import { type Message, type Params, phrase } from '../../vocabulary/message'
import type { Snippet } from '../check'
import { moveUp, placeInPage } from '../tags/beyond-limit'
import { type OgReading, tagEvidence, whyUnread } from '../tags/og-reading'
import { type PageTexts, tagToPaste } from './best-text'

type AbsentReading = Exclude<OgReading, { state: 'not-seen' }>

interface Absence<S extends 'pass' | 'warn' | 'fail', P extends Params, M extends Message> {
  key: string
  status: S
  /** What the check says in every one of these states. */
  found: P
  /** The tag to paste. */
  code: string
  /** How to add it where it is not there. */
  steps: M
  /** What is used in its place. */
  instead?: Evidence[]
  noCard?: boolean
  disputed?: readonly LimitId[]
}

interface Source {
  head: HeadFact
  page: PageFact
  client: ClientProfile
  /** Wanted for the tags of the card's texts. */
  request?: PageTexts['request']
}

/** A tag that is read is one that another reader of the head overlooked: it counts as unreadable. */
export function absentTag<S extends 'pass' | 'warn' | 'fail', P extends Params, M extends Message>(
  reading: AbsentReading,
  { key, status, found, code, steps, instead = [], noCard, disputed }: Absence<S, P, M>,
  { head, page, client, request }: Source,
) {
  const snippet: Snippet = { language: 'html', code }
  const flags = { ...(noCard && { noCard }), ...(disputed && { disputed }) }
  if (!('tag' in reading)) {
    const rest = { evidence: instead, fix: { steps, snippet }, ...flags }
    if (reading.state === 'missing') return { status, code: 'missing' as const, params: found, ...rest }
    if (reading.state === 'not-in-part-read') {
      const params = { ...found, read: { bytes: head.readToByte } }
      return { status, code: 'not-in-part-read' as const, params, ...rest }
    }
    const params = { ...found, within: { bytes: page.bytesDecoded } }
    return { status, code: 'not-within-limit' as const, params, ...rest }
  }
  const { tag, index, state } = reading
  const label = phrase('evidence.tag-in-source', { key })
  const rest = { evidence: [...tagEvidence(head, index, label), ...instead], ...flags }
  const { line } = tag
  if (state === 'empty') {
    const fix = { steps: phrase('advice.fill-in-tag', { line }), snippet }
    return { status, code: 'empty' as const, params: { ...found, line }, ...rest, fix }
  }
  if (state === 'beyond-limit') {
    const limit = { bytes: limitOf(client, 'headBytesMax') }
    const texts = request && { head, client, request, page }
    const write = texts && ((name: string, value: string) => tagToPaste(name, value, texts))
    const params = { ...found, place: placeInPage(tag), limit }
    return { status, code: 'beyond-limit' as const, params, ...rest, fix: moveUp([tag], write) }
  }
  const params = { ...found, because: whyUnread(tag) }
  const fix = { steps: phrase('advice.replace-tag', { line }), snippet }
  return { status, code: 'unreadable' as const, params, ...rest, fix }
}
