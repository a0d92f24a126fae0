/** The address rule at the edges of every range, with the neighbours just outside. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPublicAddress } from './address'
import { parseInput } from './url'

const REFUSED = [
  ['0.0.0.0', '0.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['100.64.0.0', '100.127.255.255'],
  ['127.0.0.0', '127.0.0.1', '127.255.255.255'],
  ['168.63.129.16'],
  ['169.254.0.0', '169.254.169.254', '169.254.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.0.0.0', '192.0.0.255'],
  ['192.0.2.0', '192.0.2.255'],
  ['192.31.196.0', '192.31.196.255'],
  ['192.52.193.0', '192.52.193.255'],
  ['192.88.99.0', '192.88.99.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['192.175.48.0', '192.175.48.255'],
  ['198.18.0.0', '198.19.255.255'],
  ['198.51.100.0', '198.51.100.255'],
  ['203.0.113.0', '203.0.113.255'],
  ['224.0.0.0', '239.255.255.255'],
  ['240.0.0.0', '255.255.255.255'],
  ['::', '::1', '::7f00:1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:0:127.0.0.1', '::8.8.8.8'],
  ['64:ff9b::8.8.8.8', '64:ff9b:1::1', '100::1', '100:0:0:1::1', '1fff:ffff::1'],
  ['2001::', '2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff', '2001:db8::', '2001:db8:ffff:ffff::1'],
  ['2002::', '2002:7f00:1::1', '2002:ffff:ffff::1', '2620:4f:8000::', '2620:4f:8000:ffff::1'],
  ['3fff::', '3fff:fff:ffff::1', '4000::1', '5f00::1', '8000::1'],
  ['fc00::1', 'fdff::1', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', 'ff0e::1'],
  ['', 'example.com', '127.1', '0x7f000001', '2130706433', '1.2.3.4.5', '2606:4700::1111%1', ' 8.8.8.8'],
].flat()

const PUBLIC = [
  ['1.0.0.0', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255', '128.0.0.0'],
  ['168.63.129.15', '168.63.129.17', '169.253.255.255', '169.255.0.0', '172.15.255.255', '172.32.0.0'],
  ['191.255.255.255', '192.0.1.0', '192.0.3.0', '192.31.195.255', '192.31.197.0', '192.52.192.255'],
  ['192.52.194.0', '192.88.98.255', '192.88.100.0', '192.167.255.255', '192.169.0.0', '192.175.47.255'],
  ['192.175.49.0', '198.17.255.255', '198.20.0.0', '198.51.99.255', '198.51.101.0', '203.0.112.255'],
  ['203.0.114.0', '223.255.255.255', '8.8.8.8'],
  ['2000::1', '2001:200::', '2001:db7:ffff::1', '2001:db9::1', '2001:ffff::1', '2003::1'],
  ['2620:4f:7fff::1', '2620:4f:8001::1', '3ffe:ffff::1', '2606:4700:4700::1111'],
].flat()

describe('isPublicAddress', () => {
  it.each(REFUSED)('refuses %s', (address) => expect(isPublicAddress(address)).toBe(false))
  it.each(PUBLIC)('lets %s pass', (address) => expect(isPublicAddress(address)).toBe(true))
})

describe('other spellings of an IPv4 address', () => {
  const octet = fc.integer({ min: 0, max: 255 })
  const octets = fc.tuple(octet, octet, octet, octet)

  it('are judged as the address they mean', () => {
    fc.assert(
      fc.property(octets, ([a, b, c, d]) => {
        const value = ((a * 256 + b) * 256 + c) * 256 + d
        const spellings = [
          `${a}.${b}.${c}.${d}`,
          `${value}`,
          `0x${value.toString(16)}`,
          `0${a.toString(8)}.0${b.toString(8)}.0${c.toString(8)}.0${d.toString(8)}`,
          `0x${a.toString(16)}.0x${b.toString(16)}.${c}.${d}`,
          `${a}.${b}.${c * 256 + d}`,
        ]
        const expected = isPublicAddress(`${a}.${b}.${c}.${d}`)
        for (const spelling of spellings) expect(parseInput(`http://${spelling}/`).ok).toBe(expected)
      }),
      { numRuns: 300 },
    )
  })

  it('are refused when they hide inside IPv6, whatever they mean', () => {
    fc.assert(
      fc.property(octets, ([a, b, c, d]) => {
        const hex = [a * 256 + b, c * 256 + d].map((part) => part.toString(16)).join(':')
        for (const form of [
          `::${hex}`,
          `::ffff:${hex}`,
          `::ffff:0:${hex}`,
          `64:ff9b::${hex}`,
          `2002:${hex}::1`,
        ])
          expect(parseInput(`http://[${form}]/`).ok).toBe(false)
      }),
      { numRuns: 200 },
    )
  })
})
