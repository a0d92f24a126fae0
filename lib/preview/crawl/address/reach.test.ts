/** Which endpoints may be dialled, and that a name with thousands of responses costs no more than looking at them. */
import { networkInterfaces } from 'node:os'
import { describe, expect, it } from 'vitest'
import { mayDial, mayUsePort } from './reach'

const cpuMs = (work: () => unknown) => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

describe('mayDial', () => {
  it('lets public addresses pass on the four ports of the web', () => {
    for (const port of [80, 443, 8_080, 8_443]) expect(mayDial('93.184.216.34', port, {})).toBe(true)
    for (const port of [0, 22, 25, 81, 6_379, 65_535]) expect(mayDial('93.184.216.34', port, {})).toBe(false)
  })

  it('lets nothing pass that this machine calls its own', () => {
    const own = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
    expect(own.length).toBeGreaterThan(0)
    for (const { address } of own) expect(mayDial(address, 443, {}), address).toBe(false)
  })

  it('lets an allowed endpoint pass in every spelling of its address, and no other port of it', () => {
    const policy = { allow: ['[2001:db8::1]:9000'] }
    for (const spelling of ['2001:db8::1', '2001:DB8:0:0:0:0:0:1', '2001:0db8::0001'])
      expect(mayDial(spelling, 9_000, policy), spelling).toBe(true)
    expect(mayDial('2001:db8::1', 9_001, policy)).toBe(false)
    expect(mayUsePort(9_000, policy)).toBe(true)
    expect(mayUsePort(9_001, policy)).toBe(false)
  })

  it('asks the system for its own addresses once, not for each of four thousand answers', () => {
    const responses = Array.from({ length: 4_000 }, (_, at) => `93.184.${at >> 8}.${at & 255}`)
    const all = () => responses.every((address) => mayDial(address, 443, {}))
    const asking = () => responses.forEach(() => networkInterfaces())
    expect(all()).toBe(true)
    expect(cpuMs(all)).toBeLessThan(cpuMs(asking) / 3)
  })
})
