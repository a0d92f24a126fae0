import { Writable } from 'node:stream'
import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { LOG_OPTIONS, safeUrl } from './log'

describe('the log', () => {
  it('takes secrets out, also below the top', () => {
    const lines: string[] = []
    const into = new Writable({ write: (chunk, _, done) => (lines.push(String(chunk)), done()) })
    const logger = pino({ ...LOG_OPTIONS, level: 'info' }, into)
    logger.info(
      { token: 't0p', headers: { cookie: 'c0okie', host: 'a' }, a: { b: { authorization: 'd33p' } } },
      'said',
    )
    logger.info({ url: 'https://user:pw@shop.example/a?key=s3cret#frag' }, 'asked')
    expect(lines.join('')).not.toMatch(/t0p|c0okie|d33p|s3cret|pw@|frag/)
    expect(lines.join('')).toMatch(/"host":"a"/)
  })

  it('takes credentials out of the addresses that errors repeat', () => {
    const lines: string[] = []
    const into = new Writable({ write: (chunk, _, done) => (lines.push(String(chunk)), done()) })
    const cause = new Error('in https://user:pw@shop.example/')
    const error = Object.assign(
      new AggregateError([cause], 'of https://shop.example/a?token=s3cret', { cause }),
      {
        input: 'https://shop.example/?key=s3cret',
      },
    )
    pino({ ...LOG_OPTIONS, level: 'info' }, into).error({ err: error }, 'broke')
    pino({ ...LOG_OPTIONS, level: 'info' }, into).error({ err: 'no error: //user:pw@shop.example' }, 'broke')
    expect(lines.join('')).not.toMatch(/s3cret|pw/)
    expect(lines.join('').match(/shop\.example/g)?.length).toBeGreaterThan(3)
  })

  it('is one line of JSON whatever a stranger writes', () => {
    const lines: string[] = []
    const into = new Writable({ write: (chunk, _, done) => (lines.push(String(chunk)), done()) })
    pino({ ...LOG_OPTIONS, level: 'info' }, into).info({ input: 'a\n{"level":60}' }, 'x\ny')
    expect(lines.join('').trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('safeUrl', () => {
  it.each([
    ['https://a:b@shop.example/p?x=1&x=2&y=3#z', 'https://shop.example/p?x=%E2%80%A6&y=%E2%80%A6'],
    ['nonsense', '[not an address]'],
  ])('%s', (url, shown) => expect(safeUrl(url)).toBe(shown))
})
