/** Can somebody who is not logged in read the page? */
import { phrase } from '../../../vocabulary/message'
import { asksForPassword } from '../../../vocabulary/statuses'
import { defineCheck, fail, fix, pass, unknown } from '../../check'
import { hopEvidence } from '../../page/hop-evidence'

export const pagePublic = defineCheck({
  id: 'page-public',
  group: 'page',
  weight: 9,
  needs: ['access', 'page'],
  witnesses: ['noCookies'],
  run({ access, page }) {
    const { kind, status, by, evidence: seen } = access
    const seenFirst = { label: phrase('evidence.seen', {}), value: seen }
    const evidence = [seenFirst, ...hopEvidence(page.hops)]
    const url = page.requestedUrl
    if (kind === 'login' || asksForPassword(status))
      return fail('login', { seen }, { noCard: true, evidence, fix: fix('serve-head-to-all', { url }) })
    if (kind === 'consent') {
      const rest = { noCard: true, evidence, fix: fix('ask-on-the-page', { url }) }
      return by === null ? fail('consent', { seen }, rest) : fail('consent-by-tool', { seen, by }, rest)
    }
    if (kind === 'blocked') return unknown('refused', {}, { evidence })
    if (kind === 'http-error') return unknown('http-error', { status }, { evidence })
    return pass('public', {}, { evidence: [seenFirst] })
  },
})
