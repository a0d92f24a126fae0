/** Is the image's address absolute, so that it can be requested as it is? */
import type { HeadFact } from '../../../vocabulary/facts'
import type { ImageCandidate } from '../../../vocabulary/tags'
import { defineCheck, fail, fix, pass } from '../../check'
import { findAttempt } from '../../image/find-attempt'
import { gluedAddress } from '../../image/glued-address'
import { metaTag } from '../../tags/meta-tag'
import { tagEvidence } from '../../tags/og-reading'

export const ogImageAbsolute = defineCheck({
  id: 'og-image-absolute',
  group: 'image',
  weight: 7,
  costs: 'picture',
  needs: ['candidate', 'head', 'page', 'attempts'],
  witnesses: ['imageAbsolute', 'imageNoFallback'],
  run({ candidate, head, page, attempts }, { client }) {
    const evidence = tagEvidence(head, candidate.tag, candidate.rule)
    const second = gluedAddress(candidate.value, findAttempt(attempts, candidate))
    if (second !== null) {
      const code = metaTag(candidate.rule, second)
      const rest = { evidence, fix: fix('keep-second-address', {}, { language: 'html', code }) }
      return fail('two-addresses', { host: new URL(second).host }, rest)
    }
    if (candidate.url !== null) return pass('absolute', {}, { evidence })
    const completed = completedUrl(candidate, baseOf(head, page.finalUrl))
    const code = completed === null ? null : metaTag(candidate.rule, completed)
    const rest = {
      evidence,
      fix:
        code === null
          ? fix('upload-and-name', {})
          : fix('write-whole-address', {}, { language: 'html', code }),
    }
    const found = { client: client.name }
    switch (candidate.problem) {
      case 'relative':
        return fail('relative', found, rest)
      case 'protocol-relative':
        return fail('protocol-relative', found, rest)
      case 'data-url':
        return fail('data-url', found, rest)
      case 'scheme':
        return fail('other-scheme', found, rest)
      case 'malformed':
      case null: {
        const slashes = SLASHES.exec(candidate.value)?.[1]?.length ?? 2
        if (slashes !== 2)
          return fail('slashes', { slashes }, { evidence, fix: fix('write-two-slashes', {}) })
        return fail('malformed', found, rest)
      }
    }
  },
})

const SLASHES = /^https?:(\/*)[^/]/i

const BASE = /<base\s[^<>]{0,500}?href\s{0,9}=\s{0,9}["']?([^"'<>\s]{1,500})/i

/** What the page itself has its addresses completed with. */
function baseOf({ text }: HeadFact, pageUrl: string): string {
  const href = BASE.exec(text)?.[1]
  return (href !== undefined && URL.parse(href, pageUrl)?.href) || pageUrl
}

/** The address the author meant, over https. */
function completedUrl({ value, problem }: ImageCandidate, pageUrl: string): string | null {
  if (problem !== 'relative' && problem !== 'protocol-relative') return null
  if (!URL.canParse(value, pageUrl)) return null
  const url = new URL(value, pageUrl)
  url.protocol = 'https:'
  return url.href
}
