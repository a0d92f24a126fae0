/** Are the tags in the HTML that the server sends, or does a script add them too late? */
import { isReadBy, limitOf } from '../../../vocabulary/client'
import type { HeadFact, Known, PageFact } from '../../../vocabulary/facts'
import { listOf, type Message, phrase } from '../../../vocabulary/message'
import type { TagFact } from '../../../vocabulary/tags'
import type { TrialFact } from '../../../vocabulary/trials'
import type { RenderFact, VisitFact } from '../../../vocabulary/visits'
import { defineCheck, type Evidence, fail, fix, notApplicable, pass, unknown } from '../../check'
import { cacheSign } from '../../page/cache-sign'
import { frameworkFix } from '../../page/framework-fix'
import { judgeScripts } from '../../page/script-verdict'
import { isBeyondLimit } from '../../tags/beyond-limit'
import { bytesSeen, isCutByLimit, notSeenBecause, tagEvidence } from '../../tags/og-reading'
import { inertPlace, isInert, placeKindOf } from '../../tags/tag-place'
import { excerpt } from '../../text/graphemes'
import { tagBlock } from '../../values/tag-block'
import { trialEvidence, trialsIn } from '../../values/trial-evidence'
import { isBetterPage, type TrueValues } from '../../values/true-values'
import { VALUE_FACTS, valuesOf } from '../../values/value-facts'
import { findVisit, visitEvidence, visitorClause, visitorName } from '../../visits/visit-evidence'

const SHOWN_MAX = 6

export const tagsInServerHtml = defineCheck({
  id: 'tags-in-server-html',
  group: 'page',
  weight: 9,
  needs: ['page', 'head'],
  orMissing: ['asked', ...VALUE_FACTS],
  witnesses: ['noJavaScript', 'headOnly'],
  run({ page, head, asked, ...facts }, { client }) {
    const { rendered } = facts
    const values = () => valuesOf({ head, page, ...facts }, client)
    const og = head.tags.flatMap((tag, index) =>
      tag.element === 'meta' && tag.key.trim().toLowerCase().startsWith('og:') && tag.value !== ''
        ? [{ tag, index }]
        : [],
    )
    const inHead = og.filter(({ tag }) => isReadBy(tag, client) || placeKindOf(tag) === 'in-head')
    const shown = (list: typeof og) => ({
      evidence: list.slice(0, SHOWN_MAX).flatMap(({ tag, index }) => tagEvidence(head, index, tag.key)),
    })
    const elsewhere = atOtherAddress(trialsIn(facts.trials), page)
    if (elsewhere && inHead.length === 0) return elsewhere
    const forCrawlers = og.length === 0 ? onlyForCrawlers(facts.visits, trialsIn(facts.trials), values) : null
    if (forCrawlers) return forCrawlers
    const byScripts = rendered.known ? judgeScripts(head, rendered.value, { client, values }) : null
    if (byScripts) return byScripts
    const beyond = og.filter(({ tag }) => isBeyondLimit(tag)).length
    // Browsers show and save a page as its scripts left it.
    if (!asked.known && inHead.length + beyond > 0)
      return unknown('shared.fact-missing', { because: asked.because })
    if (inHead.length > 0) return inServerHtml({ count: inHead.length, beyond }, rendered, shown(inHead))
    if (beyond > 0) {
      const limit = { bytes: limitOf(client, 'headBytesMax') }
      return pass('beyond-limit', { count: beyond, limit }, shown(og.filter(({ tag }) => isBeyondLimit(tag))))
    }
    const inSvg = og.filter(({ tag }) => placeKindOf(tag) === 'in-svg')
    if (inSvg.length > 0) return fail('inside-svg', { count: inSvg.length }, shown(inSvg))
    const late = og.filter(({ tag }) => placeKindOf(tag) === 'late')
    if (late.length > 0)
      return fail('after-head', { count: late.length }, { ...shown(late), fix: headFirst(head, values) })
    const because = notSeenBecause(head, page)
    if (because) return unknown('not-all-seen', { because })
    const inert = og.filter(({ tag }) => isInert(tag.place))
    if (inert.length > 0)
      return switchedOff(
        og.map(({ tag }) => tag),
        rendered,
        shown(inert),
      )
    if (rendered.known) return noneAfterScripts(head, rendered.value)
    return withoutBrowser(head, page, rendered.because)
  },
})

/** With what is to be said of the tags that are not among those in the HTML. */
function inServerHtml(
  found: { count: number; beyond: number },
  rendered: Known<RenderFact>,
  rest: { evidence: ReturnType<typeof tagEvidence> },
) {
  if (rendered.known) {
    return rendered.value.settled
      ? pass('in-html-scripts-change-nothing', found, rest)
      : pass('in-html-scripts-unfinished', found, rest)
  }
  return rendered.applicable
    ? pass('in-html-scripts-not-run', { ...found, because: rendered.because }, rest)
    : pass('in-html', found, rest)
}

