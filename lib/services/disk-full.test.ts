/** A scan that a full disk cuts off says so, in its row too, and never that something broke. */
import path from 'node:path'
import { expect, it, vi } from 'vitest'
import { z } from 'zod'
import { smallDisk } from '@/scripts/small-disk-for-test'

// A real database starts in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 300_000 })

const saidSchema = z.object({
  cutOff: z.string(),
  refused: z.array(z.string()),
  rows: z.array(z.object({ status: z.string(), interruptedReason: z.string().nullable() })),
  after: z.string(),
})

it('scans on a disk that fills up', () => {
  const disk = smallDisk('size=100m')
  if (!disk) return
  const { stdout, stderr } = disk.run(path.join(import.meta.dirname, 'scans-on-full-disk-for-test.ts'))
  disk.remove()
  expect(stderr).toBe('')
  const { cutOff, refused, rows, after } = saidSchema.parse(JSON.parse(stdout))
  expect(new Set([cutOff, ...refused])).toEqual(new Set(['disk-full']))
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(row).toEqual({ status: 'interrupted', interruptedReason: 'disk-full' })
  expect(after).toBe('done')
})
