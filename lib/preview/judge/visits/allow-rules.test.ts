/** Does every protection that can be named have a rule, and does each rule let both agents in? */
import { describe, expect, it } from 'vitest'
import { WHATSAPP } from '../../testing/audience'
import { PROTECTIONS, allowRuleFor } from './allow-rules'

const { client } = WHATSAPP
const NAMED = [
  'Cloudflare', 'Vercel', 'AWS WAF', 'SiteGround', 'Sucuri', 'Imperva', 'DataDome', 'HUMAN (PerimeterX)', 'Fastly', 'Anubis',
  'Akamai', 'Kasada', 'AWS load balancer', 'AWS CloudFront', 'Wordfence', 'ModSecurity', 'F5',
  'nginx', 'Apache', 'LiteSpeed', 'IIS', 'Caddy',
] // prettier-ignore

describe('the table of allow rules', () => {
  it.each(NAMED)('%s has steps of its own, and code that names both user agents', (protection) => {
    const { fix, name } = allowRuleFor(protection, [], client)
    expect(name).toBe(protection)
    expect(fix.steps.code).not.toBe('allow-rule.unnamed')
    if (fix.snippet) expect(fix.snippet.code).toMatch(/WhatsApp\/[^]*facebookexternalhit/)
  })

  it('has nothing that nobody names, and no steps twice', () => {
    expect(PROTECTIONS.toSorted()).toEqual(NAMED.toSorted())
    const steps = PROTECTIONS.map((name) => allowRuleFor(name, [], client).fix.steps.code)
    expect(new Set(steps).size).toBe(NAMED.length)
  })

  it('prints JSON that parses', () => {
    const snippets = PROTECTIONS.flatMap((name) => allowRuleFor(name, [], client).fix.snippet ?? [])
    const json = snippets.filter(({ language }) => language === 'json')
    expect(json).toHaveLength(4)
    for (const { code } of json) expect(() => JSON.parse(code)).not.toThrow()
  })
})

describe('allowRuleFor', () => {
  it('prefers who refused to what the response passed through, and the nearest of those', () => {
    expect(allowRuleFor('Akamai', ['Cloudflare'], client).name).toBe('Akamai')
    expect(allowRuleFor(null, ['Cloudflare', 'nginx'], client).name).toBe('Cloudflare')
  })

  it('has a general rule for what nobody names, and for names from outside', () => {
    for (const name of [null, 'constructor', 'Some new product']) {
      expect(allowRuleFor(name, [], client)).toMatchObject({
        name: null,
        fix: { steps: { code: 'allow-rule.unnamed' } },
      })
      // A rule is for a server that showed itself.
      expect(allowRuleFor(name, [], client).fix.snippet).toBeUndefined()
    }
  })

  it('lets in the visitor of the client that is judged', () => {
    const { fix } = allowRuleFor('nginx', [], { visitor: 'browser' })
    expect(fix.snippet?.code).toContain('"~^Mozilla/"')
    expect(fix.snippet?.code).not.toContain('WhatsApp')
  })
})
