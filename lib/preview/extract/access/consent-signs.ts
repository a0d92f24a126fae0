/** Recognises that a consent page responded in place of the page, and only when that is certain. A banner on a page is no wall. */
import { phrase } from '../../vocabulary/message'
import type { Move } from './move'
import type { Mark } from './protections'
import { QUOTED_CHARS_MAX } from './signs'

/** Places that exist for nothing but asking for consent. */
const CONSENT_HOSTS: readonly { by: string; host: RegExp }[] = [
  { by: 'Google', host: /^consent\.(google|youtube)\.[a-z.]{2,7}$/i },
  { by: 'Yahoo', host: /^(guce|consent)\.(yahoo|oath|aol|techcrunch|engadget|huffpost|huffingtonpost)\.[a-z.]{2,7}$/i },
  { by: 'DPG Media', host: /^(myprivacy|mijnprivacy)\.dpgmedia\.[a-z]{2,4}$/i },
  { by: 'Sourcepoint', host: /\.(privacy-mgmt\.com|sp-prod\.net)$/i },
  { by: 'OneTrust', host: /\.(onetrust\.com|cookielaw\.org)$/i },
  { by: 'Usercentrics', host: /\.usercentrics\.eu$/i },
  { by: 'Cookiebot', host: /^consent\.cookiebot\.com$/i },
] // prettier-ignore
const HOST = /^(consent|cookie-?consent|cookiewall|privacy-?(wall|gate)|cmp)\./i
const SEGMENT =
  /^((cookie|privacy|gdpr|dsgvo|rgpd)[-_]?(consent|wall|gate|zustimmung|toestemming)|consent([-_]?(page|wall|gate|screen))?|cookiewall|collectconsent|zustimmung)(\.(php|aspx?|jsp|html?))?$/i
const WAY_BACK =
  /^(next|return|return_?(to|url|path)|redirect|redirect_?(to|uri|url)|continue|dest|destination|back_?url|callback_?url|original_?url|origin_?url|target|url|done|to)$/i
const TITLE =
  /^(before you (continue|go on)|bevor (sie|du) |avant de (continuer|poursuivre)|antes de (continuar|ir)|prima di continuare|voordat (je|u) (verdergaat|doorgaat)|we value your privacy|your privacy (choices|matters)|(cookie|privacy)[- ](consent|wall)|consent (required|to cookies)|(please )?accept (our )?cookies|cookie-?zustimmung|datenschutz-?einwilligung|consentement aux cookies|toestemming( voor cookies)?)/i

/** Tools that draw the question; their name alone proves nothing, since they are on normal pages too. */
const TOOLS: readonly { by: string; mark: RegExp }[] = [
  { by: 'OneTrust', mark: /cdn\.cookielaw\.org|otSDKStub|onetrust-consent-sdk/ },
  { by: 'Cookiebot', mark: /consent\.cookiebot\.(com|eu)|CybotCookiebot/ },
  { by: 'Usercentrics', mark: /app\.usercentrics\.eu|web\.cmp\.usercentrics\.eu|usercentrics-root/ },
  { by: 'Sourcepoint', mark: /\bsp_message_|\.privacy-mgmt\.com|_sp_\.config/ },
  { by: 'Didomi', mark: /sdk\.privacy-center\.org|didomi-host/ },
  { by: 'Quantcast', mark: /cmp\.quantcast\.com|quantcast\.mgr\.consensu\.org/ },
  { by: 'TrustArc', mark: /consent\.trustarc\.com|consent\.truste\.com/ },
  { by: 'consentmanager', mark: /consentmanager\.(net|mgr\.consensu\.org)|cmpbox/ },
]

/** What the redirects ended on; null when that is not surely a question for consent. */
export function consentByAddress({ asked, got }: Move, title: string, text: string): Consent | null {
  if (isConsent(asked)) return null
  const known = CONSENT_HOSTS.find(({ host }) => host.test(got.hostname))
  if (known) return { by: known.by, signs: [phrase('sign.redirected', { address: got.host })] }
  const returnParameter = [...got.searchParams.keys()].find((name) => WAY_BACK.test(name))
  const address = `${got.host}${got.pathname.slice(0, QUOTED_CHARS_MAX)}${returnParameter === undefined ? '' : `?${returnParameter}=…`}`
  // An article about consent may have such an address; it has no way back, and does not call itself the question.
  const asks = returnParameter !== undefined || TITLE.test(title)
  return isConsent(got) && asks ? { by: toolIn(text), signs: [phrase('sign.redirected', { address })] } : null
}

const isConsent = ({ hostname, pathname }: URL): boolean =>
  HOST.test(hostname) || pathname.split('/').some((segment) => SEGMENT.test(segment))

/** A page that calls itself the question, is drawn by a tool for it, and describes nothing else; null when one is missing. */
export function consentByPage(title: string, text: string): Consent | null {
  if (!TITLE.test(title) || /["'](og:title|og:description|og:image)["']/i.test(text)) return null
  const by = toolIn(text)
  if (by === null) return null
  const quoted = title.slice(0, QUOTED_CHARS_MAX)
  return { by, signs: [phrase('sign.title', { title: quoted }), phrase('sign.in-page', { mark: by })] }
}

/** `by` is null when the page does not show whose tool asks. */
export type Consent = Omit<Mark, 'by'> & { by: string | null }

const toolIn = (text: string): string | null => TOOLS.find(({ mark }) => mark.test(text))?.by ?? null
