/** Does the check stay informational, and honest about who asks? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf, missingFact } from '../../../testing/facts'
import { robotsAllow } from './robots-allow'
import type { RobotsFact, RobotsVerdict } from '../../../vocabulary/facts'

const yes: RobotsVerdict = { agent: 'WhatsApp', allowed: true, line: null, rule: null }
const no: RobotsVerdict = { agent: 'facebookexternalhit', allowed: false, line: 7, rule: 'Disallow: /blog' }
const run = (overrides: Partial<RobotsFact> = {}) =>
  runCheck(
    robotsAllow,
    factsOf({
      robots: { url: 'https://a.example/robots.txt', status: 200, page: [yes], image: [yes], ...overrides },
    }),
  )

describe('robots-allow', () => {
  it('passes what is allowed, and a site without robots.txt', () => {
    expect(run().status).toBe('pass')
    expect(run({ status: 404, page: [], image: [] })).toMatchObject({ status: 'pass' })
  })

  it('warns, never fails, with the line that decided', () => {
    const result = run({ page: [yes, no], image: [no] })
    expect(result).toMatchObject({ status: 'warn', title: 'robots.txt forbids the page and the picture' })
    expect(result.summary).toContain('Phones do not ask')
    expect(result.evidence).toContainEqual({
      label: 'facebookexternalhit, page',
      value: 'Disallow: /blog',
      line: 7,
    })
    expect(result.fix?.code).toContain('User-agent: WhatsApp')
  })

  it('does not know what it could not read', () => {
    expect(run({ status: null }).status).toBe('unknown')
    expect(run({ page: [{ ...yes, allowed: null }] }).status).toBe('unknown')
    expect(run({ page: [{ ...yes, allowed: null }, no] }).status).toBe('warn')
    expect(run({ status: 503 }).status).toBe('unknown')
    expect(runCheck(robotsAllow, factsOf({ robots: missingFact('Not asked.') })).status).toBe('unknown')
  })
})
