/** Cookies go back to the host that set them, whichever chain they came in. */
import { expect, it } from 'vitest'
import { ChainCookies, redactSetCookie } from './cookies'

it('begins with what another chain was given, host by host', () => {
  const cookies = new ChainCookies(new Map([['shop.test', ['seen=1; Path=/', 'lang=de; Secure']]]))
  expect(cookies.headerFor('shop.test')).toBe('seen=1; lang=de')
  expect(cookies.headerFor('consent.test')).toBeNull()
  expect(cookies.headerFor('shop.test:8443')).toBeNull()
})

it('keeps no line that is no cookie', () => {
  const cookies = new ChainCookies(new Map([['shop.test', ['', '=x', 'novalue', 'a=\r\nb']]]))
  expect(cookies.headerFor('shop.test')).toBeNull()
})

it('says the name of a cookie and never its value', () => {
  expect(redactSetCookie('seen=secret7; Path=/')).toBe('seen=[redacted]; Path=/')
})
