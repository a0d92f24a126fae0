/** Causes that one piece of work mends are one: nobody is asked to paste a tag twice, or to export a picture twice. */
import { hasGap } from '../judge/values/gaps'
import { phrase } from '../vocabulary/message'
import type { Cause } from './cause'
import { leadingKey, pastedTags } from './pasted-tags'
import { isPictureCheck } from './tag-checks'

type Fix = NonNullable<Cause['fix']>

/** A picture of the page that was fetched is written in the place of the one that is used. */
const REPLACES_PICTURE = new Set(['trial.keep-image', 'trial.put-image', 'keep-larger-picture'])
/** The file of the picture is made anew: its bytes, or its pixels. */
const RECODES = new Set(['export-lighter', 'export-as-jpeg', 'export-again', 'add-background'])
/** Their commands make one of any picture. */
const MAKES_JPEG = new Set(['export-lighter', 'export-as-jpeg', 'add-background'])
const RESHAPES = new Set(['export-in-shape', 'export-larger'])
/** Of each kind the one that asks for no less than the others. */
const ASKS_MOST = ['export-lighter', 'export-in-shape']
/** These leave one tag of a name. */
const KEEPS_ONE = new Set(['keep-one-each', 'keep-larger-picture', 'keep-one-title', 'trial.keep-image'])

/** `causes`: the worst first; it leads those that are joined with it. */
export function joinCauses(causes: readonly Cause[]): Cause[] {
  const groups: Cause[][] = []
  for (const cause of causes) {
    const [first, ...others] = groups.filter((group) => group.some((one) => isSameWork(one, cause)))
    if (!first) groups.push([cause])
    else {
      first.push(...others.flat(), cause)
      for (const other of others) groups.splice(groups.indexOf(other), 1)
    }
  }
  return groups.flatMap(([lead, ...rest]) => (lead ? [rest.length > 0 ? oneOf(lead, rest) : lead] : []))
}

function isSameWork(one: Cause, other: Cause): boolean {
  if (!one.fix || !other.fix) return false
  const written = new Set([...pastedTags(other.fix).keys()].map(leadingKey))
  return (
    [...pastedTags(one.fix).keys()].some((key) => written.has(leadingKey(key))) ||
    isSameFix(one.fix, other.fix) ||
    (isExport(one.fix) && isExport(other.fix)) ||
    isOfReplaced(one, other) ||
    isOfReplaced(other, one)
  )
}

const isSameFix = (one: Fix, other: Fix): boolean =>
  JSON.stringify([one.steps, one.snippet]) === JSON.stringify([other.steps, other.snippet])

const isExport = ({ steps: { code } }: Fix): boolean => RECODES.has(code) || RESHAPES.has(code)

/** What is wrong with a picture is no more to be mended where another one takes its place. */
const isOfReplaced = (one: Cause, other: Cause): boolean =>
  replacesPicture(one) && isOfPicture(other) && pastedTags(other.fix).size === 0

const replacesPicture = (cause: Cause): boolean =>
  REPLACES_PICTURE.has(cause.fix?.steps.code ?? '') &&
  pastedTags(cause.fix).has('og:image') &&
  (isOfPicture(cause) || cause.findings[0] === 'duplicate-tags')

const isOfPicture = ({ findings: [id = ''] }: Cause): boolean => isPictureCheck({ id })

function oneOf(lead: Cause, rest: readonly Cause[]): Cause {
  const all = [lead, ...rest]
  const findings = all.flatMap((cause) => cause.findings)
  const fails = all.some(({ status }) => status === 'fail')
  return {
    ...lead,
    status: lead.status === 'warn' && fails ? 'fail' : lead.status,
    findings,
    fix: oneFix(
      all.flatMap(({ fix }) => fix ?? []),
      new Set(findings),
    ),
  }
}

function oneFix(fixes: readonly Fix[], findings: ReadonlySet<string>): Cause['fix'] {
  const [first] = fixes
  const tags = bestTags(fixes)
  if (!first || tags.size === 0) return exportOf(fixes) ?? first ?? null
  const isRepeated = findings.has('duplicate-tags')
  const whole = fixes.find((fix) => writesJust(fix, tags) && (!isRepeated || KEEPS_ONE.has(fix.steps.code)))
  if (whole) return whole
  const steps = findings.has('head-within-limit')
    ? phrase('cause.move-tags', {})
    : phrase('cause.replace-tags', {})
  return { check: first.check, steps, snippet: { language: 'html', code: [...tags.values()].join('\n') } }
}

/** Each tag once: as the worst cause has it, unless a gap is in it and another knows the value; what stands in for another is needless beside it. */
function bestTags(fixes: readonly Fix[]): ReadonlyMap<string, string> {
  const best = new Map<string, string>()
  for (const [key, tag] of fixes.flatMap((fix) => [...pastedTags(fix)])) {
    const known = best.get(key)
    if (known === undefined || (hasGap(known) && !hasGap(tag))) best.set(key, tag)
  }
  return new Map([...best].filter(([key]) => leadingKey(key) === key || !best.has(leadingKey(key))))
}

function writesJust(fix: Fix, wanted: ReadonlyMap<string, string>): boolean {
  const tags = pastedTags(fix)
  return tags.size === wanted.size && [...wanted].every(([key, tag]) => tags.get(key) === tag)
}

/** One export does what each of them asks for. */
function exportOf(fixes: readonly Fix[]): Cause['fix'] {
  const exports = fixes.filter(isExport)
  const [first] = exports
  if (!first) return null
  const isMixed = [RECODES, RESHAPES].every((kind) => exports.some(({ steps }) => kind.has(steps.code)))
  const most = exports.find(({ steps }) => ASKS_MOST.includes(steps.code)) ?? first
  if (!isMixed) return most
  const command = exports.find(({ steps, snippet }) => snippet && MAKES_JPEG.has(steps.code))?.snippet
  const steps = phrase('cause.export-picture', { command: command ? 'yes' : 'no' })
  return { check: first.check, steps, ...(command && { snippet: command }) }
}
