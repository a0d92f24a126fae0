/** The request headers of each visitor; nothing else is sent besides Host and Connection. */
import { type Visitor, WHATSAPP_USER_AGENT } from '../facts'

/** An ordinary Chrome on an ordinary desktop. */
export const BROWSER_USER_AGENT =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36'

const USER_AGENTS: Readonly<Record<Visitor, string>> = {
  'whatsapp-android': WHATSAPP_USER_AGENT,
  'whatsapp-ios': 'WhatsApp/2.22.19.78 I',
  browser: BROWSER_USER_AGENT,
  facebook: 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
}

/** Server logs show iOS asking for a range; the exact one is not known, this is the one seen from older web clients. */
const IOS_RANGE = 'bytes=0-1024000'

/** `first` is the first request of a page: only there the language is sent, as Android does. */
export function headersFor(visitor: Visitor, what: 'page' | 'image', first: boolean): Record<string, string> {
  const agent = { 'User-Agent': USER_AGENTS[visitor] }
  if (visitor === 'browser') {
    return {
      ...agent,
      Accept:
        what === 'page'
          ? 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8'
          : 'image/avif,image/webp,image/apng,image/*,*/*;q=0.8',
      'Accept-Language': 'en-US,en;q=0.9',
      'Accept-Encoding': 'gzip, deflate, br, zstd',
      ...(what === 'page' && { 'Upgrade-Insecure-Requests': '1' }),
    }
  }
  return {
    ...agent,
    ...(what === 'page' && first && { 'Accept-Language': 'en' }),
    ...(what === 'page' && visitor === 'whatsapp-ios' && { Range: IOS_RANGE }),
    'Accept-Encoding': 'gzip',
  }
}

/** Recent Android asks for https:// itself; no evidence says so of the others. */
export const upgradesToHttps = (visitor: Visitor) => visitor === 'whatsapp-android'
