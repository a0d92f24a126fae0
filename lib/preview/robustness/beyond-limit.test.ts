/** Who reads on past WhatsApp's limit in a scan, of which pages, and what is kept of it. */
import { afterAll, expect, it } from 'vitest'
import { loadCase, loadSite } from '@/e2e/site/load-site'
import { createRecordedNetwork } from '@/e2e/site/recorded-network'
import type { Network } from '../vocabulary/network'
import { scan } from '../pipeline'

const recorded = createRecordedNetwork(loadSite())
afterAll(() => recorded.close())

/** Whose visit was given leave to read on, and how many bytes it brought. */
async function watched(name: string) {
  const asked: string[] = []
  let bytesBeyond = 0
  const network: Network = {
    ...recorded,
    async fetchPage(url, wanted) {
      if (wanted.readsOn) asked.push(`${wanted.visitor} ${wanted.read}`)
      const page = await recorded.fetchPage(url, wanted)
      if (page.ok) bytesBeyond += page.value.beyondLimit?.bytes.length ?? 0
      return page
    },
  }
  return { ...(await scan(loadCase(name).url, network)), asked, bytesBeyond: () => bytesBeyond }
}

it('only the visit as WhatsApp on Android, and the source that was read can be looked at', async () => {
  const { report, headText, asked, bytesBeyond } = await watched('image-behind-300k')
  expect(asked).toEqual(['whatsapp-android head'])
  expect(bytesBeyond()).toBe(338_601 - 307_200)
  const tag = report.tags.find(({ key }) => key === 'og:image')
  const line = headText?.split('\n')[(tag?.line ?? 0) - 1]
  expect(line).toBe(tag?.source)
  expect(report.visits.map(({ image }) => image)).toEqual([null, null, null, null])
})

it('a page whose head ends within the first 300 KB is read no further', async () => {
  const { report, bytesBeyond } = await watched('tags-at-100k')
  expect(report.fetch.headEndByte).not.toBeNull()
  expect(bytesBeyond()).toBe(0)
})
