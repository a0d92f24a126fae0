import { describe, expect, it } from 'vitest'
import { embedCode } from './embed-code'

const URL_ = 'https://cards.example/s/token'
const SIZE = { widthPx: 313, heightPx: 315 }

describe('embedCode', () => {
  it('follows the reader’s device in a frame, and is light where a picture cannot', () => {
    const { html, markdown, picture } = embedCode(URL_, { surface: 'web', theme: 'auto' }, SIZE)
    expect(html).toContain(`src="${URL_}/card?surface=web&amp;theme=auto" width="313" height="315"`)
    expect(html).toMatch(/title="[^"]+"><\/iframe>$/)
    expect(markdown).toBe(
      `[![How WhatsApp shows this link](${URL_}/card.svg?surface=web&theme=light)](${URL_})`,
    )
    expect(picture).toBe(`${URL_}/card.png?surface=web&theme=light&scale=2`)
  })

  it('is dark everywhere when asked', () => {
    for (const text of Object.values(embedCode(URL_, { surface: 'ios', theme: 'dark' }, SIZE)))
      expect(text).toMatch(/surface=ios&(amp;)?theme=dark/)
  })
})
