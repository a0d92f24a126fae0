/** open-graph-scraper, as it comes. */
import scrape from 'open-graph-scraper'
import type { Reading } from '../reading'

export async function readWithOpenGraphScraper(address: string): Promise<Reading> {
  const { error, result } = await scrape({ url: address, timeout: 60 })
  if (error) throw new Error(result.error)
  return {
    title: result.ogTitle ?? result.twitterTitle ?? null,
    description: result.ogDescription ?? result.twitterDescription ?? null,
    image: result.ogImage?.[0]?.url ?? result.twitterImage?.[0]?.url ?? null,
    siteName: result.ogSiteName ?? null,
  }
}
