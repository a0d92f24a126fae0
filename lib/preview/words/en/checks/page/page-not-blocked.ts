/** The words of the check on firewalls and bot protection. */
import type { pageNotBlocked as check } from '../../../../judge/checks/page/page-not-blocked'
import { checkWords } from '../../../typed'

const ONLY_DETAIL =
  'Failure {failure}. Firewalls that drop a connection instead of responding leave no name behind; look first at those between the internet and the server. The browser was sent from the same address, seconds later.'
const ONLY_SUMMARY =
  '{app} will show the bare link: {failed}, while a browser gets status {browserStatus}. Something in front of the page drops this user agent.'
const BLOCKED_DETAIL =
  'What was seen: {seen}. The page itself was not read, so its tags are unknown, not missing. Anybody can claim this user agent: let it read public pages, nothing more.'
const BLOCKED_TITLE = '{by, select, none {The site} other {{by}}} blocks {app}'

export const pageNotBlocked = checkWords<typeof check>()({
  name: 'Not blocked',
  marketer:
    'Some sites turn WhatsApp away as a robot. Then people see your page, but the message shows a bare link.',
  developer:
    'The phone asks with the user agent WhatsApp/2.23.20.0, from a home or mobile network, without cookies and without running scripts. A response of 403, 406 or 429, a challenge page or a cut connection ends the preview. The same page is asked for as a browser, as facebookexternalhit and as WhatsApp on iPhone, to see who is singled out.',
  howToFix: [
    'Allow requests whose user agent starts with WhatsApp/, and facebookexternalhit for business messages and channels. The requests come from the senders’ own phones, so a list of addresses cannot work. Anybody can claim such a name: allow it to read public pages, nothing more.',
    'Cloudflare: Security → WAF → Custom rules: when User Agent starts with “WhatsApp/”, Skip the managed rules, rate limiting, Super Bot Fight Mode and the Browser Integrity Check. Plain Bot Fight Mode cannot be skipped; off, it lets other bots in as well.',
    'nginx or Apache with ModSecurity: look for the rule that was hit in the audit log and exclude this user agent; in nginx a map on $http_user_agent with ~^WhatsApp/ does it.',
    'WordPress: Wordfence, Solid Security and similar plugins have allow lists for user agents. Shopify and Wix: the platform lets WhatsApp in; look at added bot-protection apps.',
    'AWS WAF: add a rule with a string match on the user-agent header above the Bot Control group. Akamai, Imperva, DataDome: add WhatsApp to the list of known good bots.',
    'Afterwards repeat our request with the curl command in the report and expect status 200 with your title in it.',
  ],
  outcomes: {
    'let-in': {
      title: '{app} is let in',
      summary: 'The page responds to the user agent {agent} with status {status} and no challenge.',
    },
    'treated-like-browser': {
      title: '{app} is treated like a browser',
      summary: 'Both get status {status}: the page has another problem, but {app} is not singled out.',
    },
    'cannot-tell': {
      title: 'Could not tell whether {app} is blocked',
      summary:
        'The address responds with {met, select, login {a login page} consent {a consent page} nothing {an empty page} file {a file} other {status {status}}}; nothing shows whether a browser would be treated differently.',
    },
    'everybody-refused': {
      title: 'We are blocked{by, select, none {} other { by {by}}}, so we can’t tell whether {app} is',
      summary:
        'Every visitor we sent was refused, including a browser (status {browserStatus}). That says more about the address we ask from than about your page: a phone may well get in. Nothing is known about the tags; they are not missing.',
      detail:
        'What was seen: {seen}. Protections often refuse data centres whatever the user agent. To know, repeat our request with the curl command from a home network.',
    },
    'blocked-alone': {
      title: BLOCKED_TITLE,
      summary:
        '{app} will show the bare link. {by, select, none {The server or a firewall in front of it} other {{by}}} sends {app} status {status}, while a browser gets {browserStatus}.{through, select, none {} other { The response came through {through}.}} Let the user agent {agent}/ through.',
      detail: BLOCKED_DETAIL,
    },
    blocked: {
      title: BLOCKED_TITLE,
      summary:
        '{app} will show the bare link. {by, select, none {The server or a firewall in front of it} other {{by}}} sends {app} status {status}.{through, select, none {} other { The response came through {through}.}} Let the user agent {agent}/ through.',
      detail: BLOCKED_DETAIL,
    },
    'refused-for-a-header': {
      title: 'The site refuses requests without an {header} header',
      summary:
        '{app} will show the bare link: it sends no {header} header, and the server refuses it. The same request with {header}: {value} gets status {status}. The name of {app} is not what is refused.',
      detail:
        'One request was repeated with one header changed. The OWASP Core Rule Set refuses requests without an Accept header (rule 920300).',
    },
    'other-client-turned-away': {
      title: '{other} is turned away, {lead} is not',
      summary:
        'Messages sent from {other} show the bare link. Its user agent gets {response}, while {lead} gets the page.',
      detail:
        'Asked for as {agent}, with a Range header. A rule for one exact user agent, or one against Range requests, does this.',
    },
    'crawler-turned-away': {
      title: '{by, select, none {The site} other {{by}}} turns Meta’s own crawler away',
      summary:
        'Cards in chats are fine. Business messages and channels are built by Meta’s servers, which ask as {crawler}, and that gets {response}.',
      detail:
        'Asked for from our address, not from Meta’s: a site that checks where {crawler} comes from refuses us and lets Meta in.',
    },
    'failed-once': {
      title: 'Could not tell whether {app} is blocked',
      summary:
        '{app}’s own visit failed ({failed}), and a browser got in right after it. So did a second visit under {app}’s name, so it was chance or a slow start, not a rule.',
    },
    'slow-or-blocked': {
      title: 'Could not tell whether {app} is blocked',
      summary:
        '{app}’s own visit failed ({failed}), and a browser got in right after it. That may be a slow start as well as a rule against {app}; check the link again.',
    },
    'only-client-gets-nothing': {
      title: 'Only {app} gets an empty page',
      summary: ONLY_SUMMARY,
      detail: ONLY_DETAIL,
    },
    'only-client-cut-off': {
      title: 'Only {app} is cut off',
      summary: ONLY_SUMMARY,
      detail: ONLY_DETAIL,
    },
    'only-client-times-out': {
      title: 'Only {app} times out',
      summary: ONLY_SUMMARY,
      detail: ONLY_DETAIL,
    },
  },
  fixes: {
    'let-header-be-missing':
      'Let requests in that have no {header} header, at least those whose user agent begins with {app}/.{rules, select, yes { With ModSecurity and the Core Rule Set this takes the one rule away for them, and leaves the others on:} other {}}',
  },
})
