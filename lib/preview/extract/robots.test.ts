/** robots.txt by RFC 9309. */
import { describe, expect, it } from 'vitest'
import { readRobots } from './robots'

const PAGE = 'https://www.example.com/shop/bread?size=1'
const read = (text: string, pageUrl = PAGE, imageUrl: string | null = null, status: number | null = 200) =>
  readRobots({ url: 'https://www.example.com/robots.txt', status, text, pageUrl, imageUrl })
const whatsapp = (text: string, path = '/shop/bread') => {
  const { allowed, line } = read(text, `https://www.example.com${path}`).page[0] ?? {}
  return [allowed, line]
}

describe('readRobots', () => {
  it('names the line that decided, for each agent', () => {
    const text =
      '# ours\nUser-agent: *\nDisallow: /shop\n\nUser-agent: WhatsApp\nDisallow: /admin\nAllow: /shop/ # yes\n'
    expect(read(text).page).toEqual([
      { agent: 'WhatsApp', allowed: true, line: 7, rule: 'Allow: /shop/ # yes' },
      { agent: 'facebookexternalhit', allowed: false, line: 3, rule: 'Disallow: /shop' },
    ])
  })

  it.each([
    ['nothing', '', [true, null]],
    ['empty disallow', 'User-agent: *\nDisallow:', [true, null]],
    ['everything', 'User-agent: *\nDisallow: /', [false, 2]],
    ['rules before any group', 'Disallow: /', [true, null]],
    ['version and case in the agent', 'User-Agent: WHATSAPP/2.0\nDisallow: /', [false, 2]],
    ['another agent that begins alike', 'User-agent: WhatsAppBusiness\nDisallow: /', [true, null]],
    [
      'own group beats the star, even when empty',
      'User-agent: whatsapp\nDisallow:\nUser-agent: *\nDisallow: /',
      [true, null],
    ],
    ['several agents share a group', 'User-agent: x\nUser-agent: WhatsApp\nDisallow: /', [false, 3]],
    [
      'other lines do not end a group',
      'User-agent: WhatsApp\nCrawl-delay: 9\nSitemap: /s\nDisallow: /',
      [false, 4],
    ],
    [
      'groups of one agent are joined',
      'User-agent: WhatsApp\nAllow: /a\nUser-agent: WhatsApp\nDisallow: /shop',
      [false, 4],
    ],
    ['longest match wins', 'User-agent: *\nDisallow: /shop/bread\nAllow: /shop', [false, 2]],
    ['allow wins a tie', 'User-agent: *\nDisallow: /shop\nAllow: /shop', [true, 3]],
    ['wildcard', 'User-agent: *\nDisallow: /*/bread', [false, 2]],
    ['end of path', 'User-agent: *\nDisallow: /*bread$', [false, 2]],
    ['end of path elsewhere', 'User-agent: *\nDisallow: /shop$', [true, null]],
    ['carriage returns and a mark', '\uFEFFUser-agent: *\rDisallow: /', [false, 2]],
    ['a home page instead', '<!doctype html><p>User-agent: *\nDisallow: /', [true, null]],
  ])('%s', (_, text, expected) => {
    expect(whatsapp(text)).toEqual(expected)
  })

  it('compares paths in one spelling', () => {
    expect(whatsapp('User-agent: *\nDisallow: /brötchen', '/br%c3%b6tchen')).toEqual([false, 2])
    expect(whatsapp('User-agent: *\nDisallow: /%62read', '/bread')).toEqual([false, 2])
    expect(whatsapp('User-agent: *\nDisallow: /*?size=', '/shop?size=1')).toEqual([false, 2])
  })

  it('judges an image only on its own origin', () => {
    const text = 'User-agent: *\nDisallow: /img'
    expect(read(text, PAGE, 'https://www.example.com/img/a.png').image[0]).toMatchObject({
      allowed: false,
      line: 2,
    })
    expect(read(text, PAGE, 'https://cdn.example.com/img/a.png').image).toEqual([])
    expect(read(text, PAGE, 'not a url').image).toEqual([])
  })

  it.each([
    [404, true, null],
    [403, true, null],
    [301, true, null],
    [null, true, null],
    [503, false, 'HTTP 503'],
  ])('status %s', (status, allowed, rule) => {
    const text = 'User-agent: *\nDisallow: /'
    expect(read(text, PAGE, null, status).page[0]).toEqual({ agent: 'WhatsApp', allowed, line: null, rule })
  })

  it('reads no further than 500 KiB', () => {
    expect(whatsapp(`${'#'.repeat(512_000)}\nUser-agent: *\nDisallow: /`)).toEqual([true, null])
  })

  const path = `/${'a'.repeat(8_000)}`
  it.each([
    ['short patterns', 'Disallow: *ab\n'],
    ['longer ones', `Disallow: *${'a'.repeat(30)}b\n`],
    ['many stars', `Disallow: /${'*a'.repeat(500)}b\n`],
  ])('does not compare %s with a long path for seconds, and says that it does not know', (_, line) => {
    const text = `User-agent: *\n${line.repeat(500_000 / line.length)}`
    expect(whatsapp(text, path)).toEqual([null, null])
  })

  it('compares all the rules of a long but honest file', () => {
    const rules = Array.from({ length: 5_000 }, (_, at) => `Disallow: /*?filter${at}=`).join('\n')
    expect(whatsapp(`User-agent: *\n${rules}`, '/shop/bread?filter4999=1')).toEqual([false, 5_001])
  })
})
