/** Ours, as the pipeline runs it: the guarded fetch of a page, allowed to dial this one loopback address, whether it is the page at all, and its tags. */
import { CLIENTS } from '../../lib/preview/clients/index'
import { createFetchPage } from '../../lib/preview/crawl/page/fetch-page'
import { readAccess } from '../../lib/preview/extract/access/access'
import { shouldReadPastLimit } from '../../lib/preview/extract/should-read-past-limit'
import { decodePage } from '../../lib/preview/extract/source/charset'
import { readHead } from '../../lib/preview/extract/read-head'
import { shouldReadTail } from '../../lib/preview/extract/should-read-tail'
import type { Read } from './contestant'

export function createCardproof(origin: string): Read {
  const fetchPage = createFetchPage({ allow: [new URL(origin).host] })
  const signal = new AbortController().signal
  return async (address) => {
    // As the iOS client, because Android would ask for https:// first.
    const asked = {
      visitor: 'whatsapp-ios',
      read: 'head',
      readsOn: shouldReadPastLimit,
      shouldReadTail,
    } as const
    const page = await fetchPage(address, { ...asked, onStep: () => {}, signal })
    if (!page.ok) throw new Error(`${page.failure.code} (${page.failure.detail})`)
    const decoded = decodePage(page.value)
    const access = readAccess(page.value, decoded)
    if (access.kind !== 'open') throw new Error(`${access.kind} (${access.evidence})`)
    const { lenient, siteName } = readHead(page.value, CLIENTS, decoded)
    return {
      title: lenient.title?.value ?? null,
      description: lenient.description?.value ?? null,
      image: lenient.images[0]?.value ?? null,
      siteName: siteName?.value ?? null,
    }
  }
}
