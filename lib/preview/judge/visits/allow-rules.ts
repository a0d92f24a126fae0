/** The rule that lets WhatsApp pass, protection by protection: what to open, and what to paste there. */
import type { Fix } from '../check'

const CLOUDFLARE =
  'http.request.method in {"GET" "HEAD"} and (starts_with(http.user_agent, "WhatsApp/") or http.user_agent contains "facebookexternalhit")'

const awsMatch = (text: string, where: 'STARTS_WITH' | 'CONTAINS') => ({
  ByteMatchStatement: {
    FieldToMatch: { SingleHeader: { Name: 'user-agent' } },
    PositionalConstraint: where,
    SearchString: text,
    TextTransformations: [{ Priority: 0, Type: 'NONE' }],
  },
})
const AWS_WAF = JSON.stringify(
  {
    Name: 'allow-whatsapp-previews',
    Priority: 0,
    Action: { Allow: {} },
    Statement: {
      OrStatement: {
        Statements: [awsMatch('WhatsApp/', 'STARTS_WITH'), awsMatch('facebookexternalhit', 'CONTAINS')],
      },
    },
    VisibilityConfig: {
      SampledRequestsEnabled: true,
      CloudWatchMetricsEnabled: true,
      MetricName: 'allow-whatsapp-previews',
    },
  },
  null,
  2,
)

const vercelCondition = (value: string) => ({ conditions: [{ type: 'user_agent', op: 'sub', value }] })
const VERCEL = JSON.stringify(
  {
    name: 'Let link previews in',
    active: true,
    conditionGroup: [vercelCondition('WhatsApp/'), vercelCondition('facebookexternalhit')],
    action: { mitigate: { action: 'bypass' } },
  },
  null,
  2,
)

const FASTLY = `if (req.http.User-Agent ~ "^WhatsApp/" || req.http.User-Agent ~ "facebookexternalhit") {
  set req.http.X-Link-Preview = "1";
}`

const NGINX = `map $http_user_agent $link_preview {
    default 0;
    "~^WhatsApp/" 1;
    "~facebookexternalhit" 1;
}`

const APACHE = 'RewriteCond %{HTTP_USER_AGENT} !(^WhatsApp/|facebookexternalhit)'

const MOD_SECURITY = `SecRule REQUEST_HEADERS:User-Agent "@rx ^WhatsApp/|facebookexternalhit" \\
    "id:1000100,phase:1,pass,nolog,ctl:ruleRemoveById=913000-913999"`

const IIS = '<add input="{HTTP_USER_AGENT}" pattern="^WhatsApp/|facebookexternalhit" negate="true" />'

const CADDY = `@link_preview header_regexp User-Agent ^WhatsApp/|facebookexternalhit`

const F5 = `when BOTDEFENSE_ACTION {
  set agent [HTTP::header "User-Agent"]
  if { $agent starts_with "WhatsApp/" or $agent contains "facebookexternalhit" } {
    BOTDEFENSE::action allow
  }
}`

const ANUBIS = `- name: link-previews
  user_agent_regex: ^WhatsApp/|facebookexternalhit
  action: ALLOW`

/** For a field of a console that takes a pattern. */
const PATTERN = '^WhatsApp/|facebookexternalhit'

