/** Has a browser run the page's scripts, when the server's HTML lacks a tag that they could add, and reads the head before and after. */
import { CARD_KEYS } from '../extract/markup/keys'
import { readHead } from '../extract/read-head'
import type { ClientProfile } from '../vocabulary/client'
import type { AccessFact, HeadFact, Known, PageFact } from '../vocabulary/facts'
import type { TagFact } from '../vocabulary/tags'
import type { RenderFact } from '../vocabulary/visits'
import { tagsOf } from '../judge/page/script-changes'
import { placeKindOf } from '../judge/tags/tag-place'
import { type Message, phrase } from '../vocabulary/message'
import { absent, known, missing } from '../vocabulary/known-fact'
import type { Network, OnStep, Step } from '../vocabulary/network'

export async function renderWhenNeeded(
  page: PageFact,
  access: AccessFact,
  head: HeadFact,
  renderPage: Network['renderPage'],
  { onStep, signal, clients }: { onStep: OnStep; signal: AbortSignal; clients: readonly ClientProfile[] },
): Promise<Known<RenderFact>> {
  const needless = whyNeedless(page, access, head)
  if (needless !== null || !renderPage) {
    skipRendering(onStep)
    return needless === null ? missing(phrase('missing.render.no-browser', {})) : absent(needless)
  }
  const tell = (state: Step['state'], ms: number | null, detail: Message | null) =>
    onStep({ name: 'scripts', state, ms, bytes: null, detail })
  tell('started', null, null)
  const rendering = await renderPage(page.finalUrl, { signal })
  if (!rendering.ok) {
    tell('failed', null, rendering.because)
    return missing(phrase('missing.render.failed', { because: rendering.because }), rendering.failure)
  }
  const { finalUrl, status, movedOn, servedHtml, tags, settled, framework, ms } = rendering.value
  tell('done', ms, null)
  if (status < 200 || status > 299) return missing(phrase('missing.render.status', { status }))
  return known({
    finalUrl,
    status,
    movedOn,
    served: servedHtml === null ? null : tagsOf(readHead(asPage(page, servedHtml), clients)),
    tags,
    settled,
    framework,
  })
}

export function skipRendering(onStep: OnStep): null {
  onStep({ name: 'scripts', state: 'skipped', ms: null, bytes: null, detail: null })
  return null
}

function whyNeedless(page: PageFact, access: AccessFact, head: HeadFact): Message | null {
  if (access.kind !== 'open' || page.status < 200 || page.status > 299)
    return phrase('missing.render.not-the-page', {})
  const isWhole = head.headEnd !== null || page.stoppedBecause === 'end-of-body' || head.beyondLimit?.whole
  if (head.guardTripped || !isWhole) return phrase('missing.render.head-not-whole', {})
  if (head.tags.some((tag) => isTooLate(tag) && /^og:/i.test(tag.key.trim()) && tag.value !== ''))
    return phrase('missing.render.tags-too-late', {})
  // With all of them in the HTML no script can add anything.
  const present = new Set(tagsOf(head).map(({ key }) => key))
  return CARD_KEYS.every((key) => present.has(key)) ? phrase('missing.render.all-tags-sent', {}) : null
}

const isTooLate = (tag: TagFact) => placeKindOf(tag) === 'late' || placeKindOf(tag) === 'beyond-limit'

/** Chromium hands the document over decoded. */
function asPage(page: PageFact, html: string): PageFact {
  const body = new TextEncoder().encode(html)
  const contentType = 'text/html; charset=utf-8'
  return {
    ...page,
    headers: [{ name: 'content-type', value: contentType }],
    contentType,
    body,
    beyondLimit: null,
    bytesDecoded: body.length,
    headEndByte: null,
    stoppedBecause: 'end-of-body',
    readToEnd: true,
  }
}
