/** The requests are what they say, whatever the link holds: JSON that parses, and a command that a real shell hands over unchanged. */
import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { templateRequest, textRequest } from './cloud-request'

const HOSTILE = [
  'https://a.example/',
  `https://a.example/?q='"; touch /tmp/x; echo "$(id)" \`id\` \\ %s !`,
  'https://a.example/</script><script>alert(1)</script>',
  'https://a.example/\u2028\u202e\u200b\u{e0041}日本😀',
  "https://a.example/'$HOME'",
]

/** The arguments that curl would get. */
const argumentsOf = (command: string): string[] =>
  execFileSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; }\n${command}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1)

it.each(HOSTILE)('%s', (link) => {
  const { json, curl } = textRequest(link)
  expect(JSON.parse(json)).toMatchObject({ type: 'text', text: { preview_url: true, body: link } })
  const sent = argumentsOf(curl)
  expect(sent.at(-1)).toBe(json)
  expect(sent).toContain('Authorization: Bearer <ACCESS_TOKEN>')
  expect(json).not.toMatch(/[\u2028\u202e\u200b]/)
}) // prettier-ignore

it('any text survives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(JSON.parse(textRequest(text).json)).toMatchObject({ text: { body: text } })
    }),
  )
})

it('a template carries its picture and the end of its button, and no preview', () => {
  const { json, curl } = templateRequest('https://a.example/p.jpg', "it's")
  expect(JSON.parse(json)).not.toHaveProperty('text')
  expect(argumentsOf(curl).at(-1)).toBe(json)
})
