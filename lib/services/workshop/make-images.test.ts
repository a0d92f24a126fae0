/** Both pictures of a scanned page's image or of an upload: whose they are, what is refused, what is fetched. */
import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { BYTES_BELOW, SOURCE_BYTES_MAX } from '@/lib/imaging/remake-picture'
import type { FetchImageOptions } from '@/lib/preview/vocabulary/network'
import type { Network } from '@/lib/preview/pipeline'
import { deleteScans } from '../scans/delete-scans'
import { recordedNetwork } from '../recorded-network-for-test'
import { ANNA, BORIS, scanIdOf, scanToEnd, type Stage, stageFor } from '../stage-for-test'
import { KEPT_MS } from './image-shelf'
import { type ImageRequest, makeImages } from './make-images'
import { findImages, packImages, readImage } from './read-images'

// A real database starts in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

const ORIGIN = 'https://shop.boots-demo.com'
const PAGE = `<!doctype html><html><head><title>Boots</title><meta property="og:title" content="Boots">
<meta property="og:description" content="For walking."><meta property="og:image" content="${ORIGIN}/broken.png">
<meta name="twitter:image" content="/second.png"><link rel="icon" href="/icon.png"></head></html>`

/** Address → file; asked for as anybody. */
let served: Record<string, Buffer | undefined> = {}
let asked: { url: string; visitor: FetchImageOptions['visitor'] }[] = []
const pages = recordedNetwork((url) => (url.endsWith('/bare') ? '<title>Bare</title>' : PAGE))
const network: Network = {
  ...pages,
  fetchImage: async (candidate, options) => {
    const { onWholeFile, visitor } = options
    if (!onWholeFile) return pages.fetchImage(candidate, options)
    asked.push({ url: candidate.url, visitor })
    const bytes = served[candidate.url]
    if (bytes) onWholeFile(bytes)
    return pages.fetchImage(candidate, options)
  },
}

const plain = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer()
const fromPage = { kind: 'page', url: null } as const

