/** Does the check stay informational, and honest about who asks? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { factsOf, missingFact } from '../../../testing/sample-facts'
import { robotsAllow } from './robots-allow'
import type { RobotsFact, RobotsVerdict } from '../../../vocabulary/facts'
import { listOf, phrase } from '../../../vocabulary/message'

const yes: RobotsVerdict = { agent: 'WhatsApp', allowed: true, line: null, rule: null }
const no: RobotsVerdict = { agent: 'facebookexternalhit', allowed: false, line: 7, rule: 'Disallow: /blog' }
const run = (overrides: Partial<RobotsFact> = {}) =>
  runCheck(
    robotsAllow,
    factsOf({
      robots: { url: 'https://a.example/robots.txt', status: 200, page: [yes], image: [yes], ...overrides },
    }),
    WHATSAPP,
  )

describe('robots-allow', () => {
  it('passes what is allowed, and a site without robots.txt', () => {
    expect(run()).toMatchObject({ status: 'pass', code: 'allowed' })
    expect(run({ status: 404, page: [], image: [] })).toMatchObject({
      status: 'pass',
      code: 'absent',
      params: { status: 404 },
    })
  })

  it('warns, never fails, with the line that decided', () => {
    const result = run({ page: [yes, no], image: [no] })
    expect(result).toMatchObject({ status: 'warn', code: 'forbidden' })
    expect(result.params).toEqual({ what: 'both', agents: listOf(['facebookexternalhit']) })
    expect(run({ page: [no] }).params).toMatchObject({ what: 'page' })
    expect(run({ image: [no] }).params).toMatchObject({ what: 'image' })
    expect(result.evidence).toContainEqual({
      label: phrase('evidence.robots-for', { agent: 'facebookexternalhit', what: 'page' }),
      value: 'Disallow: /blog',
      line: 7,
    })
    // Nothing is opened beside what was scanned.
    expect(result.fix?.snippet?.code).toBe('Allow: /blog/bread$\nAllow: /img/bread.jpg$')
    expect(run({ page: [no] }).fix?.snippet?.code).toBe('Allow: /blog/bread$')
  })

  it('does not know what it could not read', () => {
    expect(run({ status: null })).toMatchObject({ status: 'unknown', code: 'no-response' })
    expect(run({ page: [{ ...yes, allowed: null }] })).toMatchObject({
      status: 'unknown',
      code: 'too-many-rules',
    })
    expect(run({ page: [{ ...yes, allowed: null }, no] }).status).toBe('warn')
    expect(run({ status: 503 })).toMatchObject({
      status: 'unknown',
      code: 'server-error',
      params: { status: 503 },
    })
    const facts = factsOf({ robots: missingFact() })
    expect(runCheck(robotsAllow, facts, WHATSAPP).status).toBe('unknown')
  })
})
