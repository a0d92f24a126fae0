/** Reports from elsewhere: whose they are, what is taken, what is refused, and that nothing is kept as it came. */
import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { database } from '@/lib/db/database'
import { KINDS } from '@/lib/db/database-for-test'
import { createNetwork, type OpenNetwork } from '@/lib/preview/crawl/create-network'
import { scan } from '@/lib/preview/pipeline'
import type { Report } from '@/lib/preview/report/schema'
import type { Thumbnail } from '@/lib/preview/vocabulary/facts'
import { getScan } from '../scans/get-scan'
import { listScans } from '../scans/list-scans'
import { purgeScans } from '../scans/purge-scans'
import { scanLink } from '../scans/scan-link'
import { readPicture } from '../pictures/read-picture'
import { page, recordedNetwork } from '../recorded-network-for-test'
import { serviceContext } from '../service-context'
import { findSharedScan } from '../shares/find-shared-scan'
import { ANNA, type Stage, stageFor } from '../stage-for-test'
import { pushReport } from './push-report'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

const CI = { kind: 'apiKey', name: 'ci' } as const
const LAPTOP = { kind: 'apiKey', name: 'laptop' } as const

interface Sent {
  report: Report
  headText: string | null
  pictures: { sha256: string; jpeg: string }[]
}

const pictureOf = ({ sha256, jpeg }: Thumbnail) => ({ sha256, jpeg: Buffer.from(jpeg).toString('base64') })

async function made(url = 'https://shop.boots-demo.com/', title = 'Pushed boots'): Promise<Sent> {
  const { report, headText, thumbnails } = await scan(url, recordedNetwork(() => page(title)), { policy: { allowPrivate: true } }) // prettier-ignore
  return { report, headText, pictures: thumbnails.map(pictureOf) }
}

const push = (
  sent: unknown,
  more: { as?: typeof CI | typeof LAPTOP; key?: string; isSayable?: boolean } = {},
) =>
  pushReport(more.as ?? CI, {
    body: Buffer.from(typeof sent === 'string' ? sent : JSON.stringify(sent)),
    idempotencyKey: more.key ?? null,
    isSayable: () => more.isSayable ?? true,
  })

