/** The curl command: run through a real shell, hostile addresses included. */
import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { curlCommand, shellQuote } from './curl-command'

const HOSTILE = [
  "https://example.com/'; touch /tmp/cardproof-pwned; echo '",
  'https://example.com/$(id)`id`"\\',
  'https://example.com/[1-100]{a,b}?a=1&b=2#x',
  'https://example.com/ü/日本',
]

it.each(HOSTILE)('hands %s to the shell as one argument', (url) => {
  expect(execFileSync('sh', ['-c', `printf %s ${shellQuote(url)}`], { encoding: 'utf8' })).toBe(url)
})

it('drops line breaks and escape sequences', () => {
  expect(shellQuote('a\nb\u001b[31mc\u202ed')).toBe("'ab[31mcd'")
})

it('names agent, limits and address', () => {
  const command = curlCommand({
    url: 'https://example.com/',
    userAgent: 'WhatsApp/2.23.20.0',
    redirectsMax: 20,
    timeSecondsMax: 20,
  })
  expect(command).toContain("--user-agent 'WhatsApp/2.23.20.0'")
  expect(command).toContain('--max-redirs 20')
  expect(command.endsWith("--url 'https://example.com/'")).toBe(true)
})
