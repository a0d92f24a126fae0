/** Which hosts are not on the public internet, and what kind of place they are. */
import { expect, it } from 'vitest'
import { placeOfHost } from './places'

it.each([
  ['localhost', 'own-machine'],
  ['app.localhost', 'own-machine'],
  ['127.0.0.1', 'own-machine'],
  ['0.0.0.0', 'own-machine'],
  ['[::1]', 'own-machine'],
  ['[::ffff:7f00:1]', 'own-machine'],
  ['10.0.3.7', 'private-network'],
  ['100.64.0.1', 'private-network'],
  ['100.127.255.255', 'private-network'],
  ['172.31.0.1', 'private-network'],
  ['192.168.1.20', 'private-network'],
  ['169.254.1.1', 'private-network'],
  ['[fd12:3456::1]', 'private-network'],
  ['[fe80::1]', 'private-network'],
  ['printer.local', 'private-network'],
  ['build.internal', 'private-network'],
])('%s is %s', (host, place) => expect(placeOfHost(host)).toBe(place))

it.each(['100.63.255.255', '100.128.0.0', '172.32.0.1', '11.0.0.1', '[2606:4700::1]', 'local.example.com', 'www.home.blog', '203.0.113.7'])(
  '%s may be public',
  (host) => expect(placeOfHost(host)).toBeNull(),
) // prettier-ignore
