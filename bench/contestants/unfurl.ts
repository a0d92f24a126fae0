/** unfurl.js, without the second request for oEmbed, which would leave this machine. */
import { unfurl } from 'unfurl.js'
import type { Reading } from '../reading'

export async function readWithUnfurl(address: string): Promise<Reading> {
  const { title, description, open_graph, twitter_card } = await unfurl(address, { oembed: false })
  // Its types promise both objects, and a page without such tags has neither.
  const og = open_graph as typeof open_graph | undefined
  const twitter = twitter_card as typeof twitter_card | undefined
  return {
    title: og?.title ?? twitter?.title ?? title ?? null,
    description: og?.description ?? twitter?.description ?? description ?? null,
    image: og?.images?.[0]?.url ?? twitter?.images?.[0]?.url ?? null,
    siteName: og?.site_name ?? null,
  }
}
