/** Does a firewall or bot protection let WhatsApp in? */
import { defineCheck, fail, pass, unknown } from '../check'
import { hopEvidence } from '../hop-evidence'

export const pageNotBlocked = defineCheck({
  id: 'page-not-blocked',
  group: 'page',
  needs: ['access', 'page'],
  witnesses: ['userAgent', 'status2xx', 'noJavaScript'],
  words: {
    name: 'Not blocked',
    marketer:
      'Some sites turn WhatsApp away as a robot. Then people see your page, but the message shows a bare link.',
    developer:
      'The phone asks with the user agent WhatsApp/2.23.20.0, from a home or mobile network, without cookies and without running scripts. A 403, 406, 429 or a challenge page in answer ends the preview.',
    howToFix: [
      'Allow requests whose user agent starts with WhatsApp/, and facebookexternalhit for business messages and channels. The requests come from the senders’ own phones, so a list of addresses cannot work.',
      'Cloudflare: Security → WAF → Custom rules: when User Agent starts with “WhatsApp/”, Skip the managed rules, rate limiting, Super Bot Fight Mode and the Browser Integrity Check. Plain Bot Fight Mode cannot be skipped; switch it off.',
      'nginx or Apache with ModSecurity: look for the rule that was hit in the audit log and exclude this user agent; a map on $http_user_agent with ~^WhatsApp/ does it in nginx.',
      'WordPress: Wordfence, Solid Security and the like have allow lists for user agents. Shopify and Wix: the platform lets WhatsApp in; look at added bot-protection apps.',
      'AWS WAF: add a rule with a string match on the user-agent header above the Bot Control group. Akamai, Imperva, DataDome: add WhatsApp to the list of known good bots.',
      'Afterwards repeat our request with the curl command in the report and expect status 200 with your title in it.',
    ],
  },
  run({ access, page }) {
    const { kind, status, by, browserStatus } = access
    const browser =
      browserStatus === null ? [] : [{ label: 'As a browser', value: `status ${browserStatus}` }]
    const seen = [
      { label: 'Seen', value: access.evidence },
      { label: 'As WhatsApp', value: `status ${status}` },
      ...browser,
      ...hopEvidence(page.hops),
    ]
    const browserGetsIn = browserStatus !== null && browserStatus >= 200 && browserStatus < 300
    if (kind === 'blocked' || (kind === 'http-error' && browserGetsIn)) {
      const who = by ?? 'The server or a firewall in front of it'
      return fail({
        noCard: true,
        title: by ? `${by} blocks WhatsApp` : 'The site blocks WhatsApp',
        summary: `WhatsApp will show the bare link. ${who} answers WhatsApp with status ${status}${
          browserGetsIn ? `, while a browser gets ${browserStatus}` : ''
        }. Let the user agent WhatsApp/ through.`,
        detail: `What was seen: ${access.evidence}. The page behind it was not read, so its tags are unknown, not missing.`,
        evidence: seen,
        fix: {
          steps: `Add a rule that lets requests pass whose user agent starts with WhatsApp/${by ? ` in ${by}` : ''}. In Cloudflare’s rule language:`,
          code: 'starts_with(http.user_agent, "WhatsApp/") or http.user_agent contains "facebookexternalhit"',
          language: 'text',
        },
      })
    }
    if (kind === 'http-error' || kind === 'login') {
      const same = browserStatus !== null && browserStatus === status
      const rest = { evidence: seen }
      return same
        ? pass({
            ...rest,
            title: 'WhatsApp is treated like a browser',
            summary: `Both get status ${status}: the page has another problem, but WhatsApp is not singled out.`,
          })
        : unknown({
            ...rest,
            title: 'Could not tell whether WhatsApp is blocked',
            summary: `The address answers with ${kind === 'login' ? 'a login' : `status ${status}`}; nothing shows whether a browser would be treated otherwise.`,
          })
    }
    return pass({
      title: 'WhatsApp is let in',
      summary: `The page answers the user agent WhatsApp/2.23.20.0 with status ${status} and no challenge.`,
      evidence: [{ label: 'As WhatsApp', value: `status ${status}` }, ...browser],
    })
  },
})
