/** Where to let link previews through; what is to be pasted follows the steps. */
import { phraseWords } from '../../typed'

export const allowRule = phraseWords<'allowRule'>()({
  'allow-rule.cloudflare':
    'In Cloudflare open Security → WAF → Custom rules and add a rule with this expression and the action Skip: all remaining custom rules, rate limiting, managed rules and Super Bot Fight Mode, and under More components also Browser Integrity Check and Security Level. Plain Bot Fight Mode cannot be skipped: it goes on challenging phones until it is off, and then lets other bots in as well.',
  'allow-rule.aws-waf':
    'Add this rule to the web ACL with a priority before the Bot Control, rate and managed rule groups (console: Rules → Add my own rule → JSON). Through the API, SearchString is given in base64.',
  'allow-rule.aws-cloudfront':
    'CloudFront passes on what its web ACL decides: add this rule to the AWS WAF web ACL of the distribution, before the Bot Control and managed rule groups. If there is none, look at the distribution’s geographic restrictions and at its functions.',
  'allow-rule.aws-load-balancer':
    'The refusal comes from the load balancer: add this rule to its AWS WAF web ACL before the managed rule groups, and look at the listener rules for one that responds with 403 by User-Agent.',
  'allow-rule.akamai':
    'In Akamai Control Center open the security configuration → Bot Manager → Custom bot categories, and add a custom bot with this User-Agent pattern and the action Allow; then add the same match as an exception to the WAF and rate policies, and activate the configuration.',
  'allow-rule.imperva':
    'In the Imperva console open the site → Security → Rules and add an allow rule (for bot access control: Add exception) with this filter. Advanced Bot Protection needs an allow condition of its own.',
  'allow-rule.datadome':
    'In the DataDome dashboard open Management → Custom rules, and create one with the response Allow for requests whose User-Agent matches this pattern. Phones ask from home networks, so a list of addresses cannot work.',
  'allow-rule.human':
    'In the HUMAN console open Bot Defender → Policies → Allowlist, and add User-Agent rules that match these values; the enforcer’s own setting filter_by_user_agent does the same at the edge.',
  'allow-rule.kasada':
    'Kasada is configured with its support team: ask for an exemption of page requests with this User-Agent pattern, or exclude them where the Kasada integration is called (CDN worker or middleware).',
  'allow-rule.fastly':
    'Set this flag in a VCL snippet of the type recv, placed before the others, and leave the challenge or error out where req.http.X-Link-Preview is set. With the Next-Gen WAF add a request rule “Allow” on User-Agent instead.',
  'allow-rule.vercel':
    'Open the project → Firewall → Configure → New rule: if User Agent contains one of these two values, then Bypass. As the value of rules.insert in the firewall API it reads like this. Attack Challenge Mode keeps phones out whatever the rules say; off, it is off for every visitor.',
  'allow-rule.sucuri':
    'In the Sucuri dashboard open Firewall → Settings → Access Control: allowed paths cover pages, but not User-Agents. Ask their support to allow these. Emergency DDoS protection and the JavaScript challenge under Security keep phones out as well; switched off, they are off for every visitor.',
  'allow-rule.siteground':
    'SiteGround’s anti-bot service challenges visitors before they reach the site and has no switch of its own: ask their support to allow this User-Agent pattern for the domain.',
  'allow-rule.wordfence':
    'In WordPress open Wordfence → Firewall → All firewall options. Look at Blocking for a pattern on Browser User Agent that matches {app} and remove it; under Rate Limiting raise the limit for crawlers. If a firewall rule was hit, allow it from Tools → Live traffic with “Add param to firewall allowlist”.',
  'allow-rule.mod-security':
    'Put this before the Core Rule Set (in REQUEST-900-EXCLUSION-RULES-BEFORE-CRS.conf). It takes away the rules about user agents (913…) and leaves the others on; when the audit log names another rule, add its number.',
  'allow-rule.f5':
    'In F5 BIG-IP add the User-Agents to the allowed signatures of the bot defense profile, or attach this iRule to the virtual server. The support ID on the block page finds the violation in the event log.',
  'allow-rule.anubis':
    'Add this rule at the top of the bots list in the policy file of Anubis and restart it.',
  'allow-rule.nginx':
    'Look for an “if ($http_user_agent …)”, a bad-bot list or a limit_req in the nginx configuration. Put this map into the http block, and make each of those rules leave requests alone where $link_preview is 1.',
  'allow-rule.apache':
    'Look in .htaccess and in the virtual host for a RewriteCond, BrowserMatch or SetEnvIf on User-Agent. Put this condition before each RewriteRule that refuses (its flags include F), or take {app} out of the list.',
  'allow-rule.litespeed':
    'LiteSpeed reads the rules of Apache: look in .htaccess for a RewriteCond on HTTP_USER_AGENT, and in the WebAdmin console under reCAPTCHA for the bot allow list. With ModSecurity switched on, add this rule.',
  'allow-rule.iis':
    'Look in web.config for a rewrite rule on the User-Agent that refuses, and add this to its conditions; under requestFiltering look for filteringRules that name the header.',
  'allow-rule.caddy':
    'Define this matcher in the site block, and let the rule that refuses skip it with “not”.',
  'allow-rule.unnamed':
    'Nothing in the response names what refused it. Look from the outside in: CDN and bot protection, the hosting firewall, plugins, the web server’s own rules; let requests in whose user agent begins with {app}/.',
})
