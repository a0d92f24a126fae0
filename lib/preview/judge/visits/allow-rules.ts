/** The rule that lets a client's link previews through, protection by protection: what to open, and what to paste there. */
import type { ClientProfile } from '../../vocabulary/client'
import { type Message, type NoParams, phrase } from '../../vocabulary/message'
import type { Fix } from '../check'
import { agentName } from './agent-name'
import * as snippets from './allow-snippets'

type RuleCode = Extract<Parameters<typeof phrase>[0], `allow-rule.${string}`>
type AllowFix = Fix<Message<RuleCode, NoParams>>
type Rule = (agent: string, path: string | null) => AllowFix

const rule =
  (code: RuleCode, snippetOf?: snippets.SnippetOf): Rule =>
  (agent, path) => ({ steps: phrase(code, {}), ...(snippetOf && { snippet: snippetOf(agent, path) }) })

/** By the names that the crawl gives to protections and servers. */
const RULES: Readonly<Record<string, Rule>> = {
  Cloudflare: rule('allow-rule.cloudflare', snippets.cloudflare),
  'AWS WAF': rule('allow-rule.aws-waf', snippets.awsWaf),
  'AWS CloudFront': rule('allow-rule.aws-cloudfront', snippets.awsWaf),
  'AWS load balancer': rule('allow-rule.aws-load-balancer', snippets.awsWaf),
  Akamai: rule('allow-rule.akamai', snippets.pattern),
  Imperva: rule('allow-rule.imperva', snippets.imperva),
  DataDome: rule('allow-rule.datadome', snippets.pattern),
  'HUMAN (PerimeterX)': rule('allow-rule.human', snippets.pattern),
  Kasada: rule('allow-rule.kasada', snippets.pattern),
  Fastly: rule('allow-rule.fastly', snippets.fastly),
  Vercel: rule('allow-rule.vercel', snippets.vercel),
  Sucuri: rule('allow-rule.sucuri', snippets.pattern),
  SiteGround: rule('allow-rule.siteground', snippets.pattern),
  Wordfence: rule('allow-rule.wordfence'),
  ModSecurity: rule('allow-rule.mod-security', snippets.modSecurity),
  F5: rule('allow-rule.f5', snippets.f5),
  Anubis: rule('allow-rule.anubis', snippets.anubis),
  nginx: rule('allow-rule.nginx', snippets.nginx),
  Apache: rule('allow-rule.apache', snippets.apache),
  LiteSpeed: rule('allow-rule.litespeed', snippets.modSecurity),
  IIS: rule('allow-rule.iis', snippets.iis),
  Caddy: rule('allow-rule.caddy', snippets.caddy),
}
export const PROTECTIONS: readonly string[] = Object.keys(RULES)

/** Nothing to paste for a server that did not show itself. */
const UNNAMED = rule('allow-rule.unnamed')

export interface AllowRule {
  fix: AllowFix
  /** What the rule is for; null when nothing names it. */
  name: string | null
}

/** Of these no server and no language of rules makes anything. */
const PLAIN_PATH = /^\/[\w/.~+-]*$/

/** `by` refused for certain; of `through` the nearest to the visitor is the likeliest. `path`: the picture that alone is to be opened. */
export function allowRuleFor(
  by: string | null,
  through: readonly string[],
  { visitor }: Pick<ClientProfile, 'visitor'>,
  path: string | null = null,
): AllowRule {
  const name = [by, ...through].find((each) => each !== null && Object.hasOwn(RULES, each)) ?? null
  const found = (name === null ? undefined : RULES[name]) ?? UNNAMED
  const fix = found(agentName(visitor), path)
  // A rule that would open more than was asked for is not offered.
  return { fix: path === null || PLAIN_PATH.test(path) ? fix : { steps: fix.steps }, name }
}
