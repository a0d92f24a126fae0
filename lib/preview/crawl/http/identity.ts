/** The request headers of each visitor; nothing else is sent besides Host and Connection. */
import type { Visitor } from '../../vocabulary/facts'
import { IOS_RANGE, USER_AGENTS } from '../../vocabulary/visits'

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
      // As the others say it: a site that responds by language must not look like one that responds by visitor.
      'Accept-Language': 'en',
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
