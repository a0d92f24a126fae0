/** Writing is offered where words are missing or too many, and nowhere else. */
import { afterAll, expect, it } from 'vitest'
import { loadCase } from '@/e2e/site/load-site'
import { createRecordedNetwork } from '@/e2e/site/recorded-network'
import { scan } from '../pipeline'
import { mendedByOwnText } from './mended-by-own-text'

const opened: ReturnType<typeof createRecordedNetwork>[] = []
afterAll(() => Promise.all(opened.map((network) => network.close())))

it.each([
  ['no-og-tags', ['tags-missing']],
  ['description-long', ['og-title-length']],
  ['waf-blocks-whatsapp', []],
  ['image-svg', []],
])('%s: %j', async (name, causes) => {
  const network = createRecordedNetwork([loadCase(name)], { browser: true })
  opened.push(network)
  expect(mendedByOwnText((await scan(loadCase(name).url, network)).report)).toEqual(causes)
})
