/** What was seen, as a person reads it. */
import { expect, it } from 'vitest'
import { listOf, phrase } from '../../vocabulary/message'
import { wordsOf } from '../languages'

const words = wordsOf('en')

it.each([
  [phrase('sign.status', { status: 403 }), 'status 403'],
  [phrase('sign.status', { status: 429 }), 'status 429 (too many requests)'],
  [phrase('sign.status', { status: 999 }), 'status 999 (request denied)'],
  [phrase('sign.type', { type: 'none' }), 'no Content-Type'],
  [phrase('sign.type-and-bytes', { type: 'text/html', format: 'PDF' }), 'Content-Type text/html, while the bytes are PDF'],
  [phrase('sign.status-beside-browser', { status: 403, browserStatus: 200 }), 'status 403 for WhatsApp, 200 for a browser'],
] as const)('%j', (sign, text) => expect(words.say(sign)).toBe(text)) // prettier-ignore

it('joins several', () => {
  const signs = [
    phrase('sign.title', { title: 'Before you continue' }),
    phrase('sign.in-page', { mark: 'OneTrust' }),
  ]
  expect(words.say(phrase('sign.several', { signs: listOf(signs) }))).toBe(
    'the title “Before you continue” and OneTrust in the page',
  )
})
