/** Has a browser run the page's scripts, when the server's HTML lacks a tag that they could add, and reads the head before and after. */
import { CARD_KEYS } from '../extract/keys'
import { readHead } from '../extract/read-head'
import type { AccessFact, HeadFact, Known, PageFact } from '../vocabulary/facts'
import type { TagFact } from '../vocabulary/tags'
import type { RenderFact } from '../vocabulary/visits'
import { tagsOf } from '../judge/page/script-changes'
import { absent, known, missing } from '../vocabulary/known-fact'
import type { Network, OnStep, Step } from '../vocabulary/network'

export async function renderWhenNeeded(
  page: PageFact,
  access: AccessFact,
  head: HeadFact,
  renderPage: Network['renderPage'],
  { onStep, signal }: { onStep: OnStep; signal: AbortSignal },
): Promise<Known<RenderFact>> {
  const needless = whyNeedless(page, access, head)
  if (needless !== null || !renderPage) {
    skipRendering(onStep)
    return needless === null ? missing('There is no browser here to run its scripts.') : absent(needless)
  }
  const tell = (state: Step['state'], ms: number | null, detail: string | null) =>
    onStep({ name: 'scripts', state, ms, bytes: null, detail })
  tell('started', null, null)
  const rendering = await renderPage(page.finalUrl, { signal })
  if (!rendering.ok) {
    tell('failed', null, rendering.because)
    return missing(`Its scripts could not be run: ${rendering.because}.`, rendering.failure)
  }
  const { finalUrl, status, movedOn, servedHtml, tags, settled, framework, ms } = rendering.value
  tell('done', ms, null)
  if (status < 200 || status > 299)
    return missing(`A browser got status ${status} instead of the page, so its scripts could not be run.`)
  return known({
    finalUrl,
    status,
    movedOn,
    served: servedHtml === null ? null : tagsOf(readHead(asPage(page, servedHtml))),
    tags,
    settled,
    framework,
  })
}

export function skipRendering(onStep: OnStep): null {
  onStep({ name: 'scripts', state: 'skipped', ms: null, bytes: null, detail: null })
  return null
}

function whyNeedless(page: PageFact, access: AccessFact, head: HeadFact): string | null {
  if (access.kind !== 'open' || page.status < 200 || page.status > 299)
    return 'The answer is not the page, so its scripts were not run.'
  const isWhole = head.headEnd !== null || page.stoppedBecause === 'end-of-body' || head.behind?.whole
  if (head.guardTripped || !isWhole)
    return 'The head was not read to its end, so there is nothing to compare its scripts with.'
  if (head.tags.some(({ place, key, value }) => isLate(place) && /^og:/i.test(key.trim()) && value !== ''))
    return 'The server sends the tags itself, though too late.'
  // With all of them in the HTML no script can add anything.
  const present = new Set(tagsOf(head).map(({ key }) => key))
  return CARD_KEYS.every((key) => present.has(key))
    ? 'All tags are in the server’s HTML, so its scripts were not run.'
    : null
}

const isLate = (place: TagFact['place']) =>
  place === 'body' || place === 'after-head' || place === 'behind-limit'

/** Chromium hands the document over decoded. */
function asPage(page: PageFact, html: string): PageFact {
  const body = new TextEncoder().encode(html)
  const contentType = 'text/html; charset=utf-8'
  return {
    ...page,
    headers: [{ name: 'content-type', value: contentType }],
    contentType,
    body,
    behind: null,
    bytesDecoded: body.length,
    headEndByte: null,
    stoppedBecause: 'end-of-body',
  }
}
