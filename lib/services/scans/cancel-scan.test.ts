/** Cancelling ends the requests of a scan, for its owner alone, and never touches one that has ended. */
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { page, recordedNetwork } from '../recorded-network-for-test'
import { ANNA, BORIS, scanIdOf, scanToEnd, type Stage, stageFor } from '../stage-for-test'
import { cancelScan } from './cancel-scan'
import { getScan } from './get-scan'
import { scanLink, type ScanEvent } from './scan-link'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

let stage: Stage
beforeAll(async () => {
  stage = await stageFor('pglite')
})
afterEach(() => stage.stop())
afterAll(() => stage.remove())

it('ends its requests and its events, and says in its row that it was cancelled', async () => {
  let heard: AbortSignal | null = null
  await stage.start(
    recordedNetwork((_url, signal) => {
      heard = signal
      return new Promise<string>((_, reject) =>
        signal.addEventListener('abort', () => reject(new Error('aborted'))),
      )
    }),
  )
  const events: ScanEvent[] = []
  for await (const event of scanLink(ANNA, { input: 'https://shop.boots-demo.com/endless' })) {
    events.push(event)
    if (event.type !== 'started') continue
    await expect(cancelScan(BORIS, { scanId: event.scanId })).rejects.toMatchObject({ code: 'not-found' })
    await cancelScan(ANNA, { scanId: event.scanId })
  }
  const scanId = scanIdOf(events)
  expect(heard).toMatchObject({ aborted: true })
  expect(events.at(-1)).toEqual({ type: 'finished', scanId })
  expect(await getScan(ANNA, { scanId })).toMatchObject({
    status: 'interrupted',
    interruptedReason: 'cancelled',
    report: null,
  })
})

it('leaves a scan that has ended as it is', async () => {
  await stage.start(recordedNetwork(() => page('Winter boots')))
  const scanId = scanIdOf(await scanToEnd(ANNA, 'https://shop.boots-demo.com/boots'))
  await cancelScan(ANNA, { scanId })
  expect(await getScan(ANNA, { scanId })).toMatchObject({ status: 'done', interruptedReason: null })
  await expect(cancelScan(ANNA, { scanId: 'nothing' })).rejects.toMatchObject({ code: 'not-found' })
})
