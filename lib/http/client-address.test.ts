import { describe, expect, it } from 'vitest'
import { addressKey, readClient, trustedProxies } from './client-address'

const nobody = trustedProxies([])
const proxies = trustedProxies(['10.0.0.0/8', '2001:db8:1::/48', '192.0.2.7'])

describe('readClient', () => {
  it('believes no header of a stranger', () => {
    const forwarded = { for: '1.2.3.4', proto: 'https', host: 'evil.example' }
    expect(readClient('203.0.113.9', forwarded, nobody)).toEqual({
      address: '203.0.113.9',
      https: false,
      forwardedHost: null,
    })
    expect(readClient('203.0.113.9', forwarded, proxies).address).toBe('203.0.113.9')
  })

  it.each([
    ['10.0.0.1', '198.51.100.4', '198.51.100.4'],
    ['::ffff:10.0.0.1', '198.51.100.4', '198.51.100.4'],
    ['10.0.0.1', '6.6.6.6, 198.51.100.4', '198.51.100.4'],
    ['10.0.0.1', '198.51.100.4, 192.0.2.7, 10.2.3.4', '198.51.100.4'],
    ['2001:db8:1::5', '2001:db8:2::1', '2001:db8:2::1'],
    ['10.0.0.1', '', '10.0.0.1'],
    ['10.0.0.1', 'nonsense', '10.0.0.1'],
    ['10.0.0.1', '198.51.100.4, unknown, 10.9.9.9', '10.9.9.9'],
    ['10.0.0.1', '10.1.1.1', '10.1.1.1'],
  ])('from proxy %s with X-Forwarded-For "%s" it is %s', (peer, list, address) => {
    expect(readClient(peer, { for: list }, proxies).address).toBe(address)
  })

  it('takes scheme and host from a trusted proxy', () => {
    const client = readClient('10.0.0.1', { for: '1.1.1.1', proto: 'https', host: 'cards.example' }, proxies)
    expect(client).toEqual({ address: '1.1.1.1', https: true, forwardedHost: 'cards.example' })
  })
})

describe('addressKey', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('%s counts as %s', (address, key) => expect(addressKey(address)).toBe(key))
})
