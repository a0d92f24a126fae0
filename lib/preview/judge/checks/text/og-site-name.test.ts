/** Is the site name asked for, and its small effect admitted? */
import { describe, expect, it } from 'vitest'
import { WHATSAPP } from '../../../testing/audience'
import { factsOf, headOf, missingFact, requestOf, tagOf, tagsWith } from '../../../testing/sample-facts'
import type { TagFact } from '../../../vocabulary/tags'
import { runCheck } from '../../check'
import { ogSiteName } from './og-site-name'

const run = (instead: TagFact[] = [], request = requestOf()) =>
  runCheck(ogSiteName, factsOf({ head: headOf(tagsWith('og:site_name', ...instead)), request }), WHATSAPP)

describe('og-site-name', () => {
  it('passes when it is set, and says what is shown instead', () => {
    expect(runCheck(ogSiteName, factsOf(), WHATSAPP)).toMatchObject({
      status: 'pass',
      code: 'set',
      params: { name: 'Example Kitchen', host: 'www.example.com' },
    })
  })

  it('tells that it is missing, which costs nothing, and proposes the name in the domain', () => {
    expect(run()).toMatchObject({
      status: 'pass',
      code: 'missing',
      params: { host: 'www.example.com' },
      fix: {
        steps: { code: 'write-brand' },
        snippet: { code: '<meta property="og:site_name" content="Example">' },
      },
      evidence: [{ label: { code: 'evidence.host' }, value: 'www.example.com' }],
    })
  })

  it('says of an empty one that it is there', () => {
    const empty = tagOf('og:site_name', '', { readBy: [], unreadable: 'value-empty', line: 8 })
    expect(run([empty])).toMatchObject({
      code: 'empty',
      params: { line: 8 },
      fix: {
        steps: { code: 'advice.fill-in-tag', params: { line: 8 } },
        snippet: { code: '<meta property="og:site_name" content="Example">' },
      },
    })
  })

  it('proposes the name of an encoded host in its own script, with the encoded form beside it', () => {
    const host = 'www.xn--stssenseer-fcb.de'
    expect(run([], requestOf({ host, displayHost: 'www.stössenseer.de' }))).toMatchObject({
      params: { host: 'www.stössenseer.de' },
      fix: { snippet: { code: '<meta property="og:site_name" content="Stössenseer">' } },
      evidence: [
        { value: { code: 'evidence.host-and-ascii', params: { host: 'www.stössenseer.de', ascii: host } } },
      ],
    })
  })

  it('proposes nothing where a host cannot be decoded', () => {
    const host = 'xn--a-.de'
    expect(run([], requestOf({ host, displayHost: host })).fix?.snippet?.code).toBe(
      '<meta property="og:site_name" content="⟦site-name⟧">',
    )
  })

  it('does not know where we were blocked', () => {
    expect(runCheck(ogSiteName, factsOf({ head: missingFact() }), WHATSAPP).status).toBe('unknown')
  })
})
