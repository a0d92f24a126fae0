/** What a phone showed: kept for the owner of the scan alone, made anew where it is a picture, gone with the scan, and counted. */
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { database } from '@/lib/db/database'
import { SOURCE_BYTES_MAX } from '@/lib/imaging/remake-picture'
import { deleteScans } from '../scans/delete-scans'
import { GRACE_DAYS, purgeScans } from '../scans/purge-scans'
import { serviceContext } from '../service-context'
import { recordedNetwork } from '../recorded-network-for-test'
import { ANNA, BORIS, scanIdOf, scanToEnd, type Stage, stageFor } from '../stage-for-test'
import { countObservations } from './count-observations'
import { listObservations, readScreenshot, removeObservation } from './read-observations'
import { type ObservationInput, recordObservation } from './record-observation'

// A real database starts in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

const PAGE = `<!doctype html><html><head><title>Boots</title><meta property="og:title" content="Boots">
<meta property="og:description" content="For walking."></head></html>`
const DAY_MS = 86_400_000

describe('observations', () => {
  let stage: Stage
  let scanId = ''
  let at = Date.UTC(2026, 10, 26)
  const record = (more: Partial<ObservationInput> = {}, actor = ANNA) =>
    recordObservation(actor, { scanId, surface: 'android', seen: 'text', ...more })

  beforeAll(async () => {
    stage = await stageFor('pglite')
    await stage.start(
      recordedNetwork(() => PAGE),
      { now: () => new Date(at) },
    )
  })
  afterAll(() => stage.remove())
  beforeEach(async () => {
    await database().observation.deleteMany()
    scanId = scanIdOf(await scanToEnd(ANNA, 'https://shop.boots-demo.com/'))
  })

  it('keeps what was seen beside what was predicted, the newest first', async () => {
    const first = await record({ note: '  Pixel 7, 2.26.1 \u0000' })
    at += 1_000
    const second = await record({ surface: 'ios', seen: 'large' })
    expect(first).toMatchObject({ predicted: 'text', seen: 'text', note: 'Pixel 7, 2.26.1', hasScreenshot: false })
    expect(await listObservations(ANNA, { scanId })).toEqual([second, first])
    const rows = await database().observation.findMany({ orderBy: { createdAt: 'asc' } })
    expect(rows.map(({ suspects }) => suspects)).toEqual([[], [expect.any(String)]])
  }) // prettier-ignore

  it('is for nobody but the owner of the scan', async () => {
    const { id } = await record({ screenshot: await photo() })
    const one = { scanId, observationId: id }
    await expect(record({}, BORIS)).rejects.toMatchObject({ code: 'not-found' })
    expect(await listObservations(BORIS, { scanId })).toEqual([])
    await expect(readScreenshot(BORIS, one)).rejects.toMatchObject({ code: 'not-found' })
    await removeObservation(BORIS, one)
    expect(await listObservations(ANNA, { scanId })).toHaveLength(1)
    const other = scanIdOf(await scanToEnd(ANNA, 'https://shop.boots-demo.com/other'))
    await expect(readScreenshot(ANNA, { ...one, scanId: other })).rejects.toMatchObject({ code: 'not-found' })
    await removeObservation(ANNA, one)
    await removeObservation(ANNA, one)
    expect(await listObservations(ANNA, { scanId })).toEqual([])
  })

  it('keeps of a screenshot its pixels alone', async () => {
    const given = await photo()
    expect((await sharp(given).metadata()).exif).toBeDefined()
    const { id, hasScreenshot } = await record({ screenshot: given })
    expect(hasScreenshot).toBe(true)
    const jpeg = await readScreenshot(ANNA, { scanId, observationId: id })
    const { format, width, height, exif, xmp, iptc } = await sharp(jpeg).metadata()
    expect({ format, width, height, exif, xmp, iptc }).toEqual({ format: 'jpeg', width: 461, height: 1_024 })
    expect(Buffer.from(jpeg).includes('Kestrel Street')).toBe(false)
    expect(await database().picture.count()).toBe(0)
  })

  it.each<[string, () => Uint8Array, string]>([
    ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'not-a-picture'],
    ['too much', () => new Uint8Array(SOURCE_BYTES_MAX + 1), 'too-many-bytes'],
    ['a drawing', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), 'format-not-opened'],
    ['an icon', () => Buffer.from('00000100010010100000010020006804000016000000', 'hex'), 'format-not-opened'],
  ])('takes no screenshot that is %s', async (_, bytes, refusal) => {
    await expect(record({ screenshot: bytes() })).rejects.toMatchObject({ said: { code: `error.image.${refusal}` } })
    expect(await listObservations(ANNA, { scanId })).toEqual([])
  }) // prettier-ignore

  it.each<[string, object]>([
    ['another surface', { surface: 'telegram' }],
    ['another outcome', { seen: 'huge' }],
    ['nothing at all', { seen: undefined }],
    ['a long note', { note: 'x'.repeat(281) }],
  ])('takes no %s', async (_, more) => {
    await expect(record(more)).rejects.toMatchObject({ code: 'bad-input' })
  })

  it('ends at fifty of one scan', async () => {
    for (let n = 0; n < 50; n += 1) await record()
    await expect(record()).rejects.toMatchObject({ code: 'conflict', said: { code: 'error.too-many-observations' } })
  }) // prettier-ignore

  it('is gone with its scan', async () => {
    await record()
    await deleteScans(ANNA, { scanIds: [scanId] })
    expect(await listObservations(ANNA, { scanId })).toEqual([])
    at += (GRACE_DAYS + 1) * DAY_MS
    await purgeScans(serviceContext())
    expect(await database().observation.count()).toBe(0)
  })

  it('is counted by rule, with nobody in it', async () => {
    await record()
    await record({ seen: 'large' })
    await record({ seen: 'large' })
    const { agreement, suspects } = await countObservations()
    expect(agreement).toMatchObject([{ surface: 'android', predicted: 'text', agreed: 1, total: 3 }])
    expect(suspects[0]).toMatchObject({ surface: 'android', predicted: 'text', seen: 'large', count: 2 })
    expect(JSON.stringify([agreement, suspects])).not.toContain('boots-demo')
  })
})

/** As a phone writes one: larger than what is kept, and with where it was taken. */
const photo = () =>
  sharp({ create: { width: 1_080, height: 2_400, channels: 3, background: '#e5ddd5' } })
    .withExif({
      IFD0: { Make: 'Phone' },
      IFD3: { GPSLatitudeRef: 'N', GPSAreaInformation: 'Kestrel Street' },
    })
    .jpeg()
    .toBuffer()
