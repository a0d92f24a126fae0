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
import type { AccessFact, Header, Known, PageFact } from '../../../vocabulary/facts'
import { listOf, phrase } from '../../../vocabulary/message'
import type { FieldsFact } from '../../../vocabulary/tags'
import { asksForPassword, hasNothingThere, isClosedForNow, isSentToBots } from '../../../vocabulary/statuses'
import type { TrialFact } from '../../../vocabulary/trials'
import { USER_AGENTS } from '../../../vocabulary/visits'
import { defineCheck, fail, fix, pass, unknown, warn } from '../../check'
import { cacheSign } from '../../page/cache-sign'
import { codingNotOffered } from '../../page/coding-not-offered'
import { hopEvidence } from '../../page/hop-evidence'
import { tlsSteps } from '../../page/tls-steps'
import { excerpt } from '../../text/graphemes'
import { succeeded, trialEvidence, trialsIn } from '../../values/trial-evidence'
import { onlyClientCutOff } from '../../visits/only-client-cut-off'

export const pageReachable = defineCheck({
  id: 'page-reachable',
  group: 'page',
  weight: 10,
  needs: ['asked'],
  orMissing: ['page', 'access', 'visits', 'trials', 'request', 'reading'],
  witnesses: ['status2xx', 'tlsValid'],
  run({ page, access, visits, trials, request, reading }, audience) {
    const { client } = audience
    if (!page.known) {
      const cutOff = visits.known && onlyClientCutOff(page, visits.value, audience).status === 'fail'
      const isSecureLink = request.known && request.value.scheme === 'https'
      if (cutOff) return unknown('client-refused', {})
      return noPage(page, isSecureLink)
    }
    const { status, finalUrl, hops, visitor, headers } = page.value
    const evidence = hopEvidence(hops)
    if (access.known && access.value.refusedToAll) return unknown('refused', { status }, { evidence })
    if (access.known && access.value.kind === 'blocked' && access.value.browserGetsIn)
      return unknown('client-refused', {}, { evidence })
    if (asksForPassword(status)) return unknown('asks-for-login', { status }, { evidence })
    if (status < 200 || status > 299) {
      const closed = access.known && access.value.by === null ? closedUntil(status, headers) : null
      const open = { noCard: true, evidence, fix: fix('open-first', { status }) }
      if (typeof closed === 'number')
        return fail('maintenance', { status, minutes: Math.ceil(closed / 60) }, open)
      if (closed) return fail('maintenance-until', { status, date: { date: closed.toISOString() } }, open)
      const old = cachedError(page.value, trialsIn(trials), evidence)
      if (old) return old
      const elsewhere = atOtherSlash(trialsIn(trials), evidence, status)
      if (elsewhere) return elsewhere
      if (hasNothingThere(status) && isApplication(page.value)) {
        const through = access.known ? (access.value.through[0] ?? 'none') : 'none'
        return fail(
          'application-under-404',
          { status },
          { noCard: true, evidence, fix: fix('send-application-with-200', { through }) },
        )
      }
      const found = { status, url: finalUrl, userAgent: USER_AGENTS[visitor] }
      const tried = trialEvidence(trialsIn(trials).filter(({ changed }) => changed === 'fresh-parameter'))
      return fail('error-status', found, {
        noCard: true,
        evidence: [...tried, ...evidence],
        fix: stepsForStatus(status),
      })
    }
    return (
      noHtml(page.value, access) ??
      codingConflict(page.value, client) ??
      packedUnsaid(page.value, reading) ??
      pass('responds', { status }, { evidence })
    )
  },
})

/** A server that says when to come back is closed on purpose: seconds from now, or a date. */
function closedUntil(status: number, headers: readonly Header[]): number | Date | null {
  const after = headers.find(({ name }) => name === 'retry-after')?.value.trim()
  if (!isClosedForNow(status) || !after) return null
  if (/^\d{1,7}$/.test(after)) return Number(after)
  const until = new Date(after)
  return Number.isNaN(until.getTime()) ? null : until
}

/** With a parameter that no cache knows the page comes: the error is an old copy. */
function cachedError({ status, headers }: PageFact, trials: readonly TrialFact[], evidence: Evidence[]) {
  const trial = succeeded(trials, 'fresh-parameter')
  if (!trial) return null
  const sign = cacheSign(headers)
  const said: Evidence[] = sign ? [{ label: sign.name, value: sign.value }] : []
  const rest = { noCard: true, evidence: [...said, ...trialEvidence([trial]), ...evidence] }
  return fail('cached-error', { status }, { ...rest, fix: fix('clear-cache', {}) })
}

function atOtherSlash(trials: readonly TrialFact[], evidence: Evidence[], status: number) {
  const trial = succeeded(trials, 'trailing-slash')
  if (trial?.outcome.kind !== 'page') return null
  const url = trial.outcome.finalUrl
  const share = fix('share-other-slash', {}, { language: 'text', code: url })
  return fail(
    'other-slash',
    { status, url: excerpt(url, 300) },
    { noCard: true, evidence: [...trialEvidence([trial]), ...evidence], fix: share },
  )
}

/** The page is there all the same, or a program that makes it: only the status is that of a missing one. */
function isApplication({ body }: PageFact): boolean {
  const text = new TextDecoder().decode(body.subarray(0, SEARCHED_BYTES))
  return /<div\s[^<>]{0,200}id=["']?(?:root|app|__nuxt|___gatsby|svelte)["'\s>][^<>]{0,200}>?\s*<\/div>/i.test(
    text,
  )
}
const SEARCHED_BYTES = 200_000

function noPage({ because, failure }: Exclude<Known<PageFact>, { known: true }>, isSecureLink: boolean) {
  if (!failure) return unknown('not-known', { because })
  const { code, url, detail, hops } = failure
  const problem = failureTitle(code)
  if (!phonesFailToo(code)) return unknown('could-not-look', { problem, because })
  const found = { problem, because, failure: code, reason: detail ?? 'none' }
  // One cause, one finding: that on https has the certificate and the command.
  if (isTlsFailure(code) && isSecureLink && code !== 'tls-too-old')
    return unknown('no-secure-connection', { because })
  const address: Evidence[] = url === null ? [] : [{ label: phrase('evidence.address', {}), value: url }]
  const rest = {
    noCard: true,
    evidence: [...address, ...hopEvidence(hops)],
    fix: stepsFor(code),
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

/** Unpacked here, its tags were judged like any other's: they are not what must change. */
function packedUnsaid({ undeclaredCoding: coding, hops }: PageFact, reading: Known<FieldsFact>) {
  if (coding === undefined) return null
  const tags = reading.known ? reading.value : null
  const keys = [tags?.title, tags?.description, tags?.images[0]].flatMap((tag) =>
    tag?.rule.startsWith('og:') ? [tag.rule] : [],
  )
  const rest = {
    noCard: true,
    evidence: hopEvidence(hops),
    fix: fix('say-the-coding', {}, { language: 'http', code: `Content-Encoding: ${coding}` }),
  }
  return keys.length > 0
    ? fail('packed-unsaid', { coding, keys: listOf(keys) }, rest)
    : fail('packed-unsaid-without-tags', { coding }, rest)
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
  if (isSentToBots(status)) return fix('let-client-through', {})
  if (hasNothingThere(status)) return fix('correct-the-link', {})
  if (status >= 500) return fix('repair-the-server', {})
  if (status >= 300 && status < 400) return fix('send-location', {})
  return fix('respond-with-200', {})
}
