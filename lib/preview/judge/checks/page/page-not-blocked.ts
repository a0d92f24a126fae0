/** Does a firewall or bot protection let the client in? */
import type { Evidence } from '../../../vocabulary/evidence'
import type { AccessFact, PageFact } from '../../../vocabulary/facts'
import { phrase } from '../../../vocabulary/message'
import { USER_AGENTS, type VisitFact } from '../../../vocabulary/visits'
import type { TrialFact } from '../../../vocabulary/trials'
import { type Audience, defineCheck, fail, fix, pass, unknown } from '../../check'
import { hopEvidence } from '../../page/hop-evidence'
import { succeeded, trialEvidence, trialsIn } from '../../values/trial-evidence'
import { agentName } from '../../visits/agent-name'
import { allowRuleFor } from '../../visits/allow-rules'
import { onlyClientCutOff } from '../../visits/only-client-cut-off'
import { othersRefused } from '../../visits/others-refused'
import { findVisit, visitEvidence } from '../../visits/visit-evidence'

export const pageNotBlocked = defineCheck({
  id: 'page-not-blocked',
  group: 'page',
  weight: 10,
  needs: ['published'],
  orMissing: ['access', 'page', 'visits', 'trials'],
  witnesses: ['userAgent', 'status2xx', 'noJavaScript', 'metaServersFetch', 'iosUserAgent'],
  run({ access, page, visits, trials }, audience) {
    const tried = trialsIn(trials).filter(({ what }) => what === 'page-header')
    const sent = visits.known ? visits.value : []
    if (!page.known)
      return (
        withoutHeader(tried, { browser: browserOf(sent), own: null }, audience) ??
        onlyClientCutOff(page, sent, audience)
      )
    if (!access.known) return unknown('shared.fact-missing', { because: access.because })
    return ofResponse(access.value, page.value, { visits: sent, tried }, audience)
  },
})

interface Asked {
  visits: readonly VisitFact[]
  tried: readonly TrialFact[]
}

const browserOf = (visits: readonly VisitFact[]) => findVisit(visits, 'browser')?.access ?? null

/** The same request with one header more was let in: the name of the client is not what is refused. */
function withoutHeader(
  tried: readonly TrialFact[],
  { browser, own }: Record<'browser' | 'own', AccessFact | null>,
  { client }: Audience,
) {
  const trial = succeeded(tried, 'accept') ?? succeeded(tried, 'accept-encoding')
  if (!trial?.from) return null
  const { rule: header, value } = trial.from
  const through = [...(own?.through ?? []), ...(browser?.through ?? [])]
  const evidence = trialEvidence(tried)
  const runsRules = through.some((name) => ['Apache', 'nginx', 'LiteSpeed'].includes(name))
  const code = `SecRule REQUEST_HEADERS:User-Agent "@beginsWith ${agentName(client.visitor)}/" \\\n    "id:1000101,phase:1,pass,nolog,ctl:ruleRemoveById=920300"`
  const snippet = header === 'Accept' && runsRules ? ({ language: 'text', code } as const) : undefined
  return fail('refused-for-a-header', { header, value, status: browser?.status ?? 200 }, { noCard: true, evidence, fix: fix('let-header-be-missing', { header, rules: snippet ? 'yes' : 'no' }, snippet) })
} // prettier-ignore

function ofResponse(access: AccessFact, page: PageFact, { visits, tried }: Asked, audience: Audience) {
  const { kind, status, browserStatus, browserGetsIn } = access
  const seen: Evidence = { label: phrase('evidence.seen', {}), value: access.evidence }
  const visited = visitEvidence(visits)
  const evidence = [seen, ...visited, ...trialEvidence(tried), ...hopEvidence(page.hops)]
  if (access.refusedToAll) {
    const found = { by: access.by ?? 'none', browserStatus: browserStatus ?? status, seen: access.evidence }
    return unknown('everybody-refused', found, { evidence })
  }
  if (kind === 'blocked' || (kind === 'http-error' && browserGetsIn))
    return (
      withoutHeader(tried, { browser: browserOf(visits), own: access }, audience) ??
      blocked(access, evidence, audience)
    )
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
  const { fix: allow, name } = allowRuleFor(by, through, client)
  const found = {
    by: by ?? 'none',
    through: by === null && name !== null ? name : 'none',
    status,
    seen: access.evidence,
    agent: agentName(client.visitor),
  }
  const rest = { noCard: true, evidence, fix: allow }
  return browserGetsIn && browserStatus !== null
    ? fail('blocked-alone', { ...found, browserStatus }, rest)
    : fail('blocked', found, rest)
}
