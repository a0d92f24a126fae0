/** Failure words: complete, calm, and never a raw placeholder. */
import { describe, expect, it } from 'vitest'
import { FAILURE_CODES } from '../vocabulary/facts'
import { FAILURE_PHRASE } from '../vocabulary/failure-phrase'
import { failureWords } from './failure-words'

describe.each(FAILURE_CODES)('%s', (code) => {
  const words = failureWords({ code, url: 'https://shop.example.com/a' })

  it('has words without a placeholder, in whole sentences', () => {
    for (const text of [words.sentence, words.advice, words.developer]) {
      expect(text).not.toContain('$')
      expect(text).toMatch(/^[A-Zs].*\.$/)
      expect(text).not.toMatch(/!|\b(?:Error|Invalid|Oops)\b/)
    }
  })

  it('stands without an address too', () => {
    const { sentence } = failureWords({ code, url: null })
    expect(sentence).not.toContain('$')
    expect(sentence).toMatch(/^[A-Z]/)
  })

  it('has a clause of its own', () => {
    expect(Object.values(FAILURE_PHRASE).filter((phrase) => phrase === FAILURE_PHRASE[code])).toHaveLength(1)
  })
})

it('fills the host in, and survives addresses that are none', () => {
  expect(failureWords({ code: 'dns-not-found', url: 'https://nowhere.example/x' }).sentence).toBe(
    'nowhere.example does not exist: the name servers know no such host.',
  )
  expect(failureWords({ code: 'dns-not-found', url: 'not a url $host' }).sentence).toBe(
    'The server does not exist: the name servers know no such host.',
  )
})

it('knows which failures a phone would meet as well', () => {
  expect(failureWords({ code: 'tls-expired', url: null }).whatsappFailsToo).toBe(true)
  expect(failureWords({ code: 'busy', url: null }).whatsappFailsToo).toBe(false)
})