describe.each(KINDS)('pushReport on %s', (kind) => {
  let stage: Stage
  let network: OpenNetwork
  let clock = new Date()
  beforeAll(async () => {
    stage = await stageFor(kind)
    network = createNetwork({})
    await stage.start(network, { now: () => clock })
  })
  afterAll(async () => {
    await stage.remove()
    await network.close()
  })

  it('stores it whole, opens by its link alone, and belongs to no visitor', async () => {
    const sent = await made()
    const { token, expiresAt, isNew } = await push(sent)
    expect(isNew).toBe(true)
    expect(Date.parse(expiresAt) - clock.getTime()).toBe(30 * 86_400_000)
    const shared = await findSharedScan({ token })
    expect(shared.report).toMatchObject({
      source: { kind: 'pushed', provisional: false },
      cards: sent.report.cards.map(({ layout, title }) => ({ layout, title })),
      fetch: { curl: '' },
    })
    expect(shared.headText).toContain('Pushed boots')
    const row = await database().scan.findFirstOrThrow({ where: { source: 'pushed' } })
    expect(row).toMatchObject({ visitorId: 'key:ci', status: 'done', title: 'Pushed boots' })
    await expect(getScan(ANNA, { scanId: row.id })).rejects.toMatchObject({ code: 'not-found' })
    await expect(getScan({ kind: 'visitor', visitorId: row.visitorId }, { scanId: row.id })).rejects.toMatchObject({ code: 'forbidden' }) // prettier-ignore
    expect((await listScans(ANNA)).rows).toEqual([])
    expect(JSON.stringify(await database().share.findMany())).not.toContain(token)
  })

  it('keeps no picture as it came', async () => {
    const sent = await made('https://shop.boots-demo.com/picture')
    const { token } = await push(sent)
    const { image } = (await findSharedScan({ token })).report
    for (const as of ['small', 'large'] as const) {
      const [before, after] = [sent.report.image?.thumbnails[as], image?.thumbnails[as]]
      // The small one is square on every phone.
      const width = as === 'large' ? before?.width : before?.height
      expect(after).toMatchObject({ width, height: before?.height })
      const jpeg = await readPicture({ sha256: after?.sha256 ?? '' })
      expect(createHash('sha256').update(jpeg).digest('hex')).toBe(after?.sha256)
      expect(sent.pictures.map(({ sha256 }) => sha256)).not.toContain(after?.sha256)
    }
  })

  it('says that a page of a private machine is provisional, whatever the document says', async () => {
    const sent = await made('https://localhost:3000/')
    for (const source of [undefined, { kind: 'pasted', provisional: false }]) {
      const { token } = await push({ ...sent, report: { ...sent.report, source } })
      expect((await findSharedScan({ token })).report).toMatchObject({ source: { kind: 'pushed', provisional: true } })
    }
  }) // prettier-ignore

  it('is one report with one link, pushed twice or at once; each key has its own', async () => {
    const sent = await made('https://shop.boots-demo.com/twice')
    const [one, two] = await Promise.all([push(sent), push(sent)])
    expect(one.token).toBe(two.token)
    expect([one.isNew, two.isNew].sort()).toEqual([false, true])
    expect((await push(sent)).token).toBe(one.token)
    expect((await push(sent, { as: LAPTOP })).token).not.toBe(one.token)

    const first = await push(sent, { key: 'build 7' })
    expect(await push({ ...sent, headText: null }, { key: 'build 7' })).toMatchObject({ token: first.token, isNew: false })
    const other = await made('https://shop.boots-demo.com/other')
    await expect(push(other, { key: 'build 7' })).rejects.toMatchObject({ code: 'conflict', said: { code: 'error.push.other-content' } })
  }) // prettier-ignore

  it('refuses what is no such document, by code and without a row', async () => {
    const count = await database().scan.count()
    const sent = await made()
    const { report } = sent
    const [card] = report.cards
    const deep = JSON.stringify({ ...sent, report: { ...report, verdict: null } }).replace('"verdict":null', `"verdict":{"status":"good","sentence":${'{"code":"a","params":{"a":'.repeat(60_000)}1${'}}'.repeat(60_000)}}`) // prettier-ignore
    const unreadable = {
      'no JSON': '{',
      'another thing': {},
      'bytes': '\ufffd\u0000',
      'nested': deep,
      'old': { ...sent, report: { ...report, schemaVersion: 2 } },
      'no address': { ...sent, report: { ...report, url: 'javascript:alert(1)' } },
      'credentials': { ...sent, report: { ...report, url: 'https://user:pw@shop.boots-demo.com/' } },
      'no card': { ...sent, report: { ...report, cards: [] } },
      'many cards': { ...sent, report: { ...report, cards: Array(500).fill(card) } },
      'lines': { ...sent, report: { ...report, cards: [{ ...card, titleLinesMax: 1e9 }] } },
      time: { ...sent, report: { ...report, fetch: { ...report.fetch, startedAt: 'yesterday' } } },
      'a date': { ...sent, report: { ...report, findings: report.findings.map((one) => ({ ...one, witness: one.witness.map((who) => ({ ...who, date: 'x' })) })) } },
      encoding: { ...sent, report: { ...report, fetch: { ...report.fetch, charset: { used: 'klingon', from: 'meta' } } } },
      'many pictures': { ...sent, pictures: Array(9).fill(sent.pictures[0]) },
      'a path as a name': { ...sent, pictures: [{ sha256: '../../etc/passwd', jpeg: '' }] },
    } // prettier-ignore
    for (const [what, document] of Object.entries(unreadable))
      await expect(push(document), what).rejects.toMatchObject({ code: 'bad-input', said: { code: 'error.push.unreadable' } }) // prettier-ignore
    await expect(push(sent, { isSayable: false })).rejects.toMatchObject({
      said: { code: 'error.other-version' },
    })
    const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#123' } })
      .png()
      .toBuffer()
    const pictures = {
      missing: [],
      'of another name': sent.pictures.map(({ jpeg }) => ({ jpeg, sha256: 'a'.repeat(64) })),
      'no JPEG': sent.pictures.map(({ sha256 }) => ({ sha256, jpeg: png.toString('base64') })),
      'no picture': sent.pictures.map(({ sha256 }) => ({ sha256, jpeg: Buffer.from('\xff\xd8<script>', 'latin1').toString('base64') })),
    } // prettier-ignore
    for (const [what, given] of Object.entries(pictures))
      await expect(push({ ...sent, pictures: given }), what).rejects.toMatchObject({ said: { code: 'error.push.picture' } }) // prettier-ignore
    expect(await database().scan.count()).toBe(count)
  })

  it('keeps strangers’ text as text, and no credential of an address', async () => {
    const sent = await made(
      'https://shop.boots-demo.com/hostile?access_token=Zq81xWv7Lm',
      '&lt;/script>&lt;b>\u202e',
    )
    const { token } = await push({ ...sent, headText: `${sent.headText}\u0000` })
    const shared = await findSharedScan({ token })
    expect(JSON.stringify(shared)).not.toContain('Zq81xWv7Lm')
    expect(shared.report.cards[0]?.title).toContain('</script>')
  })

  it('lets nobody else in', async () => {
    const sent = await made()
    // Safe: what a caller without types could hand in.
    await expect(push(sent, { as: ANNA as never })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(push(sent, { as: { kind: 'apiKey', name: '' } as never })).rejects.toMatchObject({ code: 'forbidden' }) // prettier-ignore
    await expect(scanLink(CI, { input: 'https://shop.boots-demo.com/' }).next()).rejects.toMatchObject({ code: 'forbidden' }) // prettier-ignore
    await expect(listScans(CI)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('is removed for good once its link has ended for a week', async () => {
    const { token } = await push(await made('https://shop.boots-demo.com/ends'))
    clock = new Date(clock.getTime() + 31 * 86_400_000)
    await expect(findSharedScan({ token })).rejects.toMatchObject({ code: 'not-found' })
    const count = await database().scan.count()
    expect(await purgeScans(serviceContext())).toEqual({ scans: 0, pictures: 0 })
    clock = new Date(clock.getTime() + 7 * 86_400_000)
    expect((await purgeScans(serviceContext())).scans).toBe(count)
    expect(await database().picture.count()).toBe(0)
  })
})
