/** Every emoji has a drawing: keycaps, flags, skin tones, joined sequences and those of the latest years. */
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { emojiParts } from '../../text/emoji-parts'
import { emojiDrawing } from './emoji-set'

const KEYCAPS = [...'0123456789#*'].flatMap((key) => [`${key}\ufe0f\u20e3`, `${key}\u20e3`])
const FLAGS = ['🇳🇴', '🇪🇺', '🇨🇶', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '🏳️‍🌈', '🏴‍☠️']
const TONES = ['👋🏽', '🤝🏻', '👩🏽‍🚀', '👨🏻‍❤️‍💋‍👨🏿', '🫱🏿‍🫲🏻']
const JOINED = ['👩‍👩‍👧‍👦', '👨‍👩‍👧', '❤️‍🔥', '🐦‍🔥', '🙂‍↔️', '🧑‍🧑‍🧒‍🧒']
const LATEST = ['🫩', '🫆', '🪾', '🫜', '🪉', '🫟', '\u{1fac8}', '\u{1faea}', '\u{1f6d8}']
const PLAIN = ['☕', '☕️', '❤️', '🔟', '©️', 'ℹ️', '🥾']

describe('emojiDrawing', () => {
  it.each([...KEYCAPS, ...FLAGS, ...TONES, ...JOINED, ...LATEST, ...PLAIN])('draws %s', async (emoji) => {
    expect(emojiParts(`a ${emoji}b`)).toEqual([
      { text: 'a ', isEmoji: false },
      { text: emoji, isEmoji: true },
      { text: 'b', isEmoji: false },
    ])
    const drawing = await emojiDrawing(emoji)
    const svg = drawing?.svg ?? ''
    const { channels } = await sharp(Buffer.from(svg), { density: 144 }).ensureAlpha().stats()
    // A good part of it is opaque.
    expect(channels[3]?.mean).toBeGreaterThan(40)
    expect(svg).not.toMatch(/<(?:script|style|foreignObject|image)|href="(?!#)|url\((?!#)/)
  })

  it('has none for what is no emoji', async () => {
    for (const text of ['a', '1', '../package', '', '中']) expect(await emojiDrawing(text)).toBeNull()
  })

  it('names the parts of each drawing after it, so that two never meet', async () => {
    const bodies = await Promise.all(['🏴󠁧󠁢󠁷󠁬󠁳󠁿', '🇦🇫', '🇧🇿', '🪪'].map(emojiDrawing))
    for (const drawing of bodies)
      for (const [, id] of (drawing?.svg ?? '').matchAll(/\bid="([^"]*)"/g))
        expect(id).toMatch(new RegExp(`^e${drawing?.code ?? '-'}-`))
  })
})

describe('emojiParts', () => {
  it.each([
    ['2024 # * ©', 1],
    ['👋🏽👋🏿', 2],
    ['日本 ☎ ✔', 1],
    ['a\ufe0f', 1],
  ])('%j has %i parts', (text, count) => {
    const parts = emojiParts(text)
    expect(parts).toHaveLength(count)
    expect(parts.map((part) => part.text).join('')).toBe(text)
  })
})
