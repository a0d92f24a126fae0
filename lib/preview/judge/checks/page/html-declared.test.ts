/** Is a page noticed that does not say what it is, and a file not taken for one? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { absentFact, factsOf, missingFact, pageOf } from '../../../testing/facts'
import { htmlDeclared } from './html-declared'

const sentAs = (contentType: string | null) =>
  runCheck(htmlDeclared, factsOf({ page: pageOf({ contentType }) }))

describe('html-declared', () => {
  it.each([
    'text/html',
    'text/html; charset=utf-8',
    'TEXT/HTML ;charset=utf-8',
    'application/xhtml+xml',
    'text/html, application/json',
  ])('passes %s', (type) => expect(sentAs(type).status).toBe('pass'))

  it.each([null, '', ' '])('warns when there is no type (%j)', (type) => {
    const result = sentAs(type)
    expect(result).toMatchObject({ status: 'warn', title: 'The page does not say that it is HTML' })
    expect(result.summary).toMatch(/no Content-Type header.+reads the page all the same/)
    expect(result.fix?.code).toBe('Content-Type: text/html; charset=utf-8')
  })

  it.each(['text/plain', 'application/octet-stream', 'text/xml', 'text/htmlx'])(
    'warns of %s and names it',
    (type) => {
      expect(sentAs(`${type}; charset=utf-8`)).toMatchObject({ status: 'warn' })
      expect(sentAs(type).summary).toContain(type)
    },
  )

  it('warns of a type that is none', () => {
    expect(sentAs(';;;=').summary).toContain('no type that can be read')
    expect(sentAs('html').status).toBe('warn')
  })

  it('does not know without a page, and has nothing to say of a file', () => {
    const gone = missingFact('The server refused the connection.')
    expect(runCheck(htmlDeclared, factsOf({ page: gone, head: gone })).status).toBe('unknown')
    const file = absentFact('This is no page.')
    expect(runCheck(htmlDeclared, factsOf({ head: file })).status).toBe('not-applicable')
  })
})
