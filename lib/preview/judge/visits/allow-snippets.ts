/** What is pasted into a protection or a server to let link previews through, for the user agent that begins with `agent/`. */
import type { Snippet } from '../check'
import { agentName } from './agent-name'

/** `path`: of the picture that alone is to be opened; null where it is pages of all kinds. */
export type SnippetOf = (agent: string, path: string | null) => Snippet

/** Meta's servers build cards for channels and business messages. */
const CRAWLER = agentName('facebook')

const text = (code: string): Snippet => ({ language: 'text', code })
const json = (value: unknown): Snippet => ({ language: 'json', code: JSON.stringify(value, null, 2) })

/** For a field of a console that takes a pattern: the path is set beside it. */
export const pattern: SnippetOf = (agent) => text(patternOf(agent))
const patternOf = (agent: string): string => `^${agent}/|${CRAWLER}`
/** Of path and user agent with a blank between them. */
const jointPattern = (agent: string, path: string): string => `^${escaped(path)} (${agent}/|.*${CRAWLER})`
const escaped = (path: string): string => path.replace(/[.+]/g, '\\$&')

export const cloudflare: SnippetOf = (agent, path) =>
  text(
    `http.request.method in {"GET" "HEAD"} and ${path === null ? '' : `http.request.uri.path eq "${path}" and `}(starts_with(http.user_agent, "${agent}/") or http.user_agent contains "${CRAWLER}")`,
  )

const awsMatch = (wanted: string, where: 'STARTS_WITH' | 'CONTAINS' | 'EXACTLY', field: object) => ({
  ByteMatchStatement: {
    FieldToMatch: field,
    PositionalConstraint: where,
    SearchString: wanted,
    TextTransformations: [{ Priority: 0, Type: 'NONE' }],
  },
})
const AGENT = { SingleHeader: { Name: 'user-agent' } }
const anyOf = (Statements: object[]) => ({ OrStatement: { Statements } })
export const awsWaf: SnippetOf = (agent, path) => {
  const name = `allow-${agent.toLowerCase()}-previews`
  return json({
    Name: name,
    Priority: 0,
    Action: { Allow: {} },
    Statement: {
      AndStatement: {
        Statements: [
          anyOf([awsMatch(`${agent}/`, 'STARTS_WITH', AGENT), awsMatch(CRAWLER, 'CONTAINS', AGENT)]),
          anyOf(['GET', 'HEAD'].map((method) => awsMatch(method, 'EXACTLY', { Method: {} }))),
          ...(path === null ? [] : [awsMatch(path, 'EXACTLY', { UriPath: {} })]),
        ],
      },
    },
    VisibilityConfig: { SampledRequestsEnabled: true, CloudWatchMetricsEnabled: true, MetricName: name },
  })
}

export const vercel: SnippetOf = (agent, path) => {
  const atPath = path === null ? [] : [{ type: 'path', op: 'eq', value: path }]
  const group = (value: string) => ({ conditions: [{ type: 'user_agent', op: 'sub', value }, ...atPath] })
  return json({
    name: 'Let link previews in',
    active: true,
    conditionGroup: [group(`${agent}/`), group(CRAWLER)],
    action: { mitigate: { action: 'bypass' } },
  })
}

export const imperva: SnippetOf = (agent, path) => {
  const agents = `User-Agent contains "${agent}/" | User-Agent contains "${CRAWLER}"`
  return text(path === null ? agents : `(${agents}) & URL == "${path}"`)
}

export const fastly: SnippetOf = (agent, path) => {
  const agents = `req.http.User-Agent ~ "^${agent}/" || req.http.User-Agent ~ "${CRAWLER}"`
  return text(`if (${path === null ? agents : `req.url.path == "${path}" && (${agents})`}) {
  set req.http.X-Link-Preview = "1";
}`)
}

export const nginx: SnippetOf = (agent, path) => ({
  language: 'nginx',
  code:
    path === null
      ? `map $http_user_agent $link_preview {
    default 0;
    "~^${agent}/" 1;
    "~${CRAWLER}" 1;
}`
      : `map "$uri $http_user_agent" $link_preview {
    default 0;
    "~${jointPattern(agent, path)}" 1;
}`,
})

export const apache: SnippetOf = (agent, path) =>
  text(
    path === null
      ? `RewriteCond %{HTTP_USER_AGENT} !(${patternOf(agent)})`
      : `RewriteCond "%{REQUEST_URI} %{HTTP_USER_AGENT}" "!${jointPattern(agent, path)}"`,
  )

export const modSecurity: SnippetOf = (agent, path) => {
  const [agents, off] = [`SecRule REQUEST_HEADERS:User-Agent "@rx ${patternOf(agent)}" \\`, 'ctl:ruleRemoveById=913000-913999']
  return text(
    path === null
      ? `${agents}\n    "id:1000100,phase:1,pass,nolog,${off}"`
      : `SecRule REQUEST_FILENAME "@streq ${path}" \\\n    "id:1000100,phase:1,pass,nolog,chain"\n    ${agents}\n        "${off}"`,
  )
} // prettier-ignore

export const iis: SnippetOf = (agent, path) =>
  text(
    path === null
      ? `<add input="{HTTP_USER_AGENT}" pattern="${patternOf(agent)}" negate="true" />`
      : `<add input="{URL} {HTTP_USER_AGENT}" pattern="${jointPattern(agent, path)}" negate="true" />`,
  )

export const caddy: SnippetOf = (agent, path) =>
  text(
    path === null
      ? `@link_preview header_regexp User-Agent ${patternOf(agent)}`
      : `@link_preview {
    path ${path}
    header_regexp User-Agent ${patternOf(agent)}
}`,
  )

export const f5: SnippetOf = (agent, path) =>
  text(`when BOTDEFENSE_ACTION {
  set agent [HTTP::header "User-Agent"]
  if { ${path === null ? '' : `[HTTP::path] eq {${path}} and `}($agent starts_with "${agent}/" or $agent contains "${CRAWLER}") } {
    BOTDEFENSE::action allow
  }
}`)

export const anubis: SnippetOf = (agent, path) =>
  text(`- name: link-previews
  user_agent_regex: ${patternOf(agent)}
${path === null ? '' : `  path_regex: ^${escaped(path)}$\n`}  action: ALLOW`)
