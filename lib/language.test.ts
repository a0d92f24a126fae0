import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { forReader, requestLanguage, requestUrl } from './language'

it('is English where no request is', () => {
  expect([requestLanguage(), requestUrl()]).toEqual(['en', null])
})

it('holds for all that a request started, however late, and for nothing else', async () => {
  const asked = (url: string) =>
    forReader({ language: 'en', isAsked: true, url }, async () => {
      await sleep(1)
      return new Promise((resolve) => setTimeout(() => setImmediate(() => resolve(requestUrl())), 1))
    })
  expect(await Promise.all([asked('/a'), asked('/b')])).toEqual(['/a', '/b'])
  expect(requestUrl()).toBeNull()
})

it('is one for all copies of the module', async () => {
  vi.resetModules()
  const copy = await import('./language')
  expect(copy.forReader).not.toBe(forReader)
  expect(copy.forReader({ language: 'en', isAsked: true, url: '/copy' }, requestUrl)).toBe('/copy')
})
