/** Is the image's address absolute, so that it can be requested as it is? */
import type { ImageCandidate } from '../../../vocabulary/tags'
import { defineCheck, fail, fix, pass } from '../../check'
import { metaTag } from '../../tags/meta-tag'
import { tagEvidence } from '../../tags/og-reading'

export const ogImageAbsolute = defineCheck({
  id: 'og-image-absolute',
  group: 'image',
  weight: 7,
  costs: 'picture',
  needs: ['candidate', 'head', 'page'],
  witnesses: ['imageAbsolute', 'imageNoFallback'],
  run({ candidate, head, page }, { client }) {
    const evidence = tagEvidence(head, candidate.tag, candidate.rule)
    if (candidate.url !== null) return pass('absolute', {}, { evidence })
    const completed = completedUrl(candidate, page.finalUrl)
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
      case null:
        return fail('malformed', found, rest)
    }
  },
})

/** The address the author meant, over https. */
function completedUrl({ value, problem }: ImageCandidate, pageUrl: string): string | null {
  if (problem !== 'relative' && problem !== 'protocol-relative') return null
  if (!URL.canParse(value, pageUrl)) return null
  const url = new URL(value, pageUrl)
  url.protocol = 'https:'
  return url.href
}