/** By the names that the crawl gives to protections and servers. */
export const ALLOW_RULES: Readonly<Record<string, Fix>> = {
  Cloudflare: {
    steps:
      'In Cloudflare open Security → WAF → Custom rules and add a rule with this expression and the action Skip: all remaining custom rules, rate limiting, managed rules and Super Bot Fight Mode, under More components also Browser Integrity Check and Security Level. Plain Bot Fight Mode cannot be skipped: switch it off.',
    code: CLOUDFLARE,
    language: 'text',
  },
  'AWS WAF': {
    steps:
      'Add this rule to the web ACL with a priority before the Bot Control, rate and managed rule groups (console: Rules → Add my own rule → JSON). Through the API, SearchString is given in base64.',
    code: AWS_WAF,
    language: 'json',
  },
  'AWS CloudFront': {
    steps:
      'CloudFront passes on what its web ACL decides: add this rule to the AWS WAF web ACL of the distribution, before the Bot Control and managed rule groups. If there is none, look at the distribution’s geographic restrictions and at its functions.',
    code: AWS_WAF,
    language: 'json',
  },
  'AWS load balancer': {
    steps:
      'The refusal comes from the load balancer: add this rule to its AWS WAF web ACL before the managed rule groups, and look at the listener rules for one that answers 403 by User-Agent.',
    code: AWS_WAF,
    language: 'json',
  },
  Akamai: {
    steps:
      'In Akamai Control Center open the security configuration → Bot Manager → Custom bot categories, and add a custom bot with this User-Agent pattern and the action Allow; then add the same match as an exception to the WAF and rate policies, and activate the configuration.',
    code: PATTERN,
    language: 'text',
  },
  Imperva: {
    steps:
      'In the Imperva console open the site → Security → Rules and add an allow rule (for bot access control: Add exception) with this filter. Advanced Bot Protection needs an allow condition of its own.',
    code: 'User-Agent contains "WhatsApp/" | User-Agent contains "facebookexternalhit"',
    language: 'text',
  },
  DataDome: {
    steps:
      'In the DataDome dashboard open Management → Custom rules, and create one with the response Allow for requests whose User-Agent matches this pattern. Phones ask from home networks, so a list of addresses cannot work.',
    code: PATTERN,
    language: 'text',
  },
  'HUMAN (PerimeterX)': {
    steps:
      'In the HUMAN console open Bot Defender → Policies → Allowlist, and add User-Agent rules that match these values; the enforcer’s own setting filter_by_user_agent does the same at the edge.',
    code: PATTERN,
    language: 'text',
  },
  Kasada: {
    steps:
      'Kasada is configured with its support team: ask for an exemption of page requests with this User-Agent pattern, or exclude them where the Kasada integration is called (CDN worker or middleware).',
    code: PATTERN,
    language: 'text',
  },
  Fastly: {
    steps:
      'Set this flag in a VCL snippet of the type recv, placed before the others, and leave the challenge or error out where req.http.X-Link-Preview is set. With the Next-Gen WAF add a request rule “Allow” on User-Agent instead.',
    code: FASTLY,
    language: 'text',
  },
  Vercel: {
    steps:
      'Open the project → Firewall → Configure → New rule: if User Agent contains WhatsApp/ or facebookexternalhit, then Bypass. As the value of rules.insert in the firewall API it reads like this. Attack Challenge Mode must be off for people’s phones to get in.',
    code: VERCEL,
    language: 'json',
  },
  Sucuri: {
    steps:
      'In the Sucuri dashboard open Firewall → Settings → Access Control: allowed paths cover pages, but not User-Agents. Ask the support to allow these, and switch off Emergency DDoS protection and the JavaScript challenge under Security.',
    code: PATTERN,
    language: 'text',
  },
  SiteGround: {
    steps:
      'The anti-bot service of SiteGround challenges visitors before the site is reached and has no switch of its own: ask the support to allow this User-Agent pattern for the domain.',
    code: PATTERN,
    language: 'text',
  },
  Wordfence: {
    steps:
      'In WordPress open Wordfence → Firewall → All firewall options. Look at Blocking for a pattern on Browser User Agent that matches WhatsApp and remove it; under Rate Limiting raise the limit for crawlers. If a firewall rule was hit, allow it from Tools → Live traffic with “Add param to firewall allowlist”.',
  },
  ModSecurity: {
    steps:
      'Put this in front of the Core Rule Set (in REQUEST-900-EXCLUSION-RULES-BEFORE-CRS.conf). It takes away the rules about user agents (913…) and leaves the others on; when the audit log names another rule, add its number.',
    code: MOD_SECURITY,
    language: 'text',
  },
  F5: {
    steps:
      'In F5 BIG-IP add the User-Agents to the allowed signatures of the bot defense profile, or attach this iRule to the virtual server. The support ID on the block page finds the violation in the event log.',
    code: F5,
    language: 'text',
  },
  Anubis: {
    steps: 'Add this rule at the top of the bots list in the policy file of Anubis and restart it.',
    code: ANUBIS,
    language: 'text',
  },
  nginx: {
    steps:
      'Look for an “if ($http_user_agent …)”, a bad-bot list or a limit_req in the nginx configuration. Put this map into the http block, and make each of those rules leave requests alone where $link_preview is 1.',
    code: NGINX,
    language: 'nginx',
  },
  Apache: {
    steps:
      'Look in .htaccess and in the virtual host for a RewriteCond, BrowserMatch or SetEnvIf on User-Agent. Put this condition in front of each RewriteRule that refuses (its flags hold F), or take WhatsApp out of the list.',
    code: APACHE,
    language: 'text',
  },
  LiteSpeed: {
    steps:
      'LiteSpeed reads the rules of Apache: look in .htaccess for a RewriteCond on HTTP_USER_AGENT, and in the WebAdmin console under reCAPTCHA for the bot allow list. With ModSecurity switched on, add this rule.',
    code: MOD_SECURITY,
    language: 'text',
  },
  IIS: {
    steps:
      'Look in web.config for a rewrite rule on the User-Agent that refuses, and add this to its conditions; under requestFiltering look for filteringRules that name the header.',
    code: IIS,
    language: 'text',
  },
  Caddy: {
    steps: 'Define this matcher in the site block, and let the rule that refuses skip it with “not”.',
    code: CADDY,
    language: 'text',
  },
}

/** When nothing names what stands in front of the site. */
const UNNAMED: Fix = {
  steps:
    'Nothing in the answer names what refused it. Look from the outside in: CDN and bot protection, firewall of the hosting, plug-ins, the web server’s own rules. Where rules of nginx decide, this map tells them apart:',
  code: NGINX,
  language: 'nginx',
}

export interface AllowRule {
  fix: Fix
  /** What the rule is for; null when nothing names it. */
  name: string | null
}

/** `by` refused for certain; of `through` the nearest to the visitor is the likeliest. */
export function allowRuleFor(by: string | null, through: readonly string[]): AllowRule {
  const name = [by, ...through].find((each) => each !== null && Object.hasOwn(ALLOW_RULES, each)) ?? null
  const fix = (name === null ? undefined : ALLOW_RULES[name]) ?? UNNAMED
  return { fix, name }
}
