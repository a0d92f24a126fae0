/** What a visit brought, as a message. */
import { describe, expect, it } from 'vitest'
import { WHATSAPP } from '../../testing/audience'
import { visitOf, visitsOf } from '../../testing/sample-visits'
import { phrase } from '../../vocabulary/message'
import { otherAsker, responseOf, responseTo } from './visit-evidence'

describe('responseOf', () => {
  it('keeps why a visitor was not sent', () => {
    const notAsked = phrase('visit.not-asked-budget', { max: 4, host: 'example.com' })
    expect(responseOf(visitOf('browser', { notAsked }))).toEqual(notAsked)
  })

  it('says the failure, the status, who answered, or where the response leads', () => {
    const of = (overrides: Parameters<typeof visitOf>[1]) => responseOf(visitOf('browser', overrides))
    const because = phrase('failure.connection-reset.clause', {})
    expect(of({ failure: 'connection-reset' })).toEqual(phrase('visit.no-response', { because }))
    expect(of({ page: { status: 404 } })).toEqual(phrase('visit.status', { status: 404 }))
    expect(of({ page: { status: 403 }, access: { by: 'F5' } })).toEqual(
      phrase('visit.status-by', { status: 403, by: 'F5' }),
    )
    const to = `https://example.com/${'x'.repeat(400)}`
    const leads = of({ page: { status: 302 }, leadsOnTo: to })
    expect(leads).toMatchObject({ code: 'visit.leads-on', params: { status: 302 } })
    expect(String(leads.params.to).length).toBeLessThan(to.length)
  })

  it('knows that there is no visit', () => {
    expect(responseTo([], 'browser')).toEqual(phrase('visit.not-asked', {}))
    expect(responseTo(visitsOf(), 'browser')).toEqual(phrase('visit.status', { status: 200 }))
  })
})

describe('otherAsker', () => {
  it('is the client that asks under another name, if there is one', () => {
    expect(otherAsker(WHATSAPP)?.visitor).toBe('whatsapp-ios')
    expect(otherAsker({ ...WHATSAPP, app: [WHATSAPP.client] })).toBeNull()
  })
})
