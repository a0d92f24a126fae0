/** Is a consent page told from a page with a banner, and named? */
import { describe, expect, it } from 'vitest'
import { listOf, phrase } from '../../vocabulary/message'
import { readAccess } from './access'
import { inHead, pageOf } from '../../testing/sample-pages'

const asked = 'https://www.example.com/news/bread'
const titled = (title: string, rest = '') =>
  `<html><head><title>${title}</title></head><body>${rest}</body></html>`
const access = (body: string, finalUrl = asked) => readAccess(pageOf(body, { requestedUrl: asked, finalUrl }))

const BANNER = {
  OneTrust: '<script src="https://cdn.cookielaw.org/scripttemplates/otSDKStub.js"></script>',
  Cookiebot: '<script id="Cookiebot" src="https://consent.cookiebot.com/uc.js"></script>',
  Usercentrics: '<script src="https://app.usercentrics.eu/browser-ui/latest/loader.js"></script>',
  Didomi: '<script src="https://sdk.privacy-center.org/a/loader.js"></script>',
}

describe('a consent page', () => {
  it.each([
    ['Google', 'Before you continue to YouTube', 'https://consent.youtube.com/m?continue=https%3A%2F%2Fwww.youtube.com'],
    ['Yahoo', 'Yahoo', 'https://guce.yahoo.com/consent?brandType=nonEu&done=x'],
    ['DPG Media', 'Privacy', 'https://myprivacy.dpgmedia.nl/consent?callbackUrl=x'],
    [null, 'News', 'https://consent.example.com/?redirect=%2Fnews%2Fbread'],
    [null, 'News', 'https://www.example.com/cookie-consent?return_url=%2Fnews%2Fbread'],
    [null, 'Cookie consent', 'https://www.example.com/consent'],
  ])('%s: "%s" behind a redirect to %s', (by, title, finalUrl) => {
    expect(access(titled(title), finalUrl)).toMatchObject({ kind: 'consent', by })
  }) // prettier-ignore

  it.each(Object.entries(BANNER))('in place of the page, drawn by %s', (by, script) => {
    const found = access(titled('Before you continue', script))
    expect(found).toMatchObject({ kind: 'consent', by })
    const signs = [
      phrase('sign.title', { title: 'Before you continue' }),
      phrase('sign.in-page', { mark: by }),
    ]
    expect(found.evidence).toEqual(phrase('sign.several', { signs: listOf(signs) }))
  })

  it('names the tool behind a redirect, and the address without the values in its query', () => {
    const finalUrl = 'https://www.example.com/gdpr-consent?next=/news/bread&token=secret'
    expect(access(titled('News', BANNER.OneTrust), finalUrl)).toMatchObject({
      by: 'OneTrust',
      evidence: phrase('sign.redirected', { address: 'www.example.com/gdpr-consent?next=…' }),
    })
  })
})

describe('no wall', () => {
  it.each(Object.entries(BANNER))('is a page with the banner of %s', (_, script) => {
    expect(access(inHead(`<title>Bread</title>${script}`)).kind).toBe('open')
  })

  it.each([
    ['an article with such a title and tags of its own', titled('Before you continue: five rules', '<meta property="og:title" content="Five rules">' + BANNER.OneTrust), asked],
    ['such a title without a tool', titled('We value your privacy'), asked],
    ['an article about consent', titled('What the new law says'), 'https://www.example.com/news/consent'],
    ['an ordinary redirect', titled('Bread'), 'https://www.example.com/news/bread-2'],
    ['a redirect with a way back', titled('Bread'), 'https://www.example.com/offers?next=1'],
  ])('is %s', (_, body, finalUrl) => expect(access(body, finalUrl).kind).toBe('open')) // prettier-ignore

  it('is a consent page that was asked for', () => {
    const url = 'https://www.example.com/cookie-consent?return_url=x'
    expect(
      readAccess(pageOf(titled('Cookie consent'), { requestedUrl: `${url}1`, finalUrl: url })).kind,
    ).toBe('open')
  })
})
