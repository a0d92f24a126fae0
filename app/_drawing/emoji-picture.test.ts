/** Emoji of a picture are drawings, keycaps too: the typeface of a browser has those empty. */
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { emojiPicture } from './emoji-picture'

const KEYCAPS = [...'0123456789#*'].flatMap((key) => [`${key}\ufe0f\u20e3`, `${key}\u20e3`])

describe('emojiPicture', () => {
  it.each([...KEYCAPS, '🔟', '☕', '👩‍👩‍👧‍👦', '🇳🇴', '👋🏽'])('draws %s', async (emoji) => {
    const url = await emojiPicture(emoji)
    const png = Buffer.from(url?.split(',')[1] ?? '', 'base64')
    const { channels } = await sharp(png).ensureAlpha().stats()
    // Much of it is opaque, and not of one colour.
    expect(channels[3]?.mean).toBeGreaterThan(64)
    expect(Math.max(...channels.slice(0, 3).map(({ stdev }) => stdev))).toBeGreaterThan(16)
  })

  it('has none for what is no emoji', async () => {
    expect(await emojiPicture('a')).toBeNull()
    expect(await emojiPicture('../package')).toBeNull()
  })
})
