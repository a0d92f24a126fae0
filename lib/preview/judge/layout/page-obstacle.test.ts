/** Why there is no card at all, and when that is not known. */
import { describe, expect, it } from 'vitest'
import {
  accessOf,
  failureOf,
  headOf,
  missingFact,
  PAGE_URL,
  pageOf,
  tagOf,
  timingsOf,
} from '../../testing/sample-facts'
import { card, type Overrides } from '../../testing/layout-facts'
import { failureClause } from '../../vocabulary/failure-message'
import { phrase } from '../../vocabulary/message'

describe('no card', () => {
  const none = (overrides: Overrides) => card('android', overrides)

  it('when the host does not exist', () => {
    const model = none({ page: missingFact(undefined, failureOf('dns-not-found')) })
    expect(model).toMatchObject({ layout: 'none', title: null, host: null })
    expect(model.reason).toEqual(phrase('card.no-page', { because: failureClause('dns-not-found') }))
  })

  it('and says that it is not known when the failure is ours', () => {
    const model = none({ page: missingFact(undefined, failureOf('busy')) })
    expect(model.reason).toEqual(phrase('card.not-known-as', { because: failureClause('busy') }))
  })

  it('when the page answers 404, refuses us, is a PDF or is empty', () => {
    expect(
      none({ page: pageOf({ status: 404 }), access: accessOf({ kind: 'http-error', status: 404 }) }).reason,
    ).toEqual(phrase('card.status', { status: 404 }))
    const blocked = none({
      page: pageOf({ status: 403 }),
      access: accessOf({ kind: 'blocked', status: 403, by: 'Cloudflare' }),
    })
    expect(blocked.reason).toEqual(phrase('card.blocked', { by: 'Cloudflare', status: 403 }))
    const alsoBrowser = none({
      page: pageOf({ status: 403 }),
      access: accessOf({ kind: 'blocked', status: 403, browserStatus: 403 }),
    })
    expect(alsoBrowser.reason.code).toBe('card.blocked-browser-too')
    const challenged = accessOf({ kind: 'blocked', status: 200, browserStatus: 200, refusedToAll: true })
    expect(none({ access: challenged }).reason.code).toBe('card.everybody-refused')
    expect(
      none({
        page: pageOf({ contentType: 'application/pdf' }),
        access: accessOf({ kind: 'not-html' }),
      }).reason,
    ).toEqual(phrase('card.not-html', { contentType: 'application/pdf' }))
    expect(none({ access: accessOf({ kind: 'empty' }) }).layout).toBe('none')
  })

  it('when the head was not complete in time, and then not how much faster it would have to be', () => {
    const model = none({ page: pageOf({ timings: timingsOf({ headCompleteMs: null, totalMs: 10_480 }) }) })
    expect(model.reason).toEqual(phrase('card.page-never-complete', { limit: { ms: 10_000 } }))
    expect(model.margin).toBeNull()
  })

  it('when https:// does not answer', () => {
    const page = pageOf({
      finalUrl: 'http://www.example.com/',
      upgradeFailure: failureOf('connection-refused'),
    })
    expect(none({ page })).toMatchObject({
      layout: 'none',
      reason: phrase('card.https-unanswered', { because: failureClause('connection-refused') }),
    })
    expect(none({ page: pageOf({ upgradedToHttps: true }) }).layout).toBe('landscape')
  })

  it('when there is neither title nor description', () => {
    expect(none({ head: headOf([tagOf('og:image', 'https://www.example.com/a.jpg')]) })).toMatchObject({
      layout: 'none',
      reason: { code: 'card.no-text' },
    })
  })

  it('above 10 s, and the bare address on Web above 7 s', () => {
    const at = (ms: number): Overrides => ({ page: pageOf({ timings: timingsOf({ headCompleteMs: ms }) }) })
    expect(none(at(10_000)).layout).toBe('landscape')
    expect(none(at(10_001))).toMatchObject({
      layout: 'none',
      reason: phrase('card.page-too-slow', {
        needs: { ms: 10_001, beside: 10_000 },
        limit: { ms: 10_000, beside: 10_001 },
      }),
    })
    expect(card('web', at(7_500))).toMatchObject({
      layout: 'text',
      title: 'www.example.com',
      description: PAGE_URL,
    })
    expect(card('web', at(6_000)).layout).toBe('landscape')
  })

  it('when the response comes in a coding that the client did not offer to read', () => {
    const headers = [{ name: 'content-encoding', value: 'br' }]
    expect(none({ page: pageOf({ headers }) })).toMatchObject({
      layout: 'none',
      reason: phrase('card.coding-not-readable', { coding: 'br' }),
    })
  })
})
