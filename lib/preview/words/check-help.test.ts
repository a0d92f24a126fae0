/** The catalogue: every check explains itself in our voice, and names who says so. */
import { describe, expect, it } from 'vitest'
import { checkCatalogue, checkHelp, folklore } from './check-help'
import { wordsOf } from './languages'

const words = wordsOf('en')

it('holds every check of the first part once', () => {
  const ids = checkCatalogue(words).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(
    expect.arrayContaining(
      [
        'page-reachable page-https page-public page-not-blocked same-for-all-visitors range-handled page-fast page-redirects robots-allow',
        'head-within-limit tags-in-server-html tag-readable charset-declared html-declared link-scheme',
        'og-title og-title-length og-description og-description-length og-url og-site-name og-type',
        'duplicate-tags text-encoded-once title-without-branding',
        'og-image og-image-absolute image-https image-reachable image-public image-format image-intact image-weight',
        'image-min-size image-ratio image-declared-size image-declared-matches image-fast image-stable',
      ].flatMap((line) => line.split(' ')),
    ),
  )
})

describe.each(checkCatalogue(words))('$id', (help) => {
  it('has words, fixes and witnesses', () => {
    expect(help.name).not.toBe('')
    expect(help.howToFix.length).toBeGreaterThan(0)
    expect(help.witness.length).toBeGreaterThan(0)
    expect(help.weight).toBeGreaterThan(0)
    for (const text of [help.marketer, help.developer, ...help.howToFix]) {
      expect(text).not.toMatch(/[!\u{1f300}-\u{1faff}](?!DOCTYPE|doctype|--)/u)
      expect(text).not.toMatch(/\b(?:Oops|Invalid)\b/)
    }
  })

  it('is found by its id', () => expect(checkHelp(help.id, words)).toEqual(help))
})

it('knows no other', () => expect(checkHelp('constructor', words)).toBeNull())

it('corrects what is often said, each time with somebody who knows better', () => {
  const said = folklore(words)
  expect(said.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'itempropImage',
      'twitterCard',
      'secureUrl',
      'facebookDebugger',
      'robotsStopsPhone',
    ]),
  )
  for (const { disagree } of said) expect(disagree.length).toBeGreaterThan(0)
})
