/** Does a firewall or bot protection let WhatsApp in? */
import { allowRuleFor } from '../../visits/allow-rules'
import { defineCheck, fail, pass, unknown, type Outcome } from '../../check'
import { hopEvidence } from '../../page/hop-evidence'
import { cutOffAlone } from '../../visits/only-client-cut-off'
import { othersRefused } from '../../visits/others-refused'
import { visitEvidence } from '../../visits/visit-evidence'
import type { AccessFact, PageFact } from '../../../vocabulary/facts'
import type { VisitFact } from '../../../vocabulary/visits'

export const pageNotBlocked = defineCheck({
  id: 'page-not-blocked',
  group: 'page',
  needs: [],
  orMissing: ['access', 'page', 'visits'],
  witnesses: ['userAgent', 'status2xx', 'noJavaScript', 'metaServersFetch', 'iosUserAgent'],
  words: {
    name: 'Not blocked',
    marketer:
      'Some sites turn WhatsApp away as a robot. Then people see your page, but the message shows a bare link.',
    developer:
      'The phone asks with the user agent WhatsApp/2.23.20.0, from a home or mobile network, without cookies and without running scripts. A 403, 406, 429, a challenge page or a cut connection in answer ends the preview. The same page is asked for as a browser, as facebookexternalhit and as WhatsApp on iPhone, to see who is singled out.',
    howToFix: [
      'Allow requests whose user agent starts with WhatsApp/, and facebookexternalhit for business messages and channels. The requests come from the senders’ own phones, so a list of addresses cannot work. Anybody can claim such a name: allow it to read public pages, nothing more.',
      'Cloudflare: Security → WAF → Custom rules: when User Agent starts with “WhatsApp/”, Skip the managed rules, rate limiting, Super Bot Fight Mode and the Browser Integrity Check. Plain Bot Fight Mode cannot be skipped; switch it off.',
      'nginx or Apache with ModSecurity: look for the rule that was hit in the audit log and exclude this user agent; a map on $http_user_agent with ~^WhatsApp/ does it in nginx.',
      'WordPress: Wordfence, Solid Security and the like have allow lists for user agents. Shopify and Wix: the platform lets WhatsApp in; look at added bot-protection apps.',
      'AWS WAF: add a rule with a string match on the user-agent header above the Bot Control group. Akamai, Imperva, DataDome: add WhatsApp to the list of known good bots.',
      'Afterwards repeat our request with the curl command in the report and expect status 200 with your title in it.',
    ],
  },
  run({ access, page, visits }) {
    const sent = visits.known ? visits.value : []
    if (!page.known) return cutOffAlone(page, sent)
    if (!access.known)
      return unknown({ title: 'Could not tell whether WhatsApp is blocked', summary: access.because })
    return ofAnswer(access.value, page.value, sent)
  },
})

function ofAnswer(access: AccessFact, page: PageFact, visits: readonly VisitFact[]): Outcome {
  const { kind, status, browserStatus, browserGetsIn } = access
  const evidence = [
    { label: 'Seen', value: access.evidence },
    ...visitEvidence(visits),
    ...hopEvidence(page.hops),
  ]
  if (access.refusedToAll) {
    return unknown({
      title: `We are blocked${access.by ? ` by ${access.by}` : ''}, so we cannot tell about WhatsApp`,
      summary: `Every visitor we sent was refused, a browser with status ${browserStatus} too. That says more about the address we ask from than about your page: a phone may well get in. Nothing is known of the tags; they are not missing.`,
      detail: `What was seen: ${access.evidence}. Protections often refuse data centres whatever the user agent. Repeat our request with the curl command from a home network to know.`,
      evidence,
    })
  }
  if (kind === 'blocked' || (kind === 'http-error' && browserGetsIn)) return blocked(access, evidence)
  if (kind === 'open') {
    return (
      othersRefused(visits, evidence) ??
      pass({
        title: 'WhatsApp is let in',
        summary: `The page answers the user agent WhatsApp/2.23.20.0 with status ${status} and no challenge.`,
        evidence: visits.length > 0 ? visitEvidence(visits) : [{ label: 'Seen', value: access.evidence }],
      })
    )
  }
  return browserStatus === status
    ? pass({
        title: 'WhatsApp is treated like a browser',
        summary: `Both get status ${status}: the page has another problem, but WhatsApp is not singled out.`,
        evidence,
      })
    : unknown({
        title: 'Could not tell whether WhatsApp is blocked',
        summary: `The address answers with ${ANSWERS[kind] ?? `status ${status}`}; nothing shows whether a browser would be treated otherwise.`,
        evidence,
      })
}

const ANSWERS: Partial<Record<AccessFact['kind'], string>> = {
  login: 'a login',
  consent: 'a consent page',
  empty: 'nothing',
  'not-html': 'a file',
}

function blocked(access: AccessFact, evidence: NonNullable<Outcome['evidence']>): Outcome {
  const { by, through, status, browserStatus, browserGetsIn } = access
  const { fix, name } = allowRuleFor(by, through)
  const named = by === null && name !== null ? ` The answer came by way of ${name}.` : ''
  return fail({
    noCard: true,
    title: by ? `${by} blocks WhatsApp` : 'The site blocks WhatsApp',
    summary: `WhatsApp will show the bare link. ${by ?? 'The server or a firewall in front of it'} answers WhatsApp with status ${status}${
      browserGetsIn ? `, while a browser gets ${browserStatus}` : ''
    }.${named} Let the user agent WhatsApp/ through.`,
    detail: `What was seen: ${access.evidence}. The page behind it was not read, so its tags are unknown, not missing. Anybody can claim this user agent: let it read public pages, nothing more.`,
    evidence,
    fix,
  })
}
