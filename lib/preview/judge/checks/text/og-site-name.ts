/** Is og:site_name set? The guide asks for it; current clients do not show it, and the finding says so. */
import { phrase } from '../../../vocabulary/message'
import { defineCheck, fix, pass, unknown } from '../../check'
import { metaTag } from '../../tags/meta-tag'
import { readOg, tagEvidence } from '../../tags/og-reading'
import { absentTag } from '../../text/absent-tag'
import { brandAsWritten } from '../../text/brand'
import { excerpt } from '../../text/graphemes'
import { hostShown } from '../../text/host-shown'
import { gap } from '../../values/gaps'

const KEY = 'og:site_name'

export const ogSiteName = defineCheck({
  id: 'og-site-name',
  group: 'text',
  weight: 1,
  needs: ['page', 'head', 'request'],
  witnesses: ['siteNameAsked', 'siteNameNotShown', 'hostShown'],
  run({ page, head, request }, { client }) {
    const reading = readOg(head, page, KEY, client)
    const name = reading.state === 'beyond-limit' ? null : head.siteName
    const host = request.displayHost
    if (name && name.value !== '') {
      return pass('set', { name: excerpt(name.value), host }, { evidence: tagEvidence(head, name.tag, KEY) })
    }
    if (reading.state === 'not-seen') return unknown('not-seen', { because: reading.because })
    const brand = reading.state === 'unreadable' ? reading.tag.value : brandAsWritten(head, host)
    return absentTag(
      reading,
      {
        key: KEY,
        // No client shows it.
        status: 'pass',
        found: { host },
        code: metaTag(KEY, brand ?? gap('site-name')),
        steps: fix('write-brand', {}).steps,
        instead: [{ label: phrase('evidence.host', {}), value: hostShown(request) }],
      },
      { head, page, client },
    )
  },
})
