/** What a contestant is: something that fetches an address and reads its tags. */
import type { Reading } from '../reading'

export const CONTESTANTS = [
  'floor',
  'cardproof',
  'unfurl.js',
  'link-preview-js',
  'metascraper',
  'open-graph-scraper',
] as const
export type ContestantName = (typeof CONTESTANTS)[number]

/** `address` is a page on loopback; throws when the page cannot be read. */
export type Read<T = Reading> = (address: string) => Promise<T>

export async function loadContestant(name: ContestantName, origin: string): Promise<Read> {
  if (name === 'floor') return (await import('./floor')).readWithFloor
  if (name === 'cardproof') return (await import('./cardproof')).createCardproof(origin)
  if (name === 'unfurl.js') return (await import('./unfurl')).readWithUnfurl
  if (name === 'link-preview-js') return (await import('./link-preview')).readWithLinkPreview
  if (name === 'metascraper') return (await import('./metascraper')).readWithMetascraper
  return (await import('./open-graph-scraper')).readWithOpenGraphScraper
}
