/** Makes a stray console.error fail the test that caused it. */
import { afterEach, beforeEach, expect, vi } from 'vitest'

beforeEach(() => {
  vi.spyOn(console, 'error')
})

afterEach(() => {
  const spy = vi.mocked(console.error)
  const calls = spy.mock?.calls ?? []
  vi.restoreAllMocks()
  expect(calls, 'console.error was called').toEqual([])
})
