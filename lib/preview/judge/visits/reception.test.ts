/** How a visitor was received: what is a refusal, and what may be our own crowd. */
import { describe, expect, it } from 'vitest'
import { phrase } from '../../vocabulary/message'
import { receptionOf, type Reception } from './reception'
import { visitOf, type VisitOverrides } from '../../testing/sample-visits'

describe('receptionOf', () => {
  it.each([
    ['let-in', {}],
    ['let-in', { page: { status: 206 } }],
    ['let-in', { access: { kind: 'consent' } }],
    ['refused', { page: { status: 403 } }],
    ['refused', { page: { status: 401 }, access: { kind: 'login' } }],
    ['refused', { access: { kind: 'blocked' } }],
    ['refused', { page: { status: 429 }, access: { kind: 'blocked', by: 'Vercel' } }],
    ['crowded', { page: { status: 429 }, access: { kind: 'blocked' } }],
    ['crowded', { page: { status: 503 } }],
    ['cut-off', { failure: 'connection-reset' }],
    ['late', { failure: 'timed-out' }],
    ['unclear', { failure: 'busy' }],
    ['unclear', { page: { status: 404 } }],
    ['unclear', { page: { status: 500 } }],
    ['unclear', { access: { kind: 'empty' } }],
    ['unclear', { page: { status: 302 }, leadsOnTo: 'https://www.example.com/' }],
    ['not-asked', { notAsked: phrase('visit.not-asked', {}) }],
  ] satisfies [Reception, VisitOverrides][])('%s: %j', (expected, visit) => {
    expect(receptionOf(visitOf('browser', visit))).toBe(expected)
  })
})
