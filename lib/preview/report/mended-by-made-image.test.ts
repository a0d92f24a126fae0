/** A picture of words is offered where the page has none, and nowhere else. */
import { afterAll, expect, it } from 'vitest'
import { loadCase } from '@/e2e/site/load-site'
import { createRecordedNetwork } from '@/e2e/site/recorded-network'
import { scan } from '../pipeline'
import { mendedByMadeImage } from './mended-by-made-image'

const opened: ReturnType<typeof createRecordedNetwork>[] = []
afterAll(() => Promise.all(opened.map((network) => network.close())))

it.each([
  ['no-og-tags', ['tags-missing']],
  ['image-404', ['image-reachable']],
  ['title-by-script', ['tags-missing']],
  // One of the page's own was tried and opened.
  ['image-secure-url-only', []],
  ['image-address-glued', []],
  // Has a picture, or its fault is another.
  ['nextjs-blog', []],
  ['wordpress-heavy-png', []],
  ['waf-blocks-whatsapp', []],
  ['image-behind-challenge', []],
])('%s: %j', async (name, causes) => {
  const cases = [loadCase(name), ...(name === 'image-address-glued' ? [loadCase('crawler-list-without-whatsapp')] : [])]
  const network = createRecordedNetwork(cases, { browser: true })
  opened.push(network)
  expect(mendedByMadeImage((await scan(cases[0]!.url, network)).report)).toEqual(causes)
}) // prettier-ignore
