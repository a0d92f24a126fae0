/** The tags that a piece of code writes, by the names that they have: two fixes that write the same one are one fix. */
import type { FoundFix } from './cause'

/** As `metaTag` and `titleTag` write them: quotes and angle brackets of a value are escaped. */
const TAG = /<meta (?:property|name)="([^"]*)" content="[^"]*">|<title>[^<]*<\/title>/g

/** Name → tag, in their order; empty for other code. */
export function pastedTags(fix: Pick<FoundFix, 'snippet'> | null | undefined): ReadonlyMap<string, string> {
  const code = fix?.snippet?.language === 'html' ? fix.snippet.code : ''
  return new Map([...code.matchAll(TAG)].map(([tag, key]) => [key ?? '<title>', tag]))
}

const STANDS_IN = /^(?:<title>|(?:twitter:)?(?:title|description|image)(?::src)?|og:image:(?:secure_)?url)$/

/** The Open Graph tag that makes this one needless on a card: of `twitter:title` og:title. Its own name where there is none. */
export const leadingKey = (key: string): string =>
  STANDS_IN.test(key) ? `og:${/title|description|image/.exec(key)?.[0] ?? ''}` : key
