/** Is a page noticed that does not say what it is, and a file not taken for one? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { absentFact, factsOf, missingFact, pageOf } from '../../../testing/sample-facts'
import { htmlDeclared } from './html-declared'

const run = (overrides: Parameters<typeof factsOf>[0]) => runCheck(htmlDeclared, factsOf(overrides), WHATSAPP)
const sentAs = (contentType: string | null) => run({ page: pageOf({ contentType }) })

describe('html-declared', () => {
  it.each([
    ['text/html', 'text/html'],
    ['text/html; charset=utf-8', 'text/html'],
    ['TEXT/HTML ;charset=utf-8', 'text/html'],
    ['application/xhtml+xml', 'application/xhtml+xml'],
    ['text/html, application/json', 'text/html'],
  ])('passes %s', (contentType, type) =>
    expect(sentAs(contentType)).toMatchObject({ status: 'pass', code: 'sent-as-html', params: { type } }),
  )

  it.each([null, '', ' '])('warns when there is no type (%j)', (type) => {
    expect(sentAs(type)).toMatchObject({
      status: 'warn',
      code: 'no-type',
      params: { client: { code: 'client.whatsapp-android' } },
      evidence: [{ label: 'Content-Type', value: type ?? { code: 'evidence.not-sent' } }],
      fix: { snippet: { code: 'Content-Type: text/html; charset=utf-8' } },
    })
  })

  it.each(['text/plain', 'application/octet-stream', 'text/xml', 'text/htmlx'])(
    'warns of %s and names it',
    (type) => {
      const expected = { status: 'warn', code: 'another-type', params: { type } }
      expect(sentAs(`${type}; charset=utf-8`)).toMatchObject(expected)
      expect(sentAs(type)).toMatchObject(expected)
    },
  )

  it('warns of a type that is none', () => {
    expect(sentAs(';;;=')).toMatchObject({ status: 'warn', code: 'type-unreadable' })
    expect(sentAs('html')).toMatchObject({ status: 'warn', code: 'type-unreadable' })
  })

  it('does not know without a page, and has nothing to say of a file', () => {
    const gone = missingFact()
    expect(run({ page: gone, head: gone }).status).toBe('unknown')
    expect(run({ head: absentFact() }).status).toBe('not-applicable')
  })
})
