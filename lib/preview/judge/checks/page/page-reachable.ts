/** Does the link lead to a web page that the client accepts? */
import type { ClientProfile } from '../../../vocabulary/client'
import type { Evidence } from '../../../vocabulary/evidence'
import { failureTitle } from '../../../vocabulary/failure-message'
import {
  type FailureCode,
  isRedirectFailure,
  isTimeOut,
  isTlsFailure,
  phonesFailToo,
} from '../../../vocabulary/failures'
import type { AccessFact, Known, PageFact } from '../../../vocabulary/facts'
import { listOf, phrase } from '../../../vocabulary/message'
import { asksForPassword, hasNothingThere, isSentToBots } from '../../../vocabulary/statuses'
import { USER_AGENTS } from '../../../vocabulary/visits'
import { defineCheck, fail, fix, pass, unknown, warn } from '../../check'
import { codingNotOffered } from '../../page/coding-not-offered'
import { hopEvidence } from '../../page/hop-evidence'
import { tlsSteps } from '../../page/tls-steps'
import { onlyClientCutOff } from '../../visits/only-client-cut-off'

export const pageReachable = defineCheck({
  id: 'page-reachable',
  group: 'page',
  weight: 10,
  needs: [],
  orMissing: ['page', 'access', 'visits'],
  witnesses: ['status2xx', 'tlsValid'],
  run({ page, access, visits }, audience) {
    const { client } = audience
    if (!page.known) {
      const cutOff = visits.known && onlyClientCutOff(page, visits.value, audience).status === 'fail'
      return noPage(page, cutOff)
    }
    const { status, finalUrl, hops, visitor } = page.value
    const evidence = hopEvidence(hops)
    if (access.known && access.value.refusedToAll) return unknown('refused', { status }, { evidence })
    if (status < 200 || status > 299) {
      const found = { status, url: finalUrl, userAgent: USER_AGENTS[visitor] }
      return fail('error-status', found, { noCard: true, evidence, fix: stepsForStatus(status) })
    }
    return (
      noHtml(page.value, access) ??
      codingConflict(page.value, client) ??
      pass('responds', { status }, { evidence })
    )
  },
})

/** `alone`: others got the page, so its server runs. */
function noPage({ because, failure }: Exclude<Known<PageFact>, { known: true }>, alone: boolean) {
  if (!failure) return unknown('not-known', { because })
  const { code, url, detail, hops } = failure
  const problem = failureTitle(code)
  if (!phonesFailToo(code)) return unknown('could-not-look', { problem, because })
  const found = { problem, because, failure: code, reason: detail ?? 'none' }
  const address: Evidence[] = url === null ? [] : [{ label: phrase('evidence.address', {}), value: url }]
  const rest = {
    noCard: true,
    evidence: [...address, ...hopEvidence(hops)],
    fix: alone ? fix('let-client-through', {}) : stepsFor(code),
  }
  // The phone's own system decides which versions it takes.
  return code === 'tls-too-old' ? fail('outdated-tls', found, rest) : fail('failure', found, rest)
}

function noHtml({ status, contentType, hops }: PageFact, access: Known<AccessFact>) {
  if (!access.known) return null
  const evidence = hopEvidence(hops)
  const { kind, evidence: seen } = access.value
  if (kind === 'blocked') return unknown('block-page', { status }, { evidence })
  const rest = { noCard: true, evidence: [...evidence, { label: phrase('evidence.seen', {}), value: seen }] }
  if (kind === 'empty') return fail('empty', {}, { ...rest, fix: fix('send-html', {}) })
  if (kind !== 'not-html') return null
  const shared = { ...rest, fix: fix('share-a-page', {}) }
  return contentType === null
    ? fail('not-a-page-untyped', {}, shared)
    : fail('not-a-page', { contentType }, shared)
}

function codingConflict({ status, headers, hops }: PageFact, client: ClientProfile) {
  const coding = codingNotOffered(headers, client)
  if (coding === null) return null
  const accepted = client.codings.join(', ') || 'identity'
  return warn(
    'coding-not-offered',
    { coding, status, offered: listOf(client.codings), accepted },
    {
      evidence: [
        { label: phrase('evidence.request', {}), value: `Accept-Encoding: ${accepted}` },
        { label: phrase('evidence.response', {}), value: `Content-Encoding: ${coding}` },
        ...hopEvidence(hops),
      ],
      fix: fix('honour-accept-encoding', {}, { language: 'http', code: 'Vary: Accept-Encoding' }),
    },
  )
}

function stepsFor(code: FailureCode) {
  if (code === 'dns-not-found') return fix('check-host-name', {})
  if (isTlsFailure(code)) return fix('repair-tls', { steps: tlsSteps(code) })
  if (isRedirectFailure(code)) return fix('redirect-once', {})
  if (isTimeOut(code)) return fix('find-the-delay', {})
  if (code === 'encoding-broken' || code === 'encoding-undeclared') return fix('say-the-coding', {})
  if (code === 'not-html') return fix('share-a-page', {})
  if (code === 'empty-page') return fix('send-html', {})
  return fix('let-phones-through', {})
}

function stepsForStatus(status: number) {
  if (asksForPassword(status)) return fix('drop-the-password', {})
  if (isSentToBots(status)) return fix('let-client-through', {})
  if (hasNothingThere(status)) return fix('correct-the-link', {})
  if (status >= 500) return fix('repair-the-server', {})
  if (status >= 300 && status < 400) return fix('send-location', {})
  return fix('respond-with-200', {})
}
