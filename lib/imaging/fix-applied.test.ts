/** The JPEG is made of each recorded page's image, named in the page as we say, and the page scanned again: the cause is gone. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { findRoutes, type LoadedCase, loadSite, readBody } from '@/e2e/site/load-site'
import { createRecordedNetwork } from '@/e2e/site/recorded-network'
import { replaceGaps } from '@/lib/preview/judge/values/gaps'
import { scan } from '@/lib/preview/pipeline'
import { imageCandidates } from '@/lib/preview/report/image-candidates'
import { mendedByNewImage } from '@/lib/preview/report/mended-by-new-image'
import { pictureTags } from '@/lib/preview/report/picture-tags'
import type { Network } from '@/lib/preview/vocabulary/network'
import { createRemaker } from './remake-picture'
import { SHAPES } from './shapes'

const cases = loadSite().filter(({ name }) => !name.startsWith('flood'))
const recorded = createRecordedNetwork(cases)
const remaker = createRemaker()
const folder = await mkdtemp(path.join(tmpdir(), 'fix-applied-'))
afterAll(async () => {
  await Promise.all([recorded.close(), remaker.close()])
  await rm(folder, { recursive: true })
})
const signal = new AbortController().signal

// One after the other: a hundred at once would run into their own deadlines on a busy machine.
const scanned = await Array.fromAsync(cases, async (site) => ({
  site,
  report: (await scan(site.url, recorded)).report,
}))
const mendable = scanned.flatMap(({ site, report }) => {
  const causes = mendedByNewImage(report)
  return causes.length > 0 ? [{ name: site.name, site, report, causes }] : []
})

it('there are such pages of many kinds', () => {
  expect(mendable.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['image-avif', 'image-svg', 'image-small', 'image-strip', 'wordpress-heavy-png']),
  )
})

it.each(mendable)('$name', async ({ name, site, report, causes }) => {
  const [image] = imageCandidates(report)
  const bytes = await fileOf(image, recorded)
  const placement = { kind: 'attention' } as const
  const job = { placements: { wide: placement, square: placement }, background: 'auto' }
  const { wide } = await remaker.remake(bytes, job, signal)
  const file = path.join(folder, `${name}.jpg`)
  await writeFile(file, wide.jpeg)
  const network = createRecordedNetwork([await mended(site, file)])
  const after = (await scan(site.url, network)).report
  await network.close()
  expect(after.causes.map(({ code }) => code).filter((code) => causes.includes(code))).toEqual([])
  expect(after.cards[0]?.layout).toBe('landscape')
})

async function fileOf(
  image: { url: string; rule: string } | undefined,
  network: Network,
): Promise<Uint8Array> {
  let bytes: Uint8Array | null = null
  if (image)
    await network.fetchImage(
      { ...image, value: image.url, tag: 0, problem: null },
      { visitor: 'whatsapp-android', onStep: () => {}, signal, onWholeFile: (whole) => (bytes = whole) },
    )
  if (!bytes) throw new Error('the image of the page is not recorded')
  return bytes
}

/** The page with our tags instead of its own, and the file at the address that they name. */
async function mended(site: LoadedCase, file: string): Promise<LoadedCase> {
  const tags = replaceGaps(pictureTags(SHAPES.wide), () => `https://${site.host}/made.jpg`)
  const pages = await Promise.all(
    findRoutes(site, site.path, 'android').map(async (route) => {
      const html = (await readBody(site, route)).toString('utf8')
      const without = html.replace(/<meta\b[^>]*(?:og:image|twitter:image)[^>]*>/gi, '')
      return { ...route, body: { kind: 'text' as const, text: without.replace(/<head[^>]*>(?:\s*<meta charset[^>]*>)?/i, (start) => `${start}\n${tags}\n`) } }
    }),
  )
  const stored = path.relative(site.folder, file)
  const picture = { path: '/made.jpg', status: 200, headers: { 'content-type': 'image/jpeg' }, delayMs: 0, hangs: false, hangsUp: false, body: { kind: 'image' as const, image: stored } }
  return {
    ...site,
    routes: [...pages, ...site.routes.filter(({ path: own }) => own !== site.path), picture],
    images: { ...site.images, [stored]: { motif: 'landscape', width: 1_200, height: 630, format: 'jpeg', text: '', hue: 210, quality: 72, stored: true } },
  }
} // prettier-ignore
