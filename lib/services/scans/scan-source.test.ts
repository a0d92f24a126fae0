/** A page whose source is handed over, from the paste to the stored report, on both kinds of database. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { database } from '@/lib/db/database'
import { KINDS } from '@/lib/db/database-for-test'
import { page, recordedNetwork } from '../recorded-network-for-test'
import { ANNA, BORIS, scanIdOf, scanToEnd, type Stage, stageFor } from '../stage-for-test'
import { compareScans } from './compare-scans'
import { getScan } from './get-scan'
import { listScans } from './list-scans'
import { type ScanEvent, scanLink, type ScanRequest } from './scan-link'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

const pasted = (html: string): NonNullable<ScanRequest['source']> => ({
  kind: 'pasted',
  bytes: new TextEncoder().encode(html),
})
const uploaded = (bytes: Uint8Array): NonNullable<ScanRequest['source']> => ({ kind: 'uploaded', bytes })

/** Only pictures may be asked for. */
const onlyPictures = recordedNetwork((url) => {
  throw new Error(`The page was asked for: ${url}`)
})

async function handIn(request: ScanRequest, actor = ANNA): Promise<ScanEvent[]> {
  const events: ScanEvent[] = []
  for await (const event of scanLink(actor, request)) events.push(event)
  return events
}

describe.each(KINDS)('a source that is handed over, on %s', (kind) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await stageFor(kind)
  })
  afterEach(() => stage.stop())
  afterAll(() => stage.remove())

  it('gets its report without asking for the page, and says everywhere how it came', async () => {
    await stage.start(onlyPictures)
    const input = 'http://localhost:3000/boots?token=aaaaaaaaaaaaaaaaaaaaaa1'
    const scanId = scanIdOf(await handIn({ input, source: pasted(page('Local boots')) }))
    const view = await getScan(ANNA, { scanId })
    expect(view).toMatchObject({ status: 'done', source: 'pasted', host: 'localhost' })
    expect(view.report).toMatchObject({
      source: { kind: 'pasted', provisional: true },
      fetch: { status: null },
    })
    expect(view.headText).toContain('Local boots')
    const { rows } = await listScans(ANNA)
    expect(rows[0]).toMatchObject({ id: scanId, source: 'pasted', title: 'Local boots' })
    // What is secret in the address stays in the one column that keeps it.
    expect(JSON.stringify([view, rows])).not.toContain('aaaaaaaaaaaaaaaaaaaaaa1')
    await expect(getScan(BORIS, { scanId })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is the check before the live one, and the two compare', async () => {
    await stage.start(recordedNetwork(() => page('Live boots')))
    const input = 'https://shop.boots-demo.com/pasted-then-live'
    const before = scanIdOf(await handIn({ input, source: uploaded(Buffer.from(page('Draft boots'))) }))
    const after = scanIdOf(await scanToEnd(ANNA, input))
    expect(await getScan(ANNA, { scanId: after })).toMatchObject({ source: null, previousScanId: before })
    const { isSameAddress, changes } = await compareScans(ANNA, { before, after })
    expect(isSameAddress).toBe(true)
    expect(changes.cards.find(({ surface }) => surface === 'android')?.changed).toEqual(['title'])
    const reached = changes.findings.find(({ id }) => id === 'page-reachable')
    expect(reached?.change).toBe('changed')
  })

  it('refuses what is no page and what has no address, by code and without a row', async () => {
    await stage.start(onlyPictures)
    const count = await database().scan.count()
    const input = 'https://shop.boots-demo.com/'
    const cases = [
      [{ input, source: pasted('') }, 'bad-input', 'error.source.empty'],
      [{ input, source: pasted('Winter boots') }, 'bad-input', 'error.source.no-html'],
      [{ input, source: uploaded(Buffer.from('PK\x03\x04…')) }, 'bad-input', 'error.source.other-file'],
      [{ input, source: uploaded(Buffer.alloc(5_242_881, '<p>')) }, 'too-large', 'error.source.too-large'],
      [{ input: ' ', source: pasted(page('Boots')) }, 'bad-input', 'error.source.no-address'],
    ] as const
    for (const [request, code, said] of cases)
      await expect(handIn(request)).rejects.toMatchObject({ code, said: { code: said } })
    for (const [address, code] of [['ftp://shop.boots-demo.com/', 'scheme-unsupported'], ['https://user:pw@shop.boots-demo.com/', 'url-has-credentials'], ['not a link', 'url-invalid']] as const)
      expect(await handIn({ input: address, source: pasted(page('Boots')) })).toMatchObject([{ type: 'refused', failure: { code } }])
    expect(await database().scan.count()).toBe(count)
  }) // prettier-ignore

  it('is shown as interrupted when its process dies, like any other', async () => {
    const slow = recordedNetwork(() => page('Slow'))
    await stage.start({ ...slow, fetchImage: () => sleep(60_000) as never }, { scanMsMax: 300 })
    const scanId = scanIdOf(
      await handIn({ input: 'https://shop.boots-demo.com/slow', source: pasted(page('Slow')) }),
    )
    const view = await getScan(ANNA, { scanId })
    expect(view).toMatchObject({ status: 'interrupted', source: 'pasted', report: null })
    expect(view.interruptedReason).toBe('overdue')
  })
})
