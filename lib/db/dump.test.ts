/** Everything goes from the embedded database to a server and back, and is the same. */
import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { database } from './database'
import { testDatabase } from './database-for-test'
import { dumpLines, restoreLines } from './dump'

// A real database starts in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

async function* linesOf(lines: readonly string[]) {
  yield* lines
}

async function dumped(): Promise<string[]> {
  const lines: string[] = []
  for await (const line of dumpLines()) lines.push(line)
  return lines
}

const scan = (number: number, more: { recheckOfId?: string; report?: object } = {}) => ({
  id: randomUUID(),
  visitorId: 'anna-aaaaaaaaaaaaaaaaa',
  runId: randomUUID(),
  status: 'done' as const,
  input: `a ${number}`,
  url: `https://a.test/${number}?q="\n😀`,
  host: 'a.test',
  urlKey: 'a'.repeat(64),
  createdAt: new Date(1_700_000_000_000 + number),
  ...more,
})

describe('a dump', () => {
  it('carries every row from PGlite to Postgres, in its order of keys and its milliseconds', async () => {
    const [from, to] = [await testDatabase('pglite'), await testDatabase('postgres')]
    const embedded = await from.open()
    const first = scan(1, { report: { z: 1, a: ['ü', { y: null }] } })
    const others = Array.from({ length: 450 }, (_, number) =>
      scan(number + 2, number % 9 ? {} : { recheckOfId: first.id }),
    )
    await database().scan.createMany({ data: [first, ...others] })
    const sha256 = 'b'.repeat(64)
    await database().picture.create({
      data: { sha256, bytes: 1, width: 2, height: 3, createdAt: new Date() },
    })
    await database().scanPicture.create({ data: { scanId: first.id, sha256 } })
    await database().share.create({
      data: {
        id: randomUUID(),
        scanId: first.id,
        tokenHash: 'c'.repeat(64),
        createdAt: new Date(),
        revokedAt: new Date(),
      },
    })
    const observed = {
      scanId: first.id,
      surface: 'ios',
      seen: 'text',
      predicted: 'large',
      rulesetVersion: '1',
    }
    await database().observation.createMany({
      data: [
        { ...observed, id: randomUUID(), suspects: ['image-fast'], createdAt: new Date(), note: 'ü' },
        {
          ...observed,
          id: randomUUID(),
          suspects: [],
          createdAt: new Date(),
          screenshot: Buffer.from([0, 255, 7]),
        },
      ],
    })
    await database().proposal.create({
      data: { scanId: first.id, title: '"</script>', description: '', shared: true, updatedAt: new Date() },
    })
    const lines = await dumped()
    await embedded.close()

    const server = await to.open()
    expect(await restoreLines(linesOf(lines))).toBe(lines.length - 1)
    expect(await dumped()).toEqual(lines)
    const pictures = await database().observation.findMany({ where: { screenshot: { not: null } } })
    expect(pictures.map(({ screenshot }) => [...(screenshot ?? [])])).toEqual([[0, 255, 7]])
    await expect(restoreLines(linesOf(lines))).rejects.toThrow('not empty')
    await server.close()
    await Promise.all([from.remove(), to.remove()])
  })

  it('is refused when it is none, or from a newer version', async () => {
    const store = await testDatabase('pglite')
    const opened = await store.open()
    await expect(restoreLines(linesOf([]))).rejects.toThrow('holds no dump')
    await expect(restoreLines(linesOf(['{"a":1}']))).rejects.toThrow()
    const newer = JSON.stringify({ format: 'cardproof-dump-1', migrations: ['29990101000000_later'] })
    await expect(restoreLines(linesOf([newer]))).rejects.toThrow(/newer version .* 29990101000000_later/)
    await opened.close()
    await store.remove()
  })
})
