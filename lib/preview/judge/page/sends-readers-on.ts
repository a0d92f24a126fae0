/** Where the page itself sends a browser on, by header, tag or script: no client of a card follows. */
import type { Evidence } from '../../vocabulary/evidence'
import type { HeadFact, PageFact } from '../../vocabulary/facts'
import { phrase } from '../../vocabulary/message'
import { findMetaRefresh, refreshTarget } from './meta-refresh'
import { findScriptRedirect } from './script-redirect'

export interface SentOn {
  kind: 'meta' | 'header' | 'script'
  target: string
  evidence: Evidence
}

/** Without a head only the header is known; null when readers stay where they are. */
export const sendsReadersOn = (page: PageFact, head: HeadFact | null): SentOn | null =>
  headerRefresh(page) ?? (head && (metaRefresh(head) ?? scriptRedirect(head, page)))

function headerRefresh({ headers }: PageFact): SentOn | null {
  const value = headers.find(({ name }) => name === 'refresh')?.value ?? ''
  const target = refreshTarget(value)
  return target === null ? null : { kind: 'header', target, evidence: { label: 'Refresh', value } }
}

function metaRefresh(head: HeadFact): SentOn | null {
  const found = findMetaRefresh(head)
  if (!found) return null
  const { source: value, target, line, column } = found
  const label = phrase('evidence.meta-refresh', {})
  return { kind: 'meta', target, evidence: { label, value, line, column } }
}

function scriptRedirect(head: HeadFact, { finalUrl, stoppedBecause }: PageFact): SentOn | null {
  const whole = stoppedBecause === 'end-of-body' || /<\/(?:body|html)\s*>/i.test(head.text)
  const found = findScriptRedirect(head, finalUrl, whole)
  if (!found) return null
  const { source: value, target, line, column } = found
  const label = phrase('evidence.script-redirect', {})
  return { kind: 'script', target, evidence: { label, value, line, column } }
}