/** In the HTML, and to no reader a tag. */
function switchedOff(
  tags: readonly TagFact[],
  rendered: Known<RenderFact>,
  rest: { evidence: ReturnType<typeof tagEvidence> },
) {
  const places = tags.flatMap(({ place }) => (isInert(place) ? [place] : []))
  const found = { count: places.length, places: listOf([...new Set(places)].map(inertPlace), 'or') }
  if (!rendered.known) return unknown('switched-off', { ...found, because: rendered.because }, rest)
  return rendered.value.settled
    ? notApplicable('switched-off-everywhere', found, rest)
    : unknown('switched-off-so-far', found, rest)
}

/** A list of one's own replaces that of Next.js, in which WhatsApp and the other crawlers are. */
const NEXT_FOR_ALL = `export default {
  // Instead of a list of your own, which replaces the built-in one:
  htmlLimitedBots: /.*/,
}`

const headFirst = ({ text }: HeadFact, values: () => TrueValues) =>
  text.includes('/_next/')
    ? fix('keep-built-in-list', {}, { language: 'ts', code: NEXT_FOR_ALL })
    : fix('send-in-head', {}, tagBlock(values()))

/** The page that browsers end at, or that another slash leads to, answers with all tags. */
function atOtherAddress(trials: readonly TrialFact[], page: PageFact) {
  const trial = trials.find(isBetterPage)
  if (trial?.outcome.kind !== 'page') return null
  if (trial.changed === 'fresh-parameter') return outOfCache(trial, page)
  const { finalUrl } = trial.outcome
  const away = withoutSlash(finalUrl) === withoutSlash(page.finalUrl) ? 'slash' : 'address'
  const found = { url: excerpt(finalUrl, 300), differs: away } as const
  const share = fix('share-other-address', {}, { language: 'text', code: finalUrl })
  return fail('tags-at-other-address', found, { evidence: trialEvidence([trial]), fix: share })
}

/** A parameter that no cache knows brings the tags: the server has them, and what was sent is an old copy. */
function outOfCache(trial: TrialFact, { headers }: PageFact) {
  const sign = cacheSign(headers)
  const said: Evidence[] = sign ? [{ label: sign.name, value: sign.value }] : []
  return fail('cached-without-tags', {}, { evidence: [...said, ...trialEvidence([trial])], fix: fix('clear-cache', {}) })
} // prettier-ignore

const withoutSlash = (url: string): string => url.replace(/\/(?=$|\?)/, '')

/** Meta's crawler is on a list of those that get the page with its tags, and the client is not. */
function onlyForCrawlers(
  visits: Known<VisitFact[]>,
  trials: readonly TrialFact[],
  values: () => TrueValues,
) {
  const sent = visits.known ? visits.value : []
  const crawler = findVisit(sent, 'facebook')
  const title = crawler?.access?.kind === 'open' ? crawler.head?.title : null
  if (!crawler || !title || !title.rule.startsWith('og:')) return null
  const browser = findVisit(sent, 'browser')
  const fresh = trials.filter(({ changed, outcome }) => changed === 'fresh-parameter' && outcome.kind === 'page' && outcome.open)
  const steps = fresh.length > 0 ? 'treat-client-alike-at-server' : 'treat-client-alike'
  const forBrowsers = browser?.head?.title?.rule.startsWith('og:') ?? false
  const evidence: Evidence[] = [
    { label: phrase('evidence.value-for', { field: phrase('field.title', {}), visitor: visitorName('facebook') }), value: excerpt(title.value, 300) },
    ...visitEvidence(sent),
    ...trialEvidence(fresh),
  ]
  const found = { crawler: visitorClause('facebook') }
  return forBrowsers
    ? fail('for-all-but-client', found, { evidence, fix: fix(steps, {}, tagBlock(values())) })
    : fail('only-for-crawlers', found, { evidence, fix: fix('add-to-crawler-list', {}) })
} // prettier-ignore

function noneAfterScripts({ readToEnd, readToByte }: HeadFact, { settled }: RenderFact) {
  const read = { bytes: readToByte }
  if (readToEnd) return settled ? notApplicable('missing-everywhere', {}) : unknown('none-so-far', {})
  return settled ? notApplicable('not-in-part-read', { read }) : unknown('none-so-far-in-part-read', { read })
}

function withoutBrowser(head: HeadFact, page: PageFact, because: Message) {
  if (head.appShell) return emptyShell(head.appShell, because)
  if (!isCutByLimit(head, page))
    return head.readToEnd
      ? unknown('maybe-by-script', { because })
      : unknown('maybe-by-script-or-later', { because, read: { bytes: head.readToByte } })
  const within = { bytes: page.bytesDecoded }
  return page.beyondLimit
    ? unknown('none-read-further', { within, seen: { bytes: bytesSeen(page) } })
    : unknown('none-within-limit', { within })
}

function emptyShell({ framework, evidence: seen }: NonNullable<HeadFact['appShell']>, because: Message) {
  const { name, fix: send } = frameworkFix(framework)
  return unknown(
    'empty-shell',
    { framework: framework ?? 'none', name: name ?? 'none', seen, because },
    { evidence: [{ label: phrase('evidence.app-shell', {}), value: seen }], fix: send },
  )
}
