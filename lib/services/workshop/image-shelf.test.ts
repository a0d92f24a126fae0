/** The shelf: one owner's pictures for one hour, bounded, forgotten by a restart. */
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { emptyShelves, type ImageShelf, imageShelf, KEPT_MS } from './image-shelf'

let folder = ''
let at = 0
let shelf: ImageShelf<string>
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shelf-'))
  at = Date.UTC(2026, 10, 26)
  shelf = imageShelf(folder, () => new Date(at))
})
afterEach(() => rm(folder, { recursive: true }))

const ANNA = { visitorId: 'anna', scanId: 'one' }
const file = (text: string) => ({ wide: Buffer.from(text) })
const read = async (owned = ANNA, name = 'wide') =>
  Buffer.from((await shelf.find(owned)?.read(name)) ?? '').toString()

it('gives back what was put, to its owner alone', async () => {
  await shelf.put(ANNA, 'facts', file('hers'))
  expect(shelf.find(ANNA)?.facts).toBe('facts')
  expect(await read()).toBe('hers')
  expect(shelf.find({ ...ANNA, visitorId: 'boris' })).toBeNull()
  expect(shelf.find({ ...ANNA, scanId: 'two' })).toBeNull()
  expect(await read(ANNA, '../../etc/passwd')).toBe('')
  expect(await read(ANNA, 'constructor')).toBe('')
})

it('forgets after an hour, and then removes the files', async () => {
  await shelf.put(ANNA, 'facts', file('hers'))
  at += KEPT_MS - 1
  expect(shelf.find(ANNA)).not.toBeNull()
  at += 1
  expect(shelf.find(ANNA)).toBeNull()
  await shelf.sweep()
  expect(await readdir(folder)).toEqual([])
})

it('has one place for a scan: what comes later takes it', async () => {
  await shelf.put(ANNA, 'first', file('first'))
  await shelf.put(ANNA, 'second', file('second'))
  expect(await read()).toBe('second')
  expect(await readdir(folder)).toHaveLength(1)
})

it('has one place for a scan also when two come at once', async () => {
  await Promise.all(['one', 'two', 'three'].map((each) => shelf.put(ANNA, each, file(each))))
  expect(await readdir(folder)).toHaveLength(1)
  expect(await read()).toBe(shelf.find(ANNA)?.facts)
})

it('leaves nothing of what could not be kept whole', async () => {
  const files = { wide: Buffer.from('fits'), ['n'.repeat(300)]: Buffer.from('does not') }
  await expect(shelf.put(ANNA, 'facts', files)).rejects.toThrow()
  expect(shelf.find(ANNA)).toBeNull()
  expect(await readdir(folder)).toEqual([])
})

it('keeps a few of each owner, the newest', async () => {
  for (let scan = 0; scan < 12; scan += 1) await shelf.put({ ...ANNA, scanId: `${scan}` }, '', file(`${scan}`))
  await shelf.put({ visitorId: 'boris', scanId: 'his' }, '', file('his'))
  expect(await readdir(folder)).toHaveLength(9)
  expect(shelf.find({ ...ANNA, scanId: '3' })).toBeNull()
  expect(shelf.find({ ...ANNA, scanId: '11' })).not.toBeNull()
}) // prettier-ignore

it('is empty after a stop, and a start removes what a process that died has left', async () => {
  await shelf.put(ANNA, '', file('hers'))
  await shelf.clear()
  expect(shelf.find(ANNA)).toBeNull()
  expect(await readdir(folder)).toEqual([])
  await shelf.put(ANNA, '', file('of a process that died'))
  await emptyShelves(folder, false)
  expect(await readdir(folder)).toHaveLength(1)
  const [left = ''] = await readdir(folder)
  const old = new Date(Date.now() - 2 * KEPT_MS)
  await utimes(path.join(folder, left), old, old)
  await emptyShelves(folder, false)
  expect(await readdir(folder)).toEqual([])
  await shelf.put(ANNA, '', file('of a process that died'))
  await emptyShelves(folder, true)
  expect(await readdir(folder)).toEqual([])
  await emptyShelves(path.join(folder, 'not-there'), true)
})
