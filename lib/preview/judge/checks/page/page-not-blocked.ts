/** Does a firewall or bot protection let the client in? */
import type { Evidence } from '../../../vocabulary/evidence'
import type { AccessFact, PageFact } from '../../../vocabulary/facts'
import { phrase } from '../../../vocabulary/message'
import { USER_AGENTS, type VisitFact } from '../../../vocabulary/visits'
import { type Audience, defineCheck, fail, pass, unknown } from '../../check'
import { hopEvidence } from '../../page/hop-evidence'
import { agentName } from '../../visits/agent-name'
import { allowRuleFor } from '../../visits/allow-rules'
import { onlyClientCutOff } from '../../visits/only-client-cut-off'
import { othersRefused } from '../../visits/others-refused'
import { visitEvidence } from '../../visits/visit-evidence'

export const pageNotBlocked = defineCheck({
  id: 'page-not-blocked',
  group: 'page',
  weight: 10,
  needs: [],
  orMissing: ['access', 'page', 'visits'],
  witnesses: ['userAgent', 'status2xx', 'noJavaScript', 'metaServersFetch', 'iosUserAgent'],
  run({ access, page, visits }, audience) {
    const sent = visits.known ? visits.value : []
    if (!page.known) return onlyClientCutOff(page, sent, audience)
    if (!access.known) return unknown('shared.fact-missing', { because: access.because })
    return ofResponse(access.value, page.value, sent, audience)
  },
})

function ofResponse(access: AccessFact, page: PageFact, visits: readonly VisitFact[], audience: Audience) {
  const { kind, status, browserStatus, browserGetsIn } = access
  const seen: Evidence = { label: phrase('evidence.seen', {}), value: access.evidence }
  const visited = visitEvidence(visits)
  const evidence = [seen, ...visited, ...hopEvidence(page.hops)]
  if (access.refusedToAll) {
    const found = { by: access.by ?? 'none', browserStatus: browserStatus ?? status, seen: access.evidence }
    return unknown('everybody-refused', found, { evidence })
  }
  if (kind === 'blocked' || (kind === 'http-error' && browserGetsIn))
    return blocked(access, evidence, audience)
  if (kind === 'open') {
    const agent = USER_AGENTS[audience.client.visitor]
    return (
      othersRefused(visits, evidence, audience) ??
      pass('let-in', { agent, status }, { evidence: visited.length > 0 ? visited : [seen] })
    )
  }
  return browserStatus === status
    ? pass('treated-like-browser', { status }, { evidence })
    : unknown('cannot-tell', { met: MET[kind] ?? 'status', status }, { evidence })
}

const MET: Partial<Record<AccessFact['kind'], 'login' | 'consent' | 'nothing' | 'file'>> = {
  login: 'login',
  consent: 'consent',
  empty: 'nothing',
  'not-html': 'file',
}

function blocked(access: AccessFact, evidence: Evidence[], { client }: Audience) {
  const { by, through, status, browserStatus, browserGetsIn } = access
  const { fix, name } = allowRuleFor(by, through, client)
  const found = {
    by: by ?? 'none',
    through: by === null && name !== null ? name : 'none',
    status,
    seen: access.evidence,
    agent: agentName(client.visitor),
  }
  const rest = { noCard: true, evidence, fix }
  return browserGetsIn && browserStatus !== null
    ? fail('blocked-alone', { ...found, browserStatus }, rest)
    : fail('blocked', found, rest)
}
