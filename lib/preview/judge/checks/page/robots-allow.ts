/** Does robots.txt forbid the page or the image to Meta's crawlers? Informational: phones never ask for it. */
import type { Known, RobotsFact } from '../../../vocabulary/facts'
import type { ImageCandidate } from '../../../vocabulary/tags'
import type { Evidence } from '../../../vocabulary/evidence'
import { listOf, phrase } from '../../../vocabulary/message'
import { defineCheck, fix, pass, unknown, warn } from '../../check'
import { agentName } from '../../visits/agent-name'

export const robotsAllow = defineCheck({
  id: 'robots-allow',
  group: 'page',
  weight: 1,
  needs: ['published', 'robots', 'page'],
  orMissing: ['candidate'],
  witnesses: ['robotsNotAsked', 'robotsStopsPhone'],
  run({ robots, page, candidate }) {
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
          'add-lines',
          { url, line: denied[0]?.line ?? 0 },
          { language: 'text', code: allowLines(things, page.finalUrl, candidate) },
        ),
      },
    )
  },
})

/** As narrow as can be: the page that was scanned, its picture, and nothing beside them. */
function allowLines(
  things: ReadonlySet<'page' | 'image'>,
  pageUrl: string,
  candidate: Known<ImageCandidate>,
): string {
  const image = candidate.known ? candidate.value.url : null
  const wanted = [things.has('page') ? pageUrl : null, things.has('image') ? image : null]
  return wanted
    .flatMap((address) => {
      const url = address === null ? null : URL.parse(address)
      return url ? [`Allow: ${url.pathname}${url.search}$`] : []
    })
    .join('\n')
}

const deniedBy = (robots: RobotsFact) =>
  (['page', 'image'] as const).flatMap((what) =>
    robots[what].filter(({ allowed }) => allowed === false).map((verdict) => ({ what, ...verdict })),
  )
