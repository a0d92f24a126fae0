/** A scan that a full disk cuts off says so, in its row too, and never that something broke. */
import path from 'node:path'
import { expect, it, vi } from 'vitest'
import { z } from 'zod'
import { smallDisk } from '@/scripts/small-disk-for-test'

// A real database starts in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 300_000 })

const told = z.object({ code: z.string().nullable(), sentence: z.string().nullable() })
const saidSchema = z.object({
  cutOff: told,
  refused: z.array(told),
  rows: z.array(z.object({ status: z.string(), interruptedReason: z.string().nullable() })),
  after: told,
})

it('scans on a disk that fills up', () => {
  const disk = smallDisk('size=100m')
  if (!disk) return
  const { stdout, stderr } = disk.run(path.join(import.meta.dirname, 'disk-full-for-test.ts'))
  disk.remove()
  expect(stderr).toBe('')
  const { cutOff, refused, rows, after } = saidSchema.parse(JSON.parse(stdout))
  for (const { code, sentence } of [cutOff, ...refused]) {
    expect(sentence).toContain('The disk of this server is full')
    expect([null, 'disk-full']).toContain(code)
  }
  // Some had a row already, some could not even get that.
  expect(new Set([cutOff, ...refused].map(({ code }) => code))).toContain('disk-full')
  expect(rows.length).toBeGreaterThan(0)
  for (const { status, interruptedReason } of rows) {
    expect({ status, interruptedReason }).toEqual({
      status: 'interrupted',
      interruptedReason: expect.stringContaining('The disk of this server is full'),
    })
  }
  expect(after).toEqual({ code: null, sentence: 'done' })
})
