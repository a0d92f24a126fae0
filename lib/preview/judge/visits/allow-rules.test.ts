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

describe('a rule for one picture', () => {
  const of = (protection: string, path: string) => allowRuleFor(protection, [], client, path).fix
  /** Their consoles take the path in a field of its own. */
  const BY_PATTERN = ['Akamai', 'DataDome', 'HUMAN (PerimeterX)', 'Kasada', 'Sucuri', 'SiteGround']
  const WITH_CODE = NAMED.filter((name) => !BY_PATTERN.includes(name) && of(name, '/a').snippet)

  it.each(WITH_CODE)('of %s opens nothing beside it', (protection) => {
    const { code = '' } = of(protection, '/media/card_1.jpg').snippet ?? {}
    expect(code.replaceAll('\\', '')).toContain('/media/card_1.jpg')
    expect(code).toMatch(/WhatsApp\/[^]*facebookexternalhit/)
    expect(code).not.toBe(allowRuleFor(protection, [], client).fix.snippet?.code)
  })

  it.each(['/a"b', '/a b', '/$(id)', '/[exec]', '/a%20b', '/{a}', "/a'b"])(
    'is not written where an address could say more in it: %s',
    (path) => {
      for (const protection of NAMED) expect(of(protection, path).snippet, protection).toBeUndefined()
    },
  )

  it('is one that Apache and nginx match path and name by', () => {
    const [, apache = ''] = /"!(.+)"$/.exec(of('Apache', '/a.jpg').snippet?.code ?? '') ?? []
    const [, nginx = ''] = /"~(.+)" 1/.exec(of('nginx', '/a.jpg').snippet?.code ?? '') ?? []
    for (const pattern of [apache, nginx]) {
      expect('/a.jpg WhatsApp/2.23').toMatch(new RegExp(pattern))
      expect('/a.jpg facebookexternalhit/1.1').toMatch(new RegExp(pattern))
      expect('/a.jpg Mozilla/5.0').not.toMatch(new RegExp(pattern))
      expect('/admin?/a.jpg WhatsApp/2.23').not.toMatch(new RegExp(pattern))
      expect('/axjpg WhatsApp/2.23').not.toMatch(new RegExp(pattern))
    }
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
