/** Share links: shown again to their owner, opened by anybody, closed by revoking and by time; and what others may see: nothing. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { database } from '@/lib/db/database'
import { KINDS } from '@/lib/db/database-for-test'
import { listExamples, openExample } from '../examples'
import { getScan } from '../scans/get-scan'
import { listScans } from '../scans/list-scans'
import { checkShare, findSharedScan } from './find-shared-scan'
import { readPicture } from '../pictures/read-picture'
import { page, recordedNetwork } from '../recorded-network-for-test'
import { revokeShare } from './revoke-share'
import { shareScan } from './share-scan'
import { hashToken } from './share-token'
import { ANNA, BORIS, scanIdOf, scanToEnd, type Stage, stageFor } from '../stage-for-test'

// A real database starts in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

const NOBODY = { kind: 'visitor', visitorId: '' } as const
const NOT_FOUND = { code: 'not-found' }

describe.each(KINDS)('sharing on %s', (kind) => {
  let stage: Stage
  let scanId: string
  let clock = new Date()
  beforeAll(async () => {
    stage = await stageFor(kind)
    await stage.start(
      recordedNetwork(() => page('Shared boots')),
      { now: () => clock },
    )
    scanId = scanIdOf(await scanToEnd(ANNA, 'https://shop.boots-demo.com/shared'))
  })
  afterAll(async () => {
    await stage.remove()
  })

  it('makes a link of 128 bits, shows it again, and stores only its hash', async () => {
    const share = await shareScan(ANNA, { scanId })
    expect(share.token).toMatch(/^[\w-]{22}$/)
    expect(await shareScan(ANNA, { scanId })).toEqual(share)
    expect((await getScan(ANNA, { scanId })).shares).toEqual([share])
    const row = await database().share.findUniqueOrThrow({ where: { id: share.id } })
    expect(JSON.stringify(row)).not.toContain(share.token)
    expect(row.tokenHash).toBe(hashToken(share.token ?? ''))

    const shared = await findSharedScan({ token: share.token ?? '' })
    expect(shared).toMatchObject({ url: 'https://shop.boots-demo.com/shared', expiresAt: null })
    expect(shared.report).toEqual((await getScan(ANNA, { scanId })).report)
    expect(JSON.stringify(shared)).not.toContain(ANNA.visitorId)
  })

  it('carries a note to whoever opens it, and no credential in it', async () => {
    const note =
      ' Look at the picture:\r\nhttps://shop.boots-demo.com/?access_token=Zq81xWv7Lm \u0000<b>bold</b> '
    const share = await shareScan(ANNA, { scanId, note })
    expect(share.note).toBe('Look at the picture:\nhttps://shop.boots-demo.com/?access_token=••• <b>bold</b>')
    expect((await findSharedScan({ token: share.token ?? '' })).note).toBe(share.note)
    expect(await shareScan(ANNA, { scanId, note })).toEqual(share)
    expect((await shareScan(ANNA, { scanId, note: '  ' })).note).toBeNull()
    expect((await shareScan(ANNA, { scanId, note: 'x'.repeat(280) })).note).toHaveLength(280)
    await expect(shareScan(ANNA, { scanId, note: 'x'.repeat(281) })).rejects.toMatchObject({
      code: 'bad-input',
    })
  })

  it('closes at the moment it is revoked, for good, and a new link is another one', async () => {
    const share = await shareScan(ANNA, { scanId })
    const revoked = await revokeShare(ANNA, { shareId: share.id })
    expect(revoked.revokedAt).not.toBeNull()
    await expect(findSharedScan({ token: share.token ?? '' })).rejects.toMatchObject(NOT_FOUND)
    await expect(checkShare({ token: share.token ?? '' })).rejects.toMatchObject(NOT_FOUND)
    clock = new Date(clock.getTime() + 5_000)
    expect((await revokeShare(ANNA, { shareId: share.id })).revokedAt).toBe(revoked.revokedAt)
    expect((await shareScan(ANNA, { scanId })).token).not.toBe(share.token)
  })

  it('closes when its days are over', async () => {
    const { token, expiresAt } = await shareScan(ANNA, { scanId, expiresInDays: 2 })
    const began = clock
    expect(new Date(expiresAt ?? 0).getTime() - began.getTime()).toBe(2 * 86_400_000)
    clock = new Date(began.getTime() + 2 * 86_400_000 - 1)
    await findSharedScan({ token: token ?? '' })
    clock = new Date(began.getTime() + 2 * 86_400_000)
    const late = await findSharedScan({ token: token ?? '' }).catch((error: Error) => error.message)
    const unknown = await findSharedScan({ token: 'AAAAAAAAAAAAAAAAAAAAAA' }).catch(
      (error: Error) => error.message,
    )
    expect(late).toBe(unknown)
  })

  it.each(['', 'x', '../../etc/passwd', "' OR ''='", 'A'.repeat(5_000)])(
    'finds nothing for %j',
    async (token) => {
      await expect(findSharedScan({ token })).rejects.toMatchObject(NOT_FOUND)
    },
  )

  it('refuses silly lengths and scans without a report', async () => {
    await expect(shareScan(ANNA, { scanId, expiresInDays: 0 })).rejects.toMatchObject({ code: 'bad-input' })
    const row = await database().scan.findUniqueOrThrow({ where: { id: scanId } })
    const id = crypto.randomUUID()
    const { report: _report, ...like } = row
    await database().scan.create({ data: { ...like, id, status: 'interrupted' } })
    await expect(shareScan(ANNA, { scanId: id })).rejects.toMatchObject({ code: 'conflict' })
  })

  it('shows another visitor nothing: every verb on a foreign id is not-found, as for an id that never was', async () => {
    const share = await shareScan(ANNA, { scanId })
    for (const id of [scanId, crypto.randomUUID(), 'nonsense', '']) {
      await expect(getScan(BORIS, { scanId: id })).rejects.toMatchObject(NOT_FOUND)
      await expect(shareScan(BORIS, { scanId: id })).rejects.toMatchObject(NOT_FOUND)
    }
    for (const id of [share.id, crypto.randomUUID(), 'nonsense']) {
      await expect(revokeShare(BORIS, { shareId: id })).rejects.toMatchObject(NOT_FOUND)
    }
    expect((await listScans(BORIS)).rows).toEqual([])
    expect((await listScans(BORIS, { query: 'shop' })).rows).toEqual([])
    await findSharedScan({ token: share.token ?? '' })
  })

  it('forbids everything to nobody', async () => {
    const refused = { code: 'forbidden' }
    await expect(getScan(NOBODY, { scanId })).rejects.toMatchObject(refused)
    await expect(listScans(NOBODY)).rejects.toMatchObject(refused)
    await expect(shareScan(NOBODY, { scanId })).rejects.toMatchObject(refused)
    await expect(revokeShare(NOBODY, { shareId: scanId })).rejects.toMatchObject(refused)
    await expect(scanToEnd(NOBODY, 'https://shop.boots-demo.com/')).rejects.toMatchObject(refused)
  })

  it('reads pictures by their full name only', async () => {
    for (const sha256 of ['', '../secret', 'f'.repeat(64), 'F'.repeat(64)]) {
      await expect(readPicture({ sha256 })).rejects.toMatchObject(NOT_FOUND)
    }
  })

  it('has no worked examples when there is no folder of them', async () => {
    expect(await listExamples()).toEqual([])
    await expect(openExample({ name: '../package' })).rejects.toMatchObject(NOT_FOUND)
  })
})
