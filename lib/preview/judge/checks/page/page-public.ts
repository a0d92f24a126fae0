/** Can somebody who is not logged in read the page? */
import type { AccessFact } from '../../../vocabulary/facts'
import { phrase } from '../../../vocabulary/message'
import { asksForPassword } from '../../../vocabulary/statuses'
import { defineCheck, fail, fix, pass, unknown } from '../../check'
import { gateOf } from '../../page/gate-of'
import { hopEvidence } from '../../page/hop-evidence'
import type { TrialFact } from '../../../vocabulary/trials'
import { excerpt } from '../../text/graphemes'
import { trialEvidence, trialsIn } from '../../values/trial-evidence'

export const pagePublic = defineCheck({
  id: 'page-public',
  group: 'page',
  weight: 9,
  needs: ['published', 'access', 'page'],
  orMissing: ['trials'],
  witnesses: ['noCookies'],
  run({ access, page, trials }) {
    const { kind, status, by, evidence: seen } = access
    const seenFirst = { label: phrase('evidence.seen', {}), value: seen }
    const evidence = [seenFirst, ...hopEvidence(page.hops)]
    const url = page.requestedUrl
    const tried = trialsIn(trials).filter(({ changed }) => changed === 'cookie')
    const opened = tried.find((trial) => opensWith(trial, kind))
    if (opened) {
      const rest = { noCard: true, evidence: [...trialEvidence([opened]), ...evidence] }
      const names = excerpt(opened.from?.value ?? '', 80)
      return fail('opens-with-cookie', { names }, { ...rest, fix: fix('answer-without-cookie', { url }) })
    }
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
      const asked = [...evidence, ...trialEvidence(tried)]
      const rest = { noCard: true, evidence: asked, fix: fix('ask-on-the-page', { url }) }
      return by === null ? fail('consent', { seen }, rest) : fail('consent-by-tool', { seen, by }, rest)
    }
    if (kind === 'blocked') return unknown('refused', {}, { evidence })
    if (kind === 'http-error') return unknown('http-error', { status }, { evidence })
    return pass('public', {}, { evidence: [seenFirst] })
  },
})

/** The page came once a cookie that it had set was sent back, and nothing else was changed. */
function opensWith({ outcome }: TrialFact, kind: AccessFact['kind']): boolean {
  if (outcome.kind !== 'page' || !outcome.open) return false
  return kind === 'consent' || (kind === 'open' && outcome.head?.title?.rule.startsWith('og:') === true)
}
