/** The limits in memory, and shared over a real Postgres. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { KINDS, testDatabase, type TestDatabase } from '@/lib/db/database-for-test'
import type { Opened } from '@/lib/db/open-database'
import { limit, startRateLimits } from './rate-limit'

// A real database starts in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

const asker = (address: string, visitorId: string) => ({ address, visitorId })

describe.each(KINDS)('the limits on %s', (kind) => {
  let store: TestDatabase
  let opened: Opened
  beforeAll(async () => {
    store = await testDatabase(kind)
    opened = await store.open()
  })
  afterAll(async () => {
    await opened.close()
    await store.remove()
  })

  it('let as many through as they say, also when all come at once', async () => {
    startRateLimits({ scansPerMinute: 5, pool: opened.pool })
    const ends = await Promise.allSettled(
      Array.from({ length: 12 }, (_, number) => limit('scan', asker('203.0.113.1', `v${number}`))),
    )
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
    const refused = ends.find((end) => end.status === 'rejected')
    expect(refused?.reason).toMatchObject({
      code: 'rate-limited',
      said: { code: 'error.rate-limited', params: { perMinute: 5 } },
    })
    expect(refused?.reason.retryAfterS).toBeGreaterThan(0)
  })

  it('count by address alone where nobody has a cookie', async () => {
    startRateLimits({ scansPerMinute: 5, pool: opened.pool })
    const ends = await Promise.allSettled(
      Array.from({ length: 130 }, () => limit('draw', { address: '203.0.113.9' })),
    )
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(120)
    await limit('draw', { address: '203.0.113.10' })
  })

  it('count a whole /64, a visitor on the move, and each purpose by itself', async () => {
    startRateLimits({ scansPerMinute: 2, pool: opened.pool })
    await limit('scan', asker('2001:db8:0:1::1', 'a1'))
    await limit('scan', asker('2001:db8:0:1::2', 'a2'))
    await expect(limit('scan', asker('2001:db8:0:1:9::3', 'a3'))).rejects.toMatchObject({
      code: 'rate-limited',
    })
    await limit('scan', asker('2001:db8:0:2::1', 'b'))
    await limit('scan', asker('2001:db8:0:3::1', 'b'))
    await expect(limit('scan', asker('2001:db8:0:4::1', 'b'))).rejects.toMatchObject({ code: 'rate-limited' })
    await limit('share', asker('2001:db8:0:1::1', 'a1'))
  })

  it.runIf(kind === 'postgres')(
    'are one count for several processes, and survive the database being away',
    async () => {
      startRateLimits({ scansPerMinute: 2, pool: opened.pool })
      await limit('scan', asker('198.51.100.1', 'p1'))
      startRateLimits({ scansPerMinute: 2, pool: opened.pool })
      await limit('scan', asker('198.51.100.1', 'p2'))
      await expect(limit('scan', asker('198.51.100.1', 'p3'))).rejects.toMatchObject({ code: 'rate-limited' })

      const away = { query: () => Promise.reject(new Error('the database is away')) }
      startRateLimits({ scansPerMinute: 1, pool: away })
      await limit('scan', asker('198.51.100.2', 'q'))
      await expect(limit('scan', asker('198.51.100.2', 'q'))).rejects.toMatchObject({ code: 'rate-limited' })
    },
  )
})
