/** Is a view that is named behind # told from a place on a page? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { factsOf, missingFact, requestOf } from '../../../testing/sample-facts'
import { linkFragment } from './link-fragment'

const run = (input: string, url = 'https://www.example.com/app') =>
  runCheck(linkFragment, factsOf({ request: requestOf({ input, url }) }), WHATSAPP)

describe('link-fragment', () => {
  it.each([
    'https://www.example.com/app#/loaves/12',
    'https://www.example.com/app#!loaves=12',
    'See https://www.example.com/app#!/loaves today',
  ])('warns of %s: its card is that of the page before the sign', (input) =>
    expect(run(input)).toMatchObject({
      status: 'warn',
      code: 'after-hash',
      params: { route: /#[^ ]*/.exec(input)?.[0], url: 'https://www.example.com/app' },
      fix: { steps: { code: 'use-a-path' } },
    }),
  )

  it.each([
    'https://www.example.com/app',
    'https://www.example.com/app#prices',
    'https://www.example.com/app#/',
    'https://www.example.com/app#',
  ])('passes %s', (input) => expect(run(input)).toMatchObject({ status: 'pass', code: 'seen-by-server' }))

  it('is not known without a link', () =>
    expect(runCheck(linkFragment, factsOf({ request: missingFact() }), WHATSAPP).status).toBe('unknown'))
})
