/** Findings → causes: what people will see, the one reason, the one thing to do; everything that follows from it is folded under it. */
import { rankOf } from '../judge/policy'
import type { TrueValues } from '../judge/values/true-values'
import type { CardModel } from '../vocabulary/card'
import { EFFECTS } from '../vocabulary/causes'
import { CAUSES } from './causes/index'
import { type Cause, type CauseRule, type Found, isOpen } from './cause'
import { effectOf } from './effect-of'
import { joinCauses } from './join-causes'
import { menderOf } from './mender-of'
import { standsIn } from './tag-checks'
import { tagsToPaste } from './tags-to-paste'

export interface Diagnosable {
  /** Of the leading app. */
  results: readonly Found[]
  /** The leading client's. */
  card: Pick<CardModel, 'layout' | 'reason'>
  /** What the page's card should say; null when nothing is known of it but the findings. */
  values: TrueValues | null
}

/** The worst first; empty when nothing is wrong. */
export function diagnose({ results, card, values }: Diagnosable): Cause[] {
  const left = new Set(results.filter(isOpen).toSorted((a, b) => rankOf(a.id) - rankOf(b.id)))
  const causes: Cause[] = []
  const take = (rule: Omit<CauseRule, 'lead'>, lead: Found) => {
    left.delete(lead)
    const named = new Set([...left].filter((found) => rule.folds(found, lead)))
    const unread = new Map([lead, ...named].map((found) => [found.id, found]))
    const folded = [...left].filter(
      (found) => named.has(found) || standsIn(found, unread, rule.hasOwnWords ?? false),
    )
    for (const found of folded) left.delete(found)
    causes.push(causeOf(rule, lead, folded, { results, card, values }))
  }
  for (const rule of CAUSES) {
    const lead = rule.lead({ found: [...left], card })
    if (lead) take(rule, lead)
  }
  for (const lead of left) {
    if (left.has(lead) && (lead.status === 'fail' || lead.status === 'warn'))
      take({ folds: () => false }, lead)
  }
  const sorted = causes.toSorted(
    (a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect) || leadRank(a) - leadRank(b),
  )
  return notKnown([...left], joinCauses(sorted), card)
}

const leadRank = ({ findings: [lead = ''] }: Cause): number => rankOf(lead)

function causeOf(
  rule: Omit<CauseRule, 'lead'>,
  lead: Found,
  folded: readonly Found[],
  { results, card, values }: Diagnosable,
): Cause {
  const words = rule.words?.(lead, folded, results)
  const effects = [lead, ...folded].map((found) => effectOf(found, card))
  const worst = EFFECTS.find((effect) => effects.includes(effect)) ?? 'polish'
  return {
    code: rule.code ?? lead.id,
    effect: worst === 'not-known' && lead.status !== 'unknown' ? 'polish' : worst,
    status: statusOf(lead, folded),
    mender: rule.mender ?? menderOf(lead),
    title: words?.title ?? { code: `${lead.id}/${lead.code}`, params: lead.params },
    summary: words?.summary ?? null,
    findings: [lead.id, ...folded.map(({ id }) => id)],
    fix: fixOf(rule, lead, folded, values),
  }
}

/** What is missed for certain is not filed under a warning; what is only supposed stays so, whatever follows from it. */
function statusOf({ status }: Found, folded: readonly Found[]): Cause['status'] {
  if (status === 'warn') return folded.some((found) => found.status === 'fail') ? 'fail' : 'warn'
  return status === 'fail' ? 'fail' : 'unknown'
}

function fixOf(
  { pastes }: Omit<CauseRule, 'lead'>,
  lead: Found,
  folded: readonly Found[],
  values: TrueValues | null,
): Cause['fix'] {
  const steps = pastes?.(lead)
  const snippet = steps && values ? tagsToPaste([lead, ...folded], values) : null
  if (steps && snippet) return { check: lead.id, steps, snippet }
  const fixing = [lead, ...folded].find(({ fix }) => fix)
  return fixing?.fix ? { ...fixing.fix, check: fixing.id } : null
}

/** Where no card is known, that is the cause; what could not be told beside another cause stays a finding. */
function notKnown(left: readonly Found[], causes: Cause[], { layout, reason }: Diagnosable['card']): Cause[] {
  const [first] = causes
  if (first?.effect === 'no-card' || first?.effect === 'another-page' || layout !== 'none') return causes
  const unknown = left.filter(({ status }) => status === 'unknown')
  const lead = unknown.find(({ id }) => id === 'page-not-blocked') ?? unknown[0]
  if (!lead) return causes
  const cause: Cause = {
    code: 'not-known',
    effect: 'not-known',
    status: 'unknown',
    mender: 'nobody',
    title: reason,
    summary: null,
    findings: [lead, ...unknown.filter((found) => found !== lead)].map(({ id }) => id),
    fix: lead.fix ? { ...lead.fix, check: lead.id } : null,
  }
  return [cause, ...causes]
}
