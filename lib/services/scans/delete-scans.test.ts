/** Deleting: hidden everywhere at once, shares too; undone within the grace period; gone for good after it, pictures too. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { database } from '@/lib/db/database'
import { KINDS } from '@/lib/db/database-for-test'
import { readPicture } from '../pictures/read-picture'
import { page, recordedNetwork } from '../recorded-network-for-test'
import { serviceContext } from '../service-context'
import { checkShare, findSharedScan } from '../shares/find-shared-scan'
import { revokeShare } from '../shares/revoke-share'
import { shareScan } from '../shares/share-scan'
import { ANNA, BORIS, scanIdOf, scanToEnd, type Stage, stageFor } from '../stage-for-test'
import { compareScans } from './compare-scans'
import { countDeleted } from './count-deleted'
import { deleteScans } from './delete-scans'
import { getScan } from './get-scan'
import { listScans } from './list-scans'
import { GRACE_DAYS, purgeScans } from './purge-scans'
import { restoreScans } from './restore-scans'

// A real database starts in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

const NOBODY = { kind: 'visitor', visitorId: '' } as const
const NOT_FOUND = { code: 'not-found' }
const LINK = 'https://shop.boots-demo.com/deleted'
const DAY_MS = 86_400_000

describe.each(KINDS)('deleting scans on %s', (kind) => {
  let stage: Stage
  let clock = new Date()
  const scanOnce = async (recheckOf?: string) => scanIdOf(await scanToEnd(ANNA, LINK, recheckOf))
  const idsOf = async (actor = ANNA) => (await listScans(actor)).rows.map(({ id }) => id)
  beforeAll(async () => {
    stage = await stageFor(kind)
    await stage.start(
      recordedNetwork(() => page('Deleted boots')),
      { now: () => clock },
    )
  })
  afterAll(() => stage.remove())

  it('hides the scan and its shares everywhere, and brings them back', async () => {
    const before = await scanOnce()
    clock = new Date(clock.getTime() + 1_000)
    const after = await scanOnce(before)
    const share = await shareScan(ANNA, { scanId: before })
    const token = share.token ?? ''
    clock = new Date(clock.getTime() + 1_000)

    const { deletedAt, count } = await deleteScans(ANNA, {
      scanIds: [before, 'nonsense', crypto.randomUUID()],
    })
    expect(count).toBe(1)
    expect(await countDeleted(ANNA, { deletedAt })).toBe(1)
    expect(await idsOf()).toEqual([after])
    expect((await listScans(ANNA, { query: 'deleted', order: 'address' })).perAddress.get(LINK)).toBe(1)
    expect((await getScan(ANNA, { scanId: after })).previousScanId).toBeNull()
    for (const refused of [
      () => getScan(ANNA, { scanId: before }),
      () => compareScans(ANNA, { before, after }),
      () => shareScan(ANNA, { scanId: before }),
      () => revokeShare(ANNA, { shareId: share.id }),
      () => scanToEnd(ANNA, LINK, before),
      () => findSharedScan({ token }),
      () => checkShare({ token }),
    ])
      await expect(refused()).rejects.toMatchObject(NOT_FOUND)

    expect(await restoreScans(ANNA, { deletedAt })).toBe(1)
    expect(await restoreScans(ANNA, { deletedAt })).toBe(0)
    expect(await countDeleted(ANNA, { deletedAt })).toBe(0)
    expect((await getScan(ANNA, { scanId: after })).previousScanId).toBe(before)
    await findSharedScan({ token })
    await checkShare({ token })
    await deleteScans(ANNA, { scanIds: [before, after] })
  })

  it('keeps the first time, so that a second press does not lengthen the grace period', async () => {
    clock = new Date(clock.getTime() + 1_000)
    const scanId = await scanOnce()
    const first = await deleteScans(ANNA, { scanIds: [scanId] })
    clock = new Date(clock.getTime() + 5_000)
    expect((await deleteScans(ANNA, { scanIds: [scanId] })).count).toBe(0)
    expect(await countDeleted(ANNA, first)).toBe(1)
  })

  it('neither deletes nor restores what is another’s, and nothing for nobody', async () => {
    clock = new Date(clock.getTime() + 1_000)
    const scanId = await scanOnce()
    expect((await deleteScans(BORIS, { scanIds: [scanId] })).count).toBe(0)
    expect(await idsOf()).toEqual([scanId])
    const { deletedAt } = await deleteScans(ANNA, { scanIds: [scanId] })
    expect(await restoreScans(BORIS, { deletedAt })).toBe(0)
    expect(await countDeleted(BORIS, { deletedAt })).toBe(0)
    const refused = { code: 'forbidden' }
    await expect(deleteScans(NOBODY, { scanIds: [scanId] })).rejects.toMatchObject(refused)
    await expect(restoreScans(NOBODY, { deletedAt })).rejects.toMatchObject(refused)
    await expect(countDeleted(NOBODY, { deletedAt })).rejects.toMatchObject(refused)
  })

  it.each([{ scanIds: Array.from({ length: 51 }, () => crypto.randomUUID()) }, { scanIds: 'all' as never }])(
    'refuses %#',
    async (input) => {
      await expect(deleteScans(ANNA, input)).rejects.toMatchObject({ code: 'bad-input' })
    },
  )

  it('removes for good after the grace period, and pictures only when no report shows them any more', async () => {
    const [gone, kept] = [await scanOnce(), await scanOnce()]
    const picture = (await listScans(ANNA)).rows[0]?.thumbnailSha256 ?? ''
    await shareScan(ANNA, { scanId: gone })
    await deleteScans(ANNA, { scanIds: [gone] })
    const began = clock

    clock = new Date(began.getTime() + GRACE_DAYS * DAY_MS - 1_000)
    await purgeScans(serviceContext())
    expect(await database().scan.count({ where: { id: gone } })).toBe(1)

    clock = new Date(began.getTime() + GRACE_DAYS * DAY_MS + 1_000)
    expect((await purgeScans(serviceContext())).scans).toBeGreaterThan(0)
    expect(await database().scan.count({ where: { id: gone } })).toBe(0)
    expect(await database().share.count({ where: { scanId: gone } })).toBe(0)
    expect(await idsOf()).toEqual([kept])
    expect((await readPicture({ sha256: picture })).byteLength).toBeGreaterThan(0)

    await deleteScans(ANNA, { scanIds: [kept] })
    clock = new Date(clock.getTime() + GRACE_DAYS * DAY_MS + 1_000)
    expect(await purgeScans(serviceContext())).toEqual({ scans: 1, pictures: 2 })
    await expect(readPicture({ sha256: picture })).rejects.toMatchObject(NOT_FOUND)
    expect(await serviceContext().pictures.get(picture)).toBeNull()
    expect(await purgeScans(serviceContext())).toEqual({ scans: 0, pictures: 0 })
  })
})
