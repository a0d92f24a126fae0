/** metascraper with its rules for these four fields. It fetches nothing itself; undici's fetch does. */
import createMetascraper from 'metascraper'
import description from 'metascraper-description'
import image from 'metascraper-image'
import publisher from 'metascraper-publisher'
import title from 'metascraper-title'
import { fetch } from 'undici'
import type { Reading } from '../reading'

const metascraper = createMetascraper([title(), description(), image(), publisher()])

export async function readWithMetascraper(address: string): Promise<Reading> {
  const response = await fetch(address)
  const found = await metascraper({ url: address, html: await response.text() })
  return {
    title: found.title ?? null,
    description: found.description ?? null,
    image: found.image ?? null,
    siteName: found.publisher ?? null,
  }
}
