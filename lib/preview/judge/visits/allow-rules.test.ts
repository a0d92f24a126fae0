/** Does every protection that can be named have a rule, and is each rule about WhatsApp? */
import { describe, expect, it } from 'vitest'
import { ALLOW_RULES, allowRuleFor } from './allow-rules'

const NAMED = [
  'Cloudflare', 'Vercel', 'AWS WAF', 'SiteGround', 'Sucuri', 'Imperva', 'DataDome', 'HUMAN (PerimeterX)', 'Fastly', 'Anubis',
  'Akamai', 'Kasada', 'AWS load balancer', 'AWS CloudFront', 'Wordfence', 'ModSecurity', 'F5',
  'nginx', 'Apache', 'LiteSpeed', 'IIS', 'Caddy',
] // prettier-ignore

describe('the table of allow rules', () => {
  it.each(NAMED)('%s has steps, and code that names both user agents', (name) => {
    const { fix } = allowRuleFor(name, [])
    expect(fix).toBe(ALLOW_RULES[name])
    expect(fix.steps.length).toBeGreaterThan(40)
    if (fix.code !== undefined) expect(fix.code).toMatch(/WhatsApp\/[^]*facebookexternalhit/)
  })

  it('has nothing that nobody names', () => {
    expect(Object.keys(ALLOW_RULES).toSorted()).toEqual(NAMED.toSorted())
  })

  it('prints JSON that parses', () => {
    for (const { code, language } of Object.values(ALLOW_RULES))
      if (language === 'json') expect(() => JSON.parse(code ?? '')).not.toThrow()
  })
})

describe('allowRuleFor', () => {
  it('prefers who refused to who stands on the way, and the nearest of those', () => {
    expect(allowRuleFor('Akamai', ['Cloudflare']).name).toBe('Akamai')
    expect(allowRuleFor(null, ['Cloudflare', 'nginx']).name).toBe('Cloudflare')
  })

  it('has a general answer for what nobody names, and for names from outside', () => {
    for (const name of [null, 'constructor', 'Some new product']) {
      expect(allowRuleFor(name, [])).toMatchObject({ name: null, fix: { language: 'nginx' } })
    }
  })
})
