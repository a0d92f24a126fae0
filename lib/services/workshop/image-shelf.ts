/** Keeps what the workshop made for one hour: files through FlyDrive, and in memory whose they are, so that a restart forgets all. */
import { randomBytes } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'

export const KEPT_MS = 3_600_000
const PER_OWNER_MAX = 8
const BYTES_MAX = 1_073_741_824

/** Whose, and of which scan. */
export interface Owned {
  visitorId: string
  scanId: string
}
export type Files = Readonly<Record<string, Uint8Array>>

export interface Kept<Facts> {
  facts: Facts
  madeAt: Date
  expiresAt: Date
  /** Null for a name that is not there. */
  read(name: string): Promise<Uint8Array | null>
}

export interface ImageShelf<Facts> {
  /** Takes the place of what the same owner had of the same scan. */
  put(owned: Owned, facts: Facts, files: Files): Promise<Kept<Facts>>
  /** Null when there is none, or its hour is over. */
  find(owned: Owned): Kept<Facts> | null
  /** Removes what is over. */
  sweep(): Promise<void>
  /** Removes everything. */
  clear(): Promise<void>
}

interface Entry<Facts> extends Owned {
  folder: string
  bytes: number
  kept: Kept<Facts>
}

/** `folder` must be absolute. */
export function imageShelf<Facts>(folder: string, now: () => Date = () => new Date()): ImageShelf<Facts> {
  const disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }))
  /** The oldest first. */
  const entries: Entry<Facts>[] = []
  const isOver = ({ kept }: Entry<Facts>) => kept.expiresAt <= now()
  const take = async (gone: readonly Entry<Facts>[]) => {
    for (const entry of gone) if (entries.includes(entry)) entries.splice(entries.indexOf(entry), 1)
    await Promise.all(gone.map((entry) => disk.deleteAll(entry.folder)))
  }
  const isSame = (one: Owned, { visitorId, scanId }: Owned) =>
    one.visitorId === visitorId && one.scanId === scanId
  const entryOf = (owned: Owned) => entries.findLast((entry) => isSame(entry, owned))

  /** What has to go so that so many bytes more have room. */
  function inTheWay(owned: Owned, bytes: number): Entry<Facts>[] {
    const own = entries.filter(({ visitorId }) => visitorId === owned.visitorId)
    const gone = new Set([...entries.filter(isOver), ...own.slice(0, Math.max(0, own.length - PER_OWNER_MAX + 1))]) // prettier-ignore
    const same = entryOf(owned)
    if (same) gone.add(same)
    let held = bytes + entries.reduce((sum, entry) => sum + (gone.has(entry) ? 0 : entry.bytes), 0)
    for (const entry of entries) {
      if (held <= BYTES_MAX) break
      if (gone.has(entry)) continue
      gone.add(entry)
      held -= entry.bytes
    }
    return [...gone]
  }

  return {
    async put(owned, facts, files) {
      const bytes = Object.values(files).reduce((sum, file) => sum + file.byteLength, 0)
      const place = randomBytes(16).toString('hex')
      const names = new Set(Object.keys(files))
      await take(inTheWay(owned, bytes))
      try {
        for (const [name, file] of Object.entries(files)) await disk.put(`${place}/${name}`, file)
      } catch (error) {
        // What fits only in part is of no use.
        await disk.deleteAll(place).catch(() => {})
        throw error
      }
      const madeAt = now()
      const kept: Kept<Facts> = {
        facts,
        madeAt,
        expiresAt: new Date(madeAt.getTime() + KEPT_MS),
        read: async (name) => (names.has(name) ? disk.getBytes(`${place}/${name}`).catch(() => null) : null),
      }
      // Another of the same may have been made meanwhile: the last one stays.
      const older = entries.filter((entry) => isSame(entry, owned))
      entries.push({ ...owned, folder: place, bytes, kept })
      await take(older)
      return kept
    },
    find(owned) {
      const entry = entryOf(owned)
      return entry && !isOver(entry) ? entry.kept : null
    },
    sweep: () => take(entries.filter(isOver)),
    clear: () => take([...entries]),
  }
}

/** What processes that are gone have left: all of it when nobody else can be here, else what is older than anything that is kept. */
export async function emptyShelves(folder: string, alone: boolean): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const at = path.join(folder, name)
    const made = await stat(at).catch(() => null)
    if (made && (alone || Date.now() - made.mtimeMs > KEPT_MS)) await rm(at, { recursive: true, force: true })
  }
}
