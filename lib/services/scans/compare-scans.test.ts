/** Two scans side by side, of one address or of two. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { compareScans } from './compare-scans'
import { page, recordedNetwork } from '../recorded-network-for-test'
import { ANNA, BORIS, scanIdOf, scanToEnd, type Stage, stageFor } from '../stage-for-test'

// A real database starts in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

describe('compareScans', () => {
  let stage: Stage
  let title = 'Before'
  const scanOf = async (url: string) => scanIdOf(await scanToEnd(ANNA, url))
  beforeAll(async () => {
    stage = await stageFor('pglite')
    await stage.start(recordedNetwork(() => page(title)))
  })
  afterAll(async () => {
    await stage.remove()
  })

  it('keeps what was said then beside what is said now', async () => {
    const before = await scanOf('https://shop.boots-demo.com/changing')
    title = 'After'
    const after = await scanOf('https://shop.boots-demo.com/changing')
    const comparison = await compareScans(ANNA, { before, after })
    expect(comparison.before.report.cards[0]?.title).toBe('Before')
    expect(comparison.after.report.cards[0]?.title).toBe('After')
    expect(comparison.after.previousScanId).toBe(before)
    expect(comparison.isSameAddress).toBe(true)
    expect(comparison.changes).toBeTruthy()
    await expect(compareScans(BORIS, { before, after })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('compares two different addresses, and says that they are', async () => {
    const [before, after] = [
      await scanOf('https://shop.boots-demo.com/1'),
      await scanOf('https://shop.boots-demo.com/2'),
    ]
    const comparison = await compareScans(ANNA, { before, after })
    expect(comparison.isSameAddress).toBe(false)
    expect(comparison.before.url).not.toBe(comparison.after.url)
  })
})
