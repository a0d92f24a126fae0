/** What is pasted into a protection or a server to let link previews through, for the user agent that begins with `agent/`. */
import type { Snippet } from '../check'
import { agentName } from './agent-name'

export type SnippetOf = (agent: string) => Snippet

/** Meta's servers build cards for channels and business messages. */
const CRAWLER = agentName('facebook')

const text = (code: string): Snippet => ({ language: 'text', code })
const json = (value: unknown): Snippet => ({ language: 'json', code: JSON.stringify(value, null, 2) })

/** For a field of a console that takes a pattern. */
export const pattern: SnippetOf = (agent) => text(patternOf(agent))
const patternOf = (agent: string): string => `^${agent}/|${CRAWLER}`

export const cloudflare: SnippetOf = (agent) =>
  text(
    `http.request.method in {"GET" "HEAD"} and (starts_with(http.user_agent, "${agent}/") or http.user_agent contains "${CRAWLER}")`,
  )

const awsMatch = (wanted: string, where: 'STARTS_WITH' | 'CONTAINS') => ({
  ByteMatchStatement: {
    FieldToMatch: { SingleHeader: { Name: 'user-agent' } },
    PositionalConstraint: where,
    SearchString: wanted,
    TextTransformations: [{ Priority: 0, Type: 'NONE' }],
  },
})
export const awsWaf: SnippetOf = (agent) => {
  const name = `allow-${agent.toLowerCase()}-previews`
  return json({
    Name: name,
    Priority: 0,
    Action: { Allow: {} },
    Statement: {
      OrStatement: { Statements: [awsMatch(`${agent}/`, 'STARTS_WITH'), awsMatch(CRAWLER, 'CONTAINS')] },
    },
    VisibilityConfig: { SampledRequestsEnabled: true, CloudWatchMetricsEnabled: true, MetricName: name },
  })
}

const vercelCondition = (value: string) => ({ conditions: [{ type: 'user_agent', op: 'sub', value }] })
export const vercel: SnippetOf = (agent) =>
  json({
    name: 'Let link previews in',
    active: true,
    conditionGroup: [vercelCondition(`${agent}/`), vercelCondition(CRAWLER)],
    action: { mitigate: { action: 'bypass' } },
  })

export const imperva: SnippetOf = (agent) =>
  text(`User-Agent contains "${agent}/" | User-Agent contains "${CRAWLER}"`)

export const fastly: SnippetOf = (agent) =>
  text(`if (req.http.User-Agent ~ "^${agent}/" || req.http.User-Agent ~ "${CRAWLER}") {
  set req.http.X-Link-Preview = "1";
}`)

export const nginx: SnippetOf = (agent) => ({
  language: 'nginx',
  code: `map $http_user_agent $link_preview {
    default 0;
    "~^${agent}/" 1;
    "~${CRAWLER}" 1;
}`,
})

export const apache: SnippetOf = (agent) => text(`RewriteCond %{HTTP_USER_AGENT} !(${patternOf(agent)})`)

export const modSecurity: SnippetOf = (agent) =>
  text(`SecRule REQUEST_HEADERS:User-Agent "@rx ${patternOf(agent)}" \\
    "id:1000100,phase:1,pass,nolog,ctl:ruleRemoveById=913000-913999"`)

export const iis: SnippetOf = (agent) =>
  text(`<add input="{HTTP_USER_AGENT}" pattern="${patternOf(agent)}" negate="true" />`)

export const caddy: SnippetOf = (agent) => text(`@link_preview header_regexp User-Agent ${patternOf(agent)}`)

export const f5: SnippetOf = (agent) =>
  text(`when BOTDEFENSE_ACTION {
  set agent [HTTP::header "User-Agent"]
  if { $agent starts_with "${agent}/" or $agent contains "${CRAWLER}" } {
    BOTDEFENSE::action allow
  }
}`)

export const anubis: SnippetOf = (agent) =>
  text(`- name: link-previews
  user_agent_regex: ${patternOf(agent)}
  action: ALLOW`)
