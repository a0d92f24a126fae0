/** A link with a credential in it: scanned and scanned again whole, kept in one column, and shown to nobody. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { database } from '@/lib/db/database'
import { compareScans } from './scans/compare-scans'
import { getScan } from './scans/get-scan'
import { listScans } from './scans/list-scans'
import { findSharedScan } from './shares/find-shared-scan'
import { recordedNetwork } from './recorded-network-for-test'
import { shareScan } from './shares/share-scan'
import { ANNA, BORIS, scanIdOf, scanToEnd, type Stage, stageFor } from './stage-for-test'

// A real database starts in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

const TOKEN = 'Zq81xWv7Lm'
const PASSWORD = 'Hk42pRt9Yb'
const LINK = `https://shop.boots-demo.com/private?page=1&access_token=${TOKEN}`
const SHOWN = 'https://shop.boots-demo.com/private?page=1&access_token=•••'
const SOURCE = `<!doctype html><html><head><title>Boots</title>
<meta property="og:title" content="Boots"><meta property="og:image" content="https://joe:${PASSWORD}@shop.boots-demo.com/a.jpg">
<meta property="og:image" content="https://shop.boots-demo.com/b.jpg?X-Amz-Signature=${TOKEN}">
<script>load("https:\\/\\/joe:${PASSWORD}@shop.boots-demo.com\\/?a=1\\u0026key=${TOKEN}")</script></head><body></body></html>`

const expectNone = (shown: unknown) => {
  expect(JSON.stringify(shown)).not.toContain(TOKEN)
  expect(JSON.stringify(shown)).not.toContain(PASSWORD)
}

describe('a link with a credential in it', () => {
  let stage: Stage
  let asked: string[] = []
  let scanId: string
  beforeAll(async () => {
    stage = await stageFor('pglite')
    await stage.start(recordedNetwork((url) => (asked.push(url), SOURCE)))
    const events = await scanToEnd(ANNA, `Look: ${LINK}`)
    scanId = scanIdOf(events)
    expectNone(events)
  })
  afterAll(() => stage.remove())

  it('is asked for whole, and kept whole in one column', async () => {
    expect(asked).toContain(LINK)
    const { input, ...row } = await database().scan.findUniqueOrThrow({ where: { id: scanId } })
    expect(input).toBe(`Look: ${LINK}`)
    expect(row.url).toBe(SHOWN)
    expect(row.report).not.toBeNull()
    expect(row.headText).toContain('https://•••@shop.boots-demo.com/a.jpg')
    expectNone(row)
  })

  it('is shown without it to its owner, in the history and to whoever opens the share', async () => {
    const view = await getScan(ANNA, { scanId })
    expect(view).toMatchObject({ url: SHOWN, input: `Look: ${SHOWN}`, report: { url: SHOWN } })
    const { rows } = await listScans(ANNA)
    expect(rows).toMatchObject([{ url: SHOWN }])
    const { token } = await shareScan(ANNA, { scanId })
    const shared = await findSharedScan({ token: token ?? '' })
    expect(shared).toMatchObject({ url: SHOWN, report: { url: SHOWN } })
    expect(shared.headText).toContain('X-Amz-Signature=•••')
    for (const shown of [view, rows, shared]) expectNone(shown)
  })

  it('is found in the history by its address and not by its credential', async () => {
    expect((await listScans(ANNA, { query: 'private' })).rows).toHaveLength(1)
    expect((await listScans(ANNA, { query: TOKEN })).rows).toEqual([])
  })

  it('is checked again whole, from what its report shows, and by its owner alone', async () => {
    const { input } = await getScan(ANNA, { scanId })
    asked = []
    const again = scanIdOf(await scanToEnd(ANNA, input, scanId))
    expect(asked).toContain(LINK)
    const { before, after, changes } = await compareScans(ANNA, { before: scanId, after: again })
    expect(after.previousScanId).toBe(scanId)
    for (const shown of [before, after, changes]) expectNone(shown)

    asked = []
    await expect(scanToEnd(BORIS, input, scanId)).rejects.toMatchObject({ code: 'not-found' })
    await scanToEnd(BORIS, input)
    expect(asked.filter((url) => url.includes(TOKEN))).toEqual([])
  })

  it.each(['schema-1-heavy-image', 'schema-2-heavy-image'])(
    'is taken out of a row of an earlier version when it is opened: %s',
    async (name) => {
      const file = new URL(`../preview/report/stored/samples/${name}.json`, import.meta.url)
      const text = readFileSync(file, 'utf8')
      const stored = text.replaceAll('"https://', `"https://joe:${PASSWORD}@`)
      expect(stored).not.toBe(text)
      const row = { url: LINK, title: `See ${LINK}`, headText: SOURCE, report: JSON.parse(stored) as object }
      await database().scan.update({ where: { id: scanId }, data: row })
      const { token } = await shareScan(ANNA, { scanId })
      const [shared, view, { rows }] = await Promise.all([
        findSharedScan({ token: token ?? '' }),
        getScan(ANNA, { scanId }),
        listScans(ANNA),
      ])
      for (const shown of [shared, view, rows]) expectNone(shown)
      expect(JSON.stringify(shared.report)).toContain('"https://•••@')
    },
  )
})
