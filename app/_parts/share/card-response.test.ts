/** What was drawn from a report before is responded without reading the report again, for as long as its link is open. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { database } from '@/lib/db/database'
import { findSharedScan } from '@/lib/services/shares/find-shared-scan'
import { page, recordedNetwork } from '@/lib/services/recorded-network-for-test'
import { revokeShare } from '@/lib/services/shares/revoke-share'
import { shareScan } from '@/lib/services/shares/share-scan'
import { ANNA, scanIdOf, scanToEnd, type Stage, stageFor } from '@/lib/services/stage-for-test'
import { reportCard } from './report-card'
import { sharePicture } from './share-picture'
import { GET as getSharePicture } from '../../s/[token]/picture.jpg/route'
import { GET as getThumbnail } from '../../pictures/[sha256]/route'
import { cardResponse } from './card-response'
import { drawableReport } from './drawable-report'
import { readCardParams } from './card-params'

// A real database starts in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

const SVG = { kind: 'svg' } as const
let stage: Stage
let share: { id: string; token: string }
let etags: { card: string; picture: string }
let sha256: string

const asked = (path: string, etag: string) =>
  new Request(`http://localhost/${path}`, { headers: etag ? { 'if-none-match': etag } : {} })
const card = (etag: string) => cardResponse(asked('card.svg', etag), share.token, 'svg')
const picture = (etag: string) =>
  getSharePicture(asked('picture.jpg', etag), { params: Promise.resolve({ token: share.token }) })

beforeAll(async () => {
  stage = await stageFor('pglite')
  await stage.start(recordedNetwork(() => page('Boots')))
  const scanId = scanIdOf(await scanToEnd(ANNA, 'https://shop.boots-demo.com/'))
  const made = await shareScan(ANNA, { scanId })
  share = { id: made.id, token: made.token ?? '' }
  const { report: stored, scannedAt } = await findSharedScan({ token: share.token })
  const report = drawableReport(stored)
  sha256 = report.image?.thumbnails.small?.sha256 ?? ''
  const { request } = readCardParams('http://localhost/card.svg')
  etags = {
    card: (await reportCard(share.token, report, request, SVG)).etag,
    picture: (await sharePicture(share.token, { report, scannedAt })).etag,
  }
  // From now on whoever reads the report gets an error.
  await database().scan.update({ where: { id: scanId }, data: { report: { not: 'a report' } } })
})
afterAll(() => stage.remove())

it('the report cannot be read any more', async () => {
  await expect(findSharedScan({ token: share.token })).rejects.toMatchObject({ code: 'unavailable' })
})

it('says that nothing changed', async () => {
  expect((await card(etags.card)).status).toBe(304)
  expect((await picture(etags.picture)).status).toBe(304)
})

it('sends what is kept', async () => {
  const svg = await card('"another"')
  expect([svg.status, svg.headers.get('etag')]).toEqual([200, etags.card])
  expect(await svg.text()).toContain('<svg')
  expect((await picture('')).status).toBe(200)
})

it('a thumbnail is its own name', async () => {
  const thumbnail = (etag: string) =>
    getThumbnail(asked('pictures', etag), { params: Promise.resolve({ sha256 }) })
  const first = await thumbnail('')
  expect([first.status, first.headers.get('etag')]).toEqual([200, `"${sha256}"`])
  expect((await thumbnail(`W/"${sha256}"`)).status).toBe(304)
})

it('ends with its link, whoever still has it', async () => {
  await revokeShare(ANNA, { shareId: share.id })
  expect((await card(etags.card)).status).toBe(404)
  expect((await picture(etags.picture)).status).toBe(404)
})
