/** Letters keep their order whatever the direction of the line around them. */
import { describe, expect, it } from 'vitest'
import { drawCard } from './draw-card'

interface Glyph {
  outline: string
  x: number
  y: number
}

/** What is drawn, from left to right within a line. */
async function glyphsOf(message: string, title = 'A'): Promise<Glyph[]> {
  const drawn = await drawCard({
    card: {
      surface: 'web',
      layout: 'text',
      title,
      description: null,
      titleLinesMax: 2,
      descriptionLinesMax: 1,
      host: null,
      direction: 'ltr',
    },
    message,
    picture: null,
    theme: 'light',
    side: 'incoming',
    background: 'transparent',
  })
  const svg = await drawn.svg('')
  const outlines = new Map(
    [...svg.matchAll(/<path id="([^"]*)" d="([^"]*)"/g)].map(([, id = '', path = '']) => [id, path]),
  )
  return [...svg.matchAll(/<use href="#(g\d+)" x="([-\d.]+)" y="([-\d.]+)"\/>/g)]
    .map(([, id = '', x, y]) => ({ outline: outlines.get(id) ?? '', x: Number(x), y: Number(y) }))
    .sort((a, b) => a.y - b.y || a.x - b.x)
}

const inOrder = (glyphs: readonly Glyph[]) => glyphs.map(({ outline }) => outline).join(' ')

describe('a link', () => {
  const LINK = 'https://a.example/walks/'
  it.each([
    ['alone', LINK],
    ['in an Arabic message', `شاهد ${LINK} الآن`],
    ['at the end of a Hebrew message', `ראה ${LINK}`],
    ['at the start of a Hebrew message', `${LINK} ראה`],
  ])('reads from left to right, its last slash too: %s', async (_, message) => {
    const alone = inOrder(await glyphsOf(LINK)).split(' ')
    const title = inOrder(await glyphsOf('x')).split(' ').length - 6
    expect(title).toBeGreaterThan(0)
    const link = alone.slice(1, 1 + LINK.length).join(' ')
    expect(inOrder(await glyphsOf(message))).toContain(link)
  })

  it('reads so in a title as well', async () => {
    const [plain, arabic] = await Promise.all([
      glyphsOf('x', 'https://a.example/b/'),
      glyphsOf('x', 'شاهد https://a.example/b/ الآن'),
    ])
    const link = inOrder(plain.slice(0, 'https://a.example/b/'.length))
    expect(inOrder(arabic)).toContain(link)
  })
})
