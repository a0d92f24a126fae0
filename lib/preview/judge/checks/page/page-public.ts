/** Can somebody who is not logged in read the page? */
import { phrase } from '../../../vocabulary/message'
import { asksForPassword } from '../../../vocabulary/statuses'
import { defineCheck, fail, fix, pass, unknown } from '../../check'
import { gateOf } from '../../page/gate-of'
import { hopEvidence } from '../../page/hop-evidence'

export const pagePublic = defineCheck({
  id: 'page-public',
  group: 'page',
  weight: 9,
  needs: ['published', 'access', 'page'],
  witnesses: ['noCookies'],
  run({ access, page }) {
    const { kind, status, by, evidence: seen } = access
    const seenFirst = { label: phrase('evidence.seen', {}), value: seen }
    const evidence = [seenFirst, ...hopEvidence(page.hops)]
    const url = page.requestedUrl
    if (kind === 'login' || asksForPassword(status)) {
      const gate = gateOf(page)
      if (gate !== null && gate !== 'basic')
        return fail('gate', { seen, gate }, { noCard: true, evidence, fix: fix('open-gate', { gate }) })
      if (gate === 'basic')
        return fail('password', { seen }, { noCard: true, evidence, fix: fix('serve-head-to-all', { url }) })
      const carries = seen.code === 'sign.carries-asked-path'
      const rest = { noCard: true, evidence, fix: fix('serve-head-to-all', { url }) }
      return carries ? fail('sent-to-gate', { seen }, rest) : fail('login', { seen }, rest)
    }
    if (kind === 'consent') {
      const rest = { noCard: true, evidence, fix: fix('ask-on-the-page', { url }) }
      return by === null ? fail('consent', { seen }, rest) : fail('consent-by-tool', { seen, by }, rest)
    }
    if (kind === 'blocked') return unknown('refused', {}, { evidence })
    if (kind === 'http-error') return unknown('http-error', { status }, { evidence })
    return pass('public', {}, { evidence: [seenFirst] })
  },
})