describe('makeImages', () => {
  let stage: Stage
  let scanId = ''
  let at = Date.UTC(2026, 10, 26)
  let red: Buffer
  const make = (more: Partial<ImageRequest> = {}, actor = ANNA) =>
    makeImages(actor, { scanId, from: fromPage, wanted: {}, ...more })
  const upload = (bytes: Uint8Array) => make({ from: { kind: 'upload', bytes } })

  beforeAll(async () => {
    stage = await stageFor('pglite')
    await stage.start(network, { now: () => new Date(at) })
    red = await plain(1_600, 900, '#cc0000')
  })
  afterAll(() => stage.remove())
  beforeEach(async () => {
    asked = []
    served = { [`${ORIGIN}/broken.png`]: red }
    scanId = scanIdOf(await scanToEnd(ANNA, `${ORIGIN}/`))
  })

  it('makes both of the image that the page names, and keeps them for its owner', async () => {
    const { facts } = await make()
    expect(facts).toMatchObject({ url: `${ORIGIN}/broken.png`, source: { width: 1_600, height: 900, format: 'png', bytes: red.length } })
    expect(asked).toEqual([{ url: `${ORIGIN}/broken.png`, visitor: 'whatsapp-android' }])
    const wide = await readImage(ANNA, { scanId, file: 'wide' })
    expect(await sharp(wide).metadata()).toMatchObject({ format: 'jpeg', width: 1_200, height: 630 })
    expect(wide.byteLength).toBe(facts.wide.bytes)
    expect(wide.byteLength).toBeLessThan(BYTES_BELOW)
    expect(await sharp(await readImage(ANNA, { scanId, file: 'square' })).metadata()).toMatchObject({ width: 400, height: 400 })
    expect((await findImages(ANNA, { scanId }))?.facts).toEqual(facts)
  }) // prettier-ignore

  it('takes the next image that the page names when the first is none, and asks a picky server as a browser', async () => {
    served = { [`${ORIGIN}/broken.png`]: Buffer.from('<html>'), [`${ORIGIN}/second.png`]: await plain(900, 500, '#00cc00') } // prettier-ignore
    expect((await make()).facts.url).toBe(`${ORIGIN}/second.png`)
    served = { [`${ORIGIN}/icon.png`]: red }
    asked = []
    expect((await make()).facts.url).toBe(`${ORIGIN}/icon.png`)
    expect(asked.slice(0, 2).map(({ visitor }) => visitor)).toEqual(['whatsapp-android', 'browser'])
  })

  it('says why when no image of the page will do', async () => {
    served = { [`${ORIGIN}/broken.png`]: Buffer.from('<html>') }
    await expect(make()).rejects.toMatchObject({
      code: 'bad-input',
      said: { code: 'error.image.not-a-picture' },
    })
    served = {}
    await expect(make()).rejects.toMatchObject({ said: { code: 'error.image.not-loaded' } })
    scanId = scanIdOf(await scanToEnd(ANNA, `${ORIGIN}/bare`))
    await expect(make()).rejects.toMatchObject({ said: { code: 'error.image.none-named' } })
  })

  it('fetches no address but one that the page names', async () => {
    const elsewhere = { kind: 'page', url: 'https://elsewhere.example/a.png' } as const
    await expect(make({ from: elsewhere })).rejects.toMatchObject({
      said: { code: 'error.image.none-named' },
    })
    expect(asked).toEqual([])
    served[`${ORIGIN}/second.png`] = red
    const second = { kind: 'page', url: `${ORIGIN}/second.png` } as const
    expect((await make({ from: second })).facts.url).toBe(`${ORIGIN}/second.png`)
    expect(asked).toHaveLength(1)
  })

  it('works on what is handed in, without asking anybody', async () => {
    const { facts } = await upload(await plain(500, 500, '#0000cc'))
    expect(facts).toMatchObject({ url: null, source: { width: 500, height: 500 }, wide: { enlarged: true } })
    expect(asked).toEqual([])
  })

  it('makes them again of the picture that is here, as it is asked for', async () => {
    await make()
    asked = []
    const kept = { kind: 'kept' } as const
    const { facts } = await make({ from: kept, wanted: { focus: 'exact', wide: { x: 0, y: 0 }, square: { x: 1, y: 1 } } })
    expect(facts.wide.box).toMatchObject({ left: 0, top: 0 })
    expect(facts.square.box).toMatchObject({ left: 700, top: 0 })
    expect(facts.url).toBe(`${ORIGIN}/broken.png`)
    const whole = await make({ from: kept, wanted: { fit: 'whole', ground: 'own', own: '#123456' } })
    expect(whole.facts).toMatchObject({ background: '#123456', square: { box: { width: 1_600, height: 900 } } })
    expect(asked).toEqual([])
  }) // prettier-ignore

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'empty'],
    ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'not-a-picture'],
    ['a program', () => Buffer.from('#!/bin/sh\nrm -rf /\n'), 'not-a-picture'],
    ['too much', () => new Uint8Array(SOURCE_BYTES_MAX + 1), 'too-many-bytes'],
    ['half a picture', async () => (await plain(900, 900, '#ff0000')).subarray(0, 200), 'half'],
    ['an icon', () => Buffer.from('00000100010010100000010020006804000016000000', 'hex'), 'format-not-opened'],
  ])('refuses %s', async (_, bytes, refusal) => {
    await expect(upload(await bytes())).rejects.toMatchObject({ code: 'bad-input', said: { code: `error.image.${refusal}` } })
    expect(await findImages(ANNA, { scanId })).toBeNull()
  }) // prettier-ignore

  it('refuses wishes that are none', async () => {
    for (const wanted of [{ own: 'url(x)' }, { focus: 'nowhere' }, { wide: { x: 2, y: 0 } }, { wide: { x: Number.NaN, y: 0 } }])
      // Safe: that they do not fit is what is tested.
      await expect(make({ wanted: wanted as never })).rejects.toMatchObject({ code: 'bad-input' })
  }) // prettier-ignore

  it('is nobody else’s, and nobody learns that it is there', async () => {
    await make()
    const gone = { code: 'not-found', said: { code: 'error.not-found.scan' } }
    await expect(make({}, BORIS)).rejects.toMatchObject(gone)
    await expect(findImages(BORIS, { scanId })).rejects.toMatchObject(gone)
    await expect(readImage(BORIS, { scanId, file: 'wide' })).rejects.toMatchObject(gone)
    const names = { wide: 'a', square: 'b', text: 'c' }
    await expect(packImages(BORIS, { scanId, names, text: '' })).rejects.toMatchObject(gone)
    const forged = { kind: 'visitor', visitorId: '../anna' } as const
    await expect(readImage(forged, { scanId, file: 'wide' })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(readImage(ANNA, { scanId: '../x', file: 'wide' })).rejects.toMatchObject(gone)
    await deleteScans(ANNA, { scanIds: [scanId] })
    await expect(readImage(ANNA, { scanId, file: 'wide' })).rejects.toMatchObject(gone)
  })

  it('is gone after an hour, and after a restart', async () => {
    await make()
    at += KEPT_MS
    const gone = { code: 'not-found', said: { code: 'error.image.gone' } }
    await expect(readImage(ANNA, { scanId, file: 'wide' })).rejects.toMatchObject(gone)
    await expect(make({ from: { kind: 'kept' } })).rejects.toMatchObject(gone)
    await make()
    await stage.stop()
    await stage.start(network, { now: () => new Date(at) })
    expect(await findImages(ANNA, { scanId })).toBeNull()
    await expect(readImage(ANNA, { scanId, file: 'wide' })).rejects.toMatchObject(gone)
  })

  it('packs both with the text beside them', async () => {
    await make()
    const names = { wide: 'wide.jpg', square: 'square.jpg', text: 'léeme.txt' }
    const packed = unzipSync(await packImages(ANNA, { scanId, names, text: 'Étiquettes ⟦image⟧' }))
    expect(Object.keys(packed)).toEqual(['wide.jpg', 'square.jpg', 'léeme.txt'])
    expect(strFromU8(packed['léeme.txt'] ?? new Uint8Array())).toBe('Étiquettes ⟦image⟧')
    expect(packed['wide.jpg']).toEqual(await readImage(ANNA, { scanId, file: 'wide' }))
  })
})
