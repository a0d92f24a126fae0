/** Asks robots.txt of the page's host, and of the image's when that is another. */
import { readRobots } from '../extract/robots'
import type { PageFact, Result, RobotsFact } from '../vocabulary/facts'

type FetchText = (url: string) => Promise<Result<PageFact>>

/** A robots.txt that cannot be had allows everything, as RFC 9309 says of 4xx; the status then stays null. */
export async function askRobots(
  pageUrl: string,
  imageUrl: string | null,
  fetchText: FetchText,
): Promise<RobotsFact> {
  const ask = async (forUrl: string) => {
    const url = new URL('/robots.txt', forUrl).href
    const response = await fetchText(url)
    const status = response.ok ? response.value.status : null
    const text = response.ok ? new TextDecoder().decode(response.value.body) : ''
    return readRobots({ url, status, text, pageUrl, imageUrl })
  }
  if (imageUrl === null || new URL(imageUrl).host === new URL(pageUrl).host) return ask(pageUrl)
  const [page, image] = await Promise.all([ask(pageUrl), ask(imageUrl)])
  return { ...page, image: image.image }
}
