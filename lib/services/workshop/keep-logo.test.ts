/** The material of a picture of words: whose it is, the page's icon fetched once, a logo taken or refused, all of it gone after its hour. */
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Network } from '@/lib/preview/pipeline'
import { deleteScans } from '../scans/delete-scans'
import { recordedNetwork } from '../recorded-network-for-test'
import { ANNA, BORIS, scanIdOf, scanToEnd, type Stage, stageFor } from '../stage-for-test'
import { KEPT_MS } from './image-shelf'
import { dropLogo, keepLogo } from './keep-logo'
import { pictureMaterial } from './picture-material'

// A real database starts in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

const ORIGIN = 'https://shop.boots-demo.com'
const PAGE = `<!doctype html><html><head><title>Boots</title><meta name="theme-color" content="#006633">
<link rel="icon" href="/favicon.ico"><link rel="icon" sizes="32x32" href="/small.png"><link rel="icon" sizes="192x192" href="/large.png"></head></html>`

let served: Record<string, Buffer | undefined> = {}
let asked: string[] = []
const pages = recordedNetwork(() => PAGE)
const network: Network = {
  ...pages,
  fetchImage: async (candidate, options) => {
    if (!options.onWholeFile) return pages.fetchImage(candidate, options)
    asked.push(candidate.url)
    const bytes = served[candidate.url]
    if (bytes) options.onWholeFile(bytes)
    return pages.fetchImage(candidate, options)
  },
}
const square = (background: string) =>
  sharp({ create: { width: 192, height: 192, channels: 3, background } })
    .png()
    .toBuffer()

describe('pictureMaterial', () => {
  let stage: Stage
  let scanId = ''
  let at = Date.UTC(2026, 10, 26)
  let green: Buffer
  const material = (actor = ANNA) => pictureMaterial(actor, { scanId })

  const comes = () =>
    vi.waitFor(
      async () => {
        const found = await material()
        if (!found.logo) throw new Error('it has not come yet')
        return found
      },
      { timeout: 60_000, interval: 50 },
    )

  beforeAll(async () => {
    stage = await stageFor('pglite')
    await stage.start(network, { now: () => new Date(at) })
    green = await square('#006633')
  })
  afterAll(() => stage.remove())
  beforeEach(async () => {
    asked = []
    served = { [`${ORIGIN}/large.png`]: green }
    scanId = scanIdOf(await scanToEnd(ANNA, `${ORIGIN}/`))
    asked = []
  })

  it('has the largest icon that can be opened, fetched once', async () => {
    await Promise.all([material(), material()])
    // Nobody is kept waiting for it longer than a moment.
    const { logo } = await comes()
    expect(logo).toMatchObject({ from: 'icon', width: 192, height: 192, colour: '#006633', isOpaque: true })
    expect(asked).toEqual([`${ORIGIN}/large.png`])
  })
  it('asks the next one where that does not come, and nobody again where none does', async () => {
    served = { [`${ORIGIN}/small.png`]: green }
    await comes()
    scanId = scanIdOf(await scanToEnd(ANNA, `${ORIGIN}/`))
    served = {}
    asked = []
    expect((await material()).logo).toBeNull()
    const tries = asked.length
    expect((await material()).logo).toBeNull()
    expect(asked.length).toBe(tries)
  })
  it("takes a reader's own in its place, and leaves it out when that is asked for", async () => {
    await comes()
    await keepLogo(ANNA, { scanId, bytes: await square('#cc0000') })
    expect((await material()).logo).toMatchObject({ from: 'upload', colour: '#cc0000' })
    await dropLogo(ANNA, { scanId })
    asked = []
    expect((await material()).logo).toBeNull()
    expect(asked).toEqual([])
  })
  it.each([
    ['nothing', Buffer.alloc(0), 'error.image.empty'],
    ['what is no picture', Buffer.from('<script>alert(1)</script>'), 'error.image.not-a-picture'],
    ['too many bytes', Buffer.alloc(11_000_000), 'error.image.too-many-bytes'],
  ])('refuses %s, and keeps what was there', async (_, bytes, code) => {
    await comes()
    await expect(keepLogo(ANNA, { scanId, bytes })).rejects.toMatchObject({ said: { code } })
    expect((await material()).logo).toMatchObject({ from: 'icon' })
  })
  it('is for its owner alone, and gone with its scan and after its hour', async () => {
    await keepLogo(ANNA, { scanId, bytes: green })
    for (const foreign of [
      () => material(BORIS),
      () => keepLogo(BORIS, { scanId, bytes: green }),
      () => dropLogo(BORIS, { scanId }),
    ])
      await expect(foreign()).rejects.toMatchObject({ code: 'not-found' })
    served = {}
    at += KEPT_MS
    expect((await material()).logo).toBeNull()
    await deleteScans(ANNA, { scanIds: [scanId] })
    await expect(material()).rejects.toMatchObject({ code: 'not-found' })
  })
})
