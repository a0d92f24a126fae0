/** Whatever stops a start is told in one sentence. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { startFailure } from './start-failure'

const place = { host: '10.1.2.3', port: 80 }
const system = (code: string, more: object) =>
  Object.assign(new Error(`${code}: raw words`), { code, ...more })

it.each([
  [system('EADDRINUSE', { syscall: 'listen' }), /^Port 80 is taken by another program\. .+PORT=3001\.$/],
  [system('EACCES', { syscall: 'listen' }), /^This user may not listen on port 80\. .+PORT=3000\.$/],
  [system('EADDRNOTAVAIL', { syscall: 'listen' }), /^10\.1\.2\.3 is not an address of this machine\. .+$/],
  [system('ENOTFOUND', { syscall: 'getaddrinfo' }), /^10\.1\.2\.3 is not an address of this machine\. .+$/],
  [system('ENOENT', { syscall: 'open', path: '/etc/ca.pem' }), /^\/etc\/ca\.pem cannot be used: it does not exist\.$/],
  [new Error('PORT: must be a number.\nHOST: must be set.'), /^PORT: must be a number\.\nHOST: must be set\.$/],
  [new Error('Broken.\n    at start (/a/server.ts:1:2)\n    at b'), /^Broken\.$/],
  [{ name: 'ExitStatus', message: 'Program terminated with exit(1)', status: 1 }, /^Program terminated with exit\(1\)$/],
  ['a word', /^a word$/],
]) ('%o', (error, sentence) => {
  expect(startFailure(error, place)).toMatch(sentence)
}) // prettier-ignore

it.each([{}, null, undefined, 7, [], new Error('')])('%o has no words of its own', (error) => {
  expect(startFailure(error, null)).toMatch(/^The server could not start, and nothing said why\./)
})

it('a real error of the file system', () => {
  try {
    readFileSync('/nowhere/at/all')
  } catch (error) {
    expect(startFailure(error, place)).toBe('/nowhere/at/all cannot be used: it does not exist.')
  }
  expect.assertions(1)
})
