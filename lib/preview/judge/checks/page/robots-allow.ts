/** Does robots.txt forbid the page or the image to Meta's crawlers? Informational: phones never ask for it. */
import type { RobotsFact } from '../../../vocabulary/facts'
import type { Evidence } from '../../../vocabulary/evidence'
import { listOf, phrase } from '../../../vocabulary/message'
import { defineCheck, fix, pass, unknown, warn } from '../../check'
import { agentName } from '../../visits/agent-name'

export const robotsAllow = defineCheck({
  id: 'robots-allow',
  group: 'page',
  weight: 1,
  needs: ['robots'],
  witnesses: ['robotsNotAsked', 'robotsStopsPhone'],
  run({ robots }, { client }) {
    const { url, status } = robots
    const address: Evidence = { label: 'robots.txt', value: url }
    const evidence = [address]
    if (status === null) return unknown('no-response', {}, { evidence })
    if (status >= 500) return unknown('server-error', { status }, { evidence })
    const denied = deniedBy(robots)
    if (denied.length === 0 && [...robots.page, ...robots.image].some(({ allowed }) => allowed === null))
      return unknown('too-many-rules', {}, { evidence })
    const crawler = agentName('facebook')
    if (denied.length === 0) {
      return status >= 400
        ? pass('absent', { status }, { evidence })
        : pass('allowed', { crawler }, { evidence })
    }
    const things = new Set(denied.map(({ what }) => what))
    const agents = listOf([...new Set(denied.map(({ agent }) => agent))])
    const [thing] = things
    return warn(
      'forbidden',
      { what: things.size > 1 ? 'both' : thing === 'image' ? 'image' : 'page', agents },
      {
        disputed: ['robotsNotAsked'],
        evidence: [
          address,
          ...denied.map(({ what, agent, line, rule }) => ({
            label: phrase('evidence.robots-for', { agent, what }),
            value: rule ?? phrase('evidence.forbidden', {}),
            ...(line === null ? {} : { line }),
          })),
        ],
        fix: fix(
          'add-group',
          { url },
          {
            language: 'text',
            code: `User-agent: ${agentName(client.visitor)}\nUser-agent: ${crawler}\nAllow: /`,
          },
        ),
      },
    )
  },
})

const deniedBy = (robots: RobotsFact) =>
  (['page', 'image'] as const).flatMap((what) =>
    robots[what].filter(({ allowed }) => allowed === false).map((verdict) => ({ what, ...verdict })),
  )
