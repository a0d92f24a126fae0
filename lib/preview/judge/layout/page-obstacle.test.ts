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
} from '../../testing/facts'
import { card, type Overrides } from '../../testing/layout-facts'

describe('no card', () => {
  const none = (overrides: Overrides) => card('android', overrides)

  it('when the host does not exist', () => {
    const model = none({ page: missingFact('No such host.', failureOf('dns-not-found')) })
    expect(model).toMatchObject({ layout: 'none', title: null, host: null })
    expect(model.reason).toBe('WhatsApp gets no page: the host name does not exist.')
  })

  it('and says that it is not known when the failure is ours', () => {
    const model = none({ page: missingFact('Busy.', failureOf('busy')) })
    expect(model.reason).toBe('What WhatsApp shows is not known: too many scans were under way.')
  })

  it('when the page answers 404, refuses us, is a PDF or is empty', () => {
    expect(
      none({ page: pageOf({ status: 404 }), access: accessOf({ kind: 'http-error', status: 404 }) }).reason,
    ).toContain('404')
    const blocked = none({
      page: pageOf({ status: 403 }),
      access: accessOf({ kind: 'blocked', status: 403, by: 'Cloudflare' }),
    })
    expect(blocked.reason).toContain('refuses WhatsApp with status 403 (Cloudflare)')
    const alsoBrowser = none({
      page: pageOf({ status: 403 }),
      access: accessOf({ kind: 'blocked', status: 403, browserStatus: 403 }),
    })
    expect(alsoBrowser.reason).toContain('What WhatsApp shows is not known')
    const challenged = accessOf({ kind: 'blocked', status: 200, browserStatus: 200, refusedToAll: true })
    expect(none({ access: challenged }).reason).toContain('What WhatsApp shows is not known')
    expect(
      none({
        page: pageOf({ contentType: 'application/pdf' }),
        access: accessOf({ kind: 'not-html' }),
      }).reason,
    ).toContain('application/pdf')
    expect(none({ access: accessOf({ kind: 'empty' }) }).layout).toBe('none')
  })

  it('when https:// does not answer', () => {
    const page = pageOf({
      finalUrl: 'http://www.example.com/',
      upgradeFailure: failureOf('connection-refused'),
    })
    expect(none({ page })).toMatchObject({
      layout: 'none',
      reason: expect.stringContaining('refuses connections'),
    })
    expect(none({ page: pageOf({ upgradedToHttps: true }) }).layout).toBe('landscape')
  })

  it('when there is neither title nor description', () => {
    expect(none({ head: headOf([tagOf('og:image', 'https://www.example.com/a.jpg')]) })).toMatchObject({
      layout: 'none',
      reason: expect.stringContaining('neither a title nor a description'),
    })
  })

  it('above 10 s, and the bare address on Web above 7 s', () => {
    const at = (ms: number): Overrides => ({ page: pageOf({ timings: timingsOf({ headCompleteMs: ms }) }) })
    expect(none(at(10_000)).layout).toBe('landscape')
    expect(none(at(10_001))).toMatchObject({
      layout: 'none',
      reason: 'The page needs 10,001 ms, and WhatsApp gives up after 10,000 ms.',
    })
    expect(card('web', at(7_500))).toMatchObject({
      layout: 'text',
      title: 'www.example.com',
      description: PAGE_URL,
    })
    expect(card('web', at(6_000)).layout).toBe('landscape')
  })
})
