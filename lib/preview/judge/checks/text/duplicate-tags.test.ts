/** Are both values named, with who shows which? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf, goodTags, headOf, missingFact, tagOf } from '../../../testing/facts'
import { duplicateTags } from './duplicate-tags'
import type { TagFact } from '../../../vocabulary/tags'

const run = (...more: TagFact[]) =>
  runCheck(duplicateTags, factsOf({ head: headOf([...goodTags(), ...more]) }))

describe('duplicate-tags', () => {
  it('passes when every tag stands once, or twice alike', () => {
    expect(run()).toMatchObject({ status: 'pass', summary: 'Every tag of the card stands once.' })
    expect(run(tagOf('og:title', 'How to bake bread at home'))).toMatchObject({ status: 'pass' })
    expect(run(tagOf('og:title', 'How to bake bread at home')).summary).toContain('same value')
  })

  it('warns of two values, names both and who shows which', () => {
    const result = run(tagOf('og:title', 'Bread!', { line: 30 }))
    expect(result).toMatchObject({ status: 'warn', title: 'og:title has more than one value' })
    expect(result.summary).toBe(
      'Android and Web use the last og:title, “Bread!”; iPhones the first, “How to bake bread at home”. Keep one of them.',
    )
    expect(result.evidence).toMatchObject([
      { label: 'og:title (iOS)', line: 5 },
      { label: 'og:title (Android, Web)', line: 30 },
    ])
    expect(result.fix?.code).toBe('<meta property="og:title" content="Bread!">')
  })

  it('names every key that contradicts itself', () => {
    const result = run(tagOf('og:title', 'B'), tagOf('og:image', 'https://a.example/2.jpg'))
    expect(result.title).toBe('og:title and og:image have more than one value')
  })

  it('counts a tag that a later one replaces, but none that cannot be read, and no unused fallback', () => {
    const replaced = tagOf('og:url', 'https://www.example.com/a', { unreadable: 'overridden' })
    expect(run(replaced).status).toBe('warn')
    expect(run(tagOf('og:title', 'B', { readByAndroid: false, unreadable: 'inside-comment' })).status).toBe(
      'pass',
    )
    expect(run(tagOf('twitter:title', 'B'), tagOf('twitter:title', 'C')).status).toBe('pass')
    const fallback = headOf([tagOf('description', 'One'), tagOf('description', 'Two')])
    expect(runCheck(duplicateTags, factsOf({ head: fallback })).status).toBe('warn')
  })

  it('does not know behind a block or a guard', () => {
    expect(runCheck(duplicateTags, factsOf({ head: missingFact('Blocked.') })).status).toBe('unknown')
    const head = headOf(undefined, { guardTripped: true })
    expect(runCheck(duplicateTags, factsOf({ head })).status).toBe('unknown')
  })
})
