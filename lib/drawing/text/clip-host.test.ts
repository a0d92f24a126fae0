import { describe, expect, it } from 'vitest'
import { clipHost } from './clip-host'

describe('clipHost', () => {
  it.each([
    ['shop.example', 20, 'shop.example'],
    ['dental.practice.northgate.example', 33, 'dental.practice.northgate.example'],
    ['dental.practice.northgate.example', 24, '….northgate.example'],
    ['www.paypal.com.login.verify.attacker.example', 30, '….verify.attacker.example'],
    ['bücher.straße.example', 18, '….straße.example'],
    ['localhost:8443', 10, 'localhost:8443'],
  ])('%s in %d signs', (host, max, shown) => expect(clipHost(host, max)).toBe(shown))

  it('keeps the domain whole, however long it is', () => {
    const owner = `${'a'.repeat(63)}.example`
    expect(clipHost(`www.${owner}`, 30)).toBe(`….${owner}`)
  })

  it('bounds what is no host, and drops what turns its direction', () => {
    expect(clipHost('x'.repeat(5_000), 30).length).toBeLessThanOrEqual(260)
    expect(clipHost('shop\u202e.example', 30)).toBe('shop.example')
  })
})
