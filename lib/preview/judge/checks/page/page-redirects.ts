/** How many redirects lie between the link and the page? */
import { limitOf } from '../../../vocabulary/client'
import { isRedirectFailure } from '../../../vocabulary/failures'
import type { Failure } from '../../../vocabulary/facts'
import { listOf } from '../../../vocabulary/message'
import { type Audience, defineCheck, fail, fix, pass, unknown, warn } from '../../check'
import { cookieGateOf, cookieWallOf } from '../../page/cookie-wall'
import { droppedParts } from '../../page/dropped-parts'
import { hopEvidence, redirectsOf } from '../../page/hop-evidence'
import { sendsReadersOn } from '../../page/sends-readers-on'
import { excerpt } from '../../text/graphemes'

export const pageRedirects = defineCheck({
  id: 'page-redirects',
  group: 'page',
  weight: 2,
  needs: [],
  orMissing: ['asked', 'page', 'head'],
  witnesses: ['redirectsMany', 'redirectsMax', 'noMetaRefresh', 'noCookies'],
  run({ asked, page, head }, { client }) {
    if (!page.known) {
      return page.failure && isRedirectFailure(page.failure.code)
        ? noPage(page.failure, client)
        : unknown('not-followed', { because: page.because })
    }
    const { hops, finalUrl } = page.value
    const count = redirectsOf(hops).length
    const evidence = hopEvidence(hops)
    const [many, max] = [limitOf(client, 'redirectsMany'), limitOf(client, 'redirectsMax')]
    const refresh = sendsReadersOn(page.value, head.known ? head.value : null)
    if (refresh) {
      const { kind, target } = refresh
      return warn(
        'refresh-not-followed',
        { kind, target },
        {
          evidence: [...evidence, refresh.evidence],
          fix: fix(
            'redirect-from-server',
            { kind },
            { language: 'http', code: `HTTP/1.1 301 Moved Permanently\nLocation: ${target}` },
          ),
        },
      )
    }
    if (!asked.known) return unknown('shared.fact-missing', { because: asked.because })
    const cookie = cookieGateOf(page.value)
    if (cookie) {
      const rest = { evidence: [...evidence, cookie], fix: fix('respond-without-cookies', {}) }
      return warn('needs-cookie', { client: client.name }, rest)
    }
    const dropped = count > 0 ? droppedParts(page.value.requestedUrl, finalUrl) : null
    if (dropped) {
      const ends = { from: excerpt(page.value.requestedUrl, 200), to: excerpt(finalUrl, 200) }
      return dropped.part === 'path'
        ? warn('path-dropped', ends, { evidence, fix: fix('keep-path', {}) })
        : warn(
            'query-dropped',
            { ...ends, names: listOf(dropped.names.slice(0, 4)) },
            { evidence, fix: fix('keep-query', {}) },
          )
    }
    if (count > many) {
      return warn(
        'many',
        { count, many, max },
        { evidence, fix: fix('share-final-address', {}, { language: 'text', code: finalUrl }) },
      )
    }
    return count === 0 ? pass('direct', {}, { evidence }) : pass('few', { count, many }, { evidence })
  },
})

/** The redirect chain ends nowhere. */
function noPage(failure: Failure, client: Audience['client']) {
  const { code, hops, detail } = failure
  const cookie = cookieWallOf(failure)
  const found = { count: redirectsOf(hops).length, reason: detail ?? code }
  const rest = { noCard: true, evidence: [...hopEvidence(hops), ...(cookie ? [cookie] : [])] }
  const withoutCookies = { ...rest, fix: fix('respond-without-cookies', {}) }
  const inOneStep = { ...rest, fix: fix('redirect-once', {}) }
  if (code === 'redirect-loop')
    return cookie ? fail('loop-wants-cookie', found, withoutCookies) : fail('loop', found, inOneStep)
  if (code === 'redirect-invalid') return fail('leads-nowhere', found, inOneStep)
  const endless = { ...found, max: limitOf(client, 'redirectsMax') }
  return cookie ? fail('endless-wants-cookie', endless, withoutCookies) : fail('endless', endless, inOneStep)
}
