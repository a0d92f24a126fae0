/** A scan from the paste to the stored report, and every way it can be cut short, on both kinds of database. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { database } from '@/lib/db/database'
import { KINDS } from '@/lib/db/database-for-test'
import { getScan } from './get-scan'
import { readPicture } from '../pictures/read-picture'
import { page, recordedNetwork } from '../recorded-network-for-test'
import { scanLink } from './scan-link'
import { ANNA, BORIS, scanIdOf, scanToEnd, type Stage, stageFor } from '../stage-for-test'

// A real database starts in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

const shop = recordedNetwork(() => page('Winter boots'))

describe.each(KINDS)('scanLink on %s', (kind) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await stageFor(kind)
  })
  afterEach(() => stage.stop())
  afterAll(() => stage.remove())

  it('tells its steps, and stores report, source and thumbnails', async () => {
    await stage.start(shop)
    const events = await scanToEnd(ANNA, 'https://shop.boots-demo.com/boots')
    expect(events.at(0)?.type).toBe('started')
    expect(events.filter(({ type }) => type === 'step').length).toBeGreaterThan(1)
    expect(events.at(-1)).toEqual({ type: 'finished', scanId: scanIdOf(events) })

    const view = await getScan(ANNA, { scanId: scanIdOf(events) })
    expect(view).toMatchObject({
      status: 'done',
      url: 'https://shop.boots-demo.com/boots',
      previousScanId: null,
      shares: [],
    })
    expect(view.report?.cards.find(({ surface }) => surface === 'android')?.title).toBe('Winter boots')
    expect(view.headText).toContain('og:title')
    const small = view.report?.image?.thumbnails.small
    const jpeg = await readPicture({ sha256: small?.sha256 ?? '' })
    expect(jpeg.byteLength).toBe(small?.bytes)
    expect([...jpeg.subarray(0, 2)]).toEqual([0xff, 0xd8])
  })

  it('refuses what is no address, by its code and without a row', async () => {
    await stage.start(shop)
    const before = await database().scan.count()
    for (const [input, code] of [
      ['', 'url-invalid'],
      ['not a link', 'url-invalid'],
      ['ftp://shop.boots-demo.com/', 'scheme-unsupported'],
      ['https://user:pw@shop.boots-demo.com/', 'url-has-credentials'],
      ['http://127.0.0.1/', 'blocked-address'],
    ] as const) {
      const events = await scanToEnd(ANNA, input)
      expect(events).toHaveLength(1)
      expect(events[0]).toMatchObject({ type: 'refused', failure: { code } })
    }
    expect(await database().scan.count()).toBe(before)
  })

  it('makes a row per paste, and knows the scan before it', async () => {
    await stage.start(shop)
    const first = scanIdOf(await scanToEnd(ANNA, 'https://shop.boots-demo.com/twice'))
    const second = scanIdOf(await scanToEnd(ANNA, 'https://shop.boots-demo.com/twice'))
    expect(second).not.toBe(first)
    expect((await getScan(ANNA, { scanId: second })).previousScanId).toBe(first)
    expect((await getScan(ANNA, { scanId: first })).previousScanId).toBeNull()

    const again = scanIdOf(await scanToEnd(ANNA, 'https://shop.boots-demo.com/twice', first))
    expect((await getScan(ANNA, { scanId: again })).previousScanId).toBe(first)
    await expect(scanToEnd(BORIS, 'https://shop.boots-demo.com/twice', first)).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(scanToEnd(ANNA, 'https://shop.boots-demo.com/other', first)).rejects.toMatchObject({
      code: 'bad-input',
    })
  })

  it('stores what strangers wrote even when Postgres would refuse it', async () => {
    await stage.start(recordedNetwork(() => page('a\u0000b &#xD800; &#0; \u{1F600}')))
    const view = await getScan(ANNA, { scanId: scanIdOf(await scanToEnd(ANNA, 'https://shop.boots-demo.com/nul\u0000?q=\u{1F600}').catch(() => scanToEnd(ANNA, 'https://shop.boots-demo.com/nul'))) }) // prettier-ignore
    expect(view.status).toBe('done')
    expect(JSON.stringify(view).includes('\\u0000')).toBe(false)
  })

  it('turns a pipeline that breaks into an interrupted scan with its reason', async () => {
    await stage.start(
      recordedNetwork(() => {
        throw new TypeError('a bug')
      }),
    )
    const events = await scanToEnd(ANNA, 'https://shop.boots-demo.com/broken')
    expect(events.at(-1)?.type).toBe('finished')
    const view = await getScan(ANNA, { scanId: scanIdOf(events) })
    expect(view).toMatchObject({ status: 'interrupted', report: null })
    expect(view.interruptedReason).toBe('broke')
  })

  it('gives up a pipeline that hears no signal', async () => {
    await stage.start(
      recordedNetwork(() => new Promise<string>(() => undefined)),
      { scanMsMax: 200 },
    )
    const view = await getScan(ANNA, {
      scanId: scanIdOf(await scanToEnd(ANNA, 'https://shop.boots-demo.com/deaf')),
    })
    expect(view.status).toBe('interrupted')
    expect(view.interruptedReason).toBe('overdue')
  })

  it('finishes and stores the scan of a reader who has left', async () => {
    await stage.start(recordedNetwork(() => sleep(100, page('Left alone'))))
    let scanId = ''
    for await (const event of scanLink(ANNA, { input: 'https://shop.boots-demo.com/left' })) {
      if (event.type === 'started') scanId = event.scanId
      break
    }
    await stage.services.stop()
    const row = await database().scan.findUniqueOrThrow({ where: { id: scanId } })
    expect(row).toMatchObject({ status: 'done', title: 'Left alone' })
  })

  it('takes no more scans at once than it is told', async () => {
    await stage.start(
      recordedNetwork(() => sleep(150, page('Slow'))),
      { scansAtOnce: 2 },
    )
    const ends = await Promise.allSettled(
      [1, 2, 3].map((number) => scanToEnd(ANNA, `https://shop.boots-demo.com/slow/${number}`)),
    )
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected'])
    expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'unavailable' },
    })
    await scanToEnd(ANNA, 'https://shop.boots-demo.com/slow/4')
  })

  it('shows the running scans of a dead process as interrupted, and they can be repeated', async () => {
    await stage.start(shop)
    const done = scanIdOf(await scanToEnd(ANNA, 'https://shop.boots-demo.com/crash'))
    await stage.stop()
    const like = await database().scan.findUniqueOrThrow({ where: { id: done }, omit: { report: true } })
    const runningIn = async (runId: string) => {
      const id = crypto.randomUUID()
      const createdAt = new Date()
      const rest = { id, runId, createdAt, status: 'running' as const, verdict: null, finishedAt: null }
      await database().scan.create({ data: { ...like, ...rest } })
      return id
    }
    const [dead, alive] = [crypto.randomUUID(), crypto.randomUUID()]
    await database().run.create({ data: { id: dead, seenAt: new Date(Date.now() - 3_600_000) } })
    await database().run.create({ data: { id: alive, seenAt: new Date() } })
    const lost = await runningIn(dead)
    const elsewhere = await runningIn(alive)

    await stage.start(shop)
    // Only a shared Postgres can have a second living process; the embedded folder is ours alone.
    expect(stage.services.interrupted).toBe(kind === 'postgres' ? 1 : 2)
    const other = await getScan(ANNA, { scanId: elsewhere })
    expect(other.status).toBe(kind === 'postgres' ? 'running' : 'interrupted')
    const view = await getScan(ANNA, { scanId: lost })
    expect(view.status).toBe('interrupted')
    expect(view.interruptedReason).toBe('server-stopped')
    const repeated = await getScan(ANNA, { scanId: scanIdOf(await scanToEnd(ANNA, view.input, lost)) })
    // The lost one has no report, so the last finished scan stands in for it.
    expect(repeated).toMatchObject({ status: 'done', previousScanId: done })
    expect((await getScan(ANNA, { scanId: done })).status).toBe('done')
  })
})
