/** Are the tags in the HTML that the server sends, or does a script add them too late? */
import { isReadBy, limitOf } from '../../../vocabulary/client'
import type { HeadFact, Known, PageFact } from '../../../vocabulary/facts'
import { listOf, type Message, phrase } from '../../../vocabulary/message'
import type { TagFact } from '../../../vocabulary/tags'
import type { RenderFact } from '../../../vocabulary/visits'
import { type Audience, defineCheck, fail, fix, notApplicable, pass, unknown } from '../../check'
import { frameworkFix } from '../../page/framework-fix'
import { judgeScripts } from '../../page/script-verdict'
import { isBeyondLimit } from '../../tags/beyond-limit'
import { bytesSeen, isCutByLimit, notSeenBecause, tagEvidence } from '../../tags/og-reading'
import { inertPlace, isInert, placeKindOf } from '../../tags/tag-place'
import { agentName } from '../../visits/agent-name'

const SHOWN_MAX = 6

export const tagsInServerHtml = defineCheck({
  id: 'tags-in-server-html',
  group: 'page',
  weight: 9,
  costs: 'text',
  needs: ['page', 'head'],
  orMissing: ['rendered'],
  witnesses: ['noJavaScript', 'headOnly'],
  run({ page, head, rendered }, { client }) {
    const og = head.tags.flatMap((tag, index) =>
      tag.element === 'meta' && tag.key.trim().toLowerCase().startsWith('og:') && tag.value !== ''
        ? [{ tag, index }]
        : [],
    )
    const inHead = og.filter(({ tag }) => isReadBy(tag, client) || placeKindOf(tag) === 'in-head')
    const shown = (list: typeof og) => ({
      evidence: list.slice(0, SHOWN_MAX).flatMap(({ tag, index }) => tagEvidence(head, index, tag.key)),
    })
    const byScripts = rendered.known ? judgeScripts(head, rendered.value, client) : null
    if (byScripts) return byScripts
    const beyond = og.filter(({ tag }) => isBeyondLimit(tag)).length
    if (inHead.length > 0) return inServerHtml({ count: inHead.length, beyond }, rendered, shown(inHead))
    if (beyond > 0) {
      const limit = { bytes: limitOf(client, 'headBytesMax') }
      return pass('beyond-limit', { count: beyond, limit }, shown(og.filter(({ tag }) => isBeyondLimit(tag))))
    }
    const inSvg = og.filter(({ tag }) => placeKindOf(tag) === 'in-svg')
    if (inSvg.length > 0) return fail('inside-svg', { count: inSvg.length }, shown(inSvg))
    const late = og.filter(({ tag }) => placeKindOf(tag) === 'late')
    if (late.length > 0)
      return fail('after-head', { count: late.length }, { ...shown(late), fix: headFirst(client) })
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

const headFirst = ({ visitor }: Audience['client']) => {
  const agents = [agentName(visitor), agentName('facebook'), 'meta-externalagent', 'meta-externalfetcher']
  return fix(
    'send-in-head',
    {},
    { language: 'ts', code: `export default {\n  htmlLimitedBots: /${agents.join('|')}/,\n}` },
  )
}

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
