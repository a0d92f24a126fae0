/** A whole service for tests: a real database, a real picture folder, recorded pages. */
import path from 'node:path'
import { type Kind, testDatabase, type TestDatabase } from '@/lib/db/database-for-test'
import type { Opened } from '@/lib/db/open-database'
import type { Network } from '@/lib/preview/pipeline'
import type { Actor, Visitor } from './actor'
import { scanLink, type ScanEvent } from './scans/scan-link'
import { type RunningServices, type ServiceOptions, startServices } from './start-services'

export const ANNA: Visitor = { kind: 'visitor', visitorId: 'anna-aaaaaaaaaaaaaaaaa' }
export const BORIS: Visitor = { kind: 'visitor', visitorId: 'boris-bbbbbbbbbbbbbbbb' }
export const SECRET = 'a secret that only this test has, 32+'

export interface Stage {
  store: TestDatabase
  opened: Opened
  services: RunningServices
  /** Opens the database the first time, and starts the services. */
  start(network: Network, more?: Partial<ServiceOptions>): Promise<void>
  /** Stops the services; the database stays open. */
  stop(): Promise<void>
  remove(): Promise<void>
}

export async function stageFor(kind: Kind): Promise<Stage> {
  const store = await testDatabase(kind)
  const stage: Partial<Stage> & Pick<Stage, 'store' | 'start' | 'stop' | 'remove'> = {
    store,
    start: async (network, more = {}) => {
      stage.opened ??= await store.open()
      stage.services = await startServices({
        secret: SECRET,
        picturesDir: path.join(store.dataDir, 'pictures'),
        examplesDir: path.join(store.dataDir, 'examples'),
        alone: kind === 'pglite',
        scansAtOnce: 4,
        crawl: { allowPrivate: false, allowAddresses: [], testHosts: {}, extraCaFile: null },
        network,
        ...more,
      })
    },
    stop: async () => stage.services?.stop(),
    remove: async () => {
      await stage.services?.stop()
      await stage.opened?.close()
      await store.remove()
    },
  }
  return stage as Stage // safe: `services` and `opened` are there after `start`, and tests start first
}

export async function scanToEnd(actor: Actor, input: string, recheckOf?: string): Promise<ScanEvent[]> {
  const events: ScanEvent[] = []
  for await (const event of scanLink(actor, { input, recheckOf: recheckOf ?? null })) events.push(event)
  return events
}

export function scanIdOf(events: readonly ScanEvent[]): string {
  const started = events.find((event) => event.type === 'started')
  if (!started) throw new Error(`No scan was started: ${JSON.stringify(events)}`)
  return started.scanId
}
