/** Refusals reach people in words, bugs as a number; other sites get nothing. */
import { describe, expect, it } from 'vitest'
import { AppError, isAppError } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'
import { problemResponse } from './problem'
import { refuseForeignPages } from './with-actor'

describe('problemResponse', () => {
  it('says an expected refusal in its own words', async () => {
    const said = phrase('error.rate-limited', { perMinute: 10, seconds: 8 })
    const response = problemResponse(new AppError('rate-limited', said, { retryAfterS: 7.2 }))
    expect(response.status).toBe(429)
    expect(response.headers.get('retry-after')).toBe('8')
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Too many at once',
      status: 429,
      detail: 'The limit is 10 a minute. Try again in 8 seconds.',
      code: 'rate-limited',
    })
  })

  it('says nothing about a bug but a number', async () => {
    const response = problemResponse(new Error('SELECT * FROM secrets at 10.0.0.1'))
    const text = await response.text()
    expect(response.status).toBe(500)
    expect(text).not.toMatch(/secrets|10\.0\.0\.1|stack/)
    expect(JSON.parse(text)).toMatchObject({
      code: 'internal',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
  })

  it('knows an AppError of another copy of the module, and no impostor', () => {
    const copy = Object.assign(new Error('x'), { name: 'AppError', code: 'not-found' })
    expect(isAppError(copy)).toBe(true)
    expect(isAppError(Object.assign(new Error('x'), { name: 'AppError', code: 'toString' }))).toBe(false)
  })
})

describe('refuseForeignPages', () => {
  const post = (headers: Record<string, string>) =>
    new Request('http://cards.example/x', { method: 'POST', headers })
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }],
    [{ 'sec-fetch-site': 'none' }],
    [{ origin: 'http://cards.example', host: 'cards.example' }],
  ])('lets %o through', (headers) => {
    expect(() => refuseForeignPages(post(headers as Record<string, string>))).not.toThrow()
  })
  it.each([
    [{}],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ 'sec-fetch-site': 'cross-site', origin: 'http://cards.example', host: 'cards.example' }],
    [{ origin: 'http://evil.example', host: 'cards.example' }],
    [{ origin: 'null', host: 'cards.example' }],
  ])('refuses %o', (headers) => {
    expect(() => refuseForeignPages(post(headers as Record<string, string>))).toThrow('error.other-site')
  })
})
