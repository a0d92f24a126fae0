import { describe, expect, it } from 'vitest'
import { clipSentences } from './clip-sentences'

describe('clipSentences', () => {
  it('keeps what fits', () => expect(clipSentences('One. Two.', 9)).toBe('One. Two.'))
  it('drops the sentence that does not', () => expect(clipSentences('One. Two.', 8)).toBe('One.'))
  it('cuts a sentence that is too long alone', () => expect(clipSentences('Onetwothree.', 6)).toBe('Onetw…'))
  it('counts as a person counts', () => expect(clipSentences('👩‍👩‍👧‍👦👩‍👩‍👧‍👦. Two.', 3)).toBe('👩‍👩‍👧‍👦👩‍👩‍👧‍👦.'))
})
