/** Which key a request has. */
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { readPushKey } from './push-key'

const sha256 = (key: string) => createHash('sha256').update(key).digest('hex')
const KNOWN = [
  { name: 'ci', sha256: sha256('first-key') },
  { name: 'laptop', sha256: sha256('second-key') },
]

it('names the key that fits, however its scheme is written', () => {
  expect(readPushKey('Bearer first-key', KNOWN)).toBe('ci')
  expect(readPushKey('bearer  second-key ', KNOWN)).toBe('laptop')
})

it('knows no other', () => {
  const others = [null, '', 'first-key', 'Bearer', 'Bearer ', 'Basic first-key', 'Bearer third-key', 'Bearer first-key x', `Bearer ${sha256('first-key')}`, `Bearer ${'a'.repeat(10_000)}`, 'Bearer first-kéy'] // prettier-ignore
  for (const header of others) expect(readPushKey(header, KNOWN), String(header)).toBeNull()
  expect(readPushKey('Bearer first-key', [])).toBeNull()
})
