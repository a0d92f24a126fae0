/** link-preview-js. It refuses loopback, so it is told a public name and sent here by its proxy option. */
import { getLinkPreview } from 'link-preview-js'
import type { Reading } from '../reading'

const NAME = 'http://pages.example.com'

export async function readWithLinkPreview(address: string): Promise<Reading> {
  const { origin, pathname } = new URL(address)
  const preview = await getLinkPreview(`${NAME}${pathname}`, {
    proxyUrl: `${origin}${pathname}?`,
    timeout: 60_000,
    // Without a response it prints a warning for each page; with a proxy nothing is dialled by it.
    resolveDNSHost: async () => '93.184.215.14',
  })
  if (!('title' in preview)) throw new Error(`no page: ${preview.mediaType}`)
  return {
    title: preview.title,
    description: preview.description ?? null,
    image: preview.images[0]?.replace(NAME, origin) ?? null,
    siteName: preview.siteName ?? null,
  }
}
