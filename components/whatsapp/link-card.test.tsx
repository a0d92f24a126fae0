/** The drawing says what the model says: order, clamps, crops, directions; every number comes from the tokens. */
import { readdirSync, readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LAYOUTS, SURFACES } from '@/lib/preview/vocabulary/card'
import { cardForTest } from '../report/testing/stored-card'
import { HOSTILE } from '../report/testing/stored-report'
import { ChatStage } from './chat-stage'
import { LinkCard } from './link-card'
import { stageStyle } from './stage-style'
import { TOKENS } from '@/lib/drawing/tokens'

const LINK = 'https://www.nordia.example/boots'
const card = (rest = {}, surface: (typeof SURFACES)[number] = 'android') =>
  renderToStaticMarkup(<LinkCard card={cardForTest(surface, rest)} imageSrc="/pictures/a" />)

describe('LinkCard', () => {
  it('draws picture, title, description and host in WhatsApp’s order', () => {
    const html = card()
    const places = ['<img', 'data-card-line="title"', 'data-card-line="description"', 'data-card-line="host"']
    const found = places.map((place) => html.indexOf(place))
    expect(found.every((at) => at >= 0)).toBe(true)
    expect(found).toEqual([...found].sort((a, b) => a - b))
  })

  it('draws no picture on a text card and nothing at all for a bare link', () => {
    expect(card({ layout: 'text', image: null })).not.toContain('<img')
    expect(card({ layout: 'none' })).toBe('')
  })

  it('writes the size in an empty picture from left to right, in a card from right to left too', () => {
    const html = renderToStaticMarkup(
      <LinkCard
        card={cardForTest('android', { direction: 'rtl' })}
        imageSrc={null}
        placeholder="1200 × 630 px"
      />,
    )
    expect(html).toMatch(/dir="ltr"[^>]*>1200 × 630 px</)
  })

  it('leaves a line out when the model has none', () => {
    const html = card({ description: null, host: null })
    expect(html).toContain('data-card-line="title"')
    expect(html).not.toContain('data-card-line="description"')
    expect(html).not.toContain('data-card-line="host"')
  })

  it('clamps by the lines of the model, and ends the description on Web without an ellipsis', () => {
    expect(card({ titleLinesMax: 3 })).toContain('-webkit-line-clamp:3')
    const web = card({ descriptionLinesMax: 2 }, 'web')
    const { linePx } = TOKENS.web.description
    expect(web).toContain(`max-height:${linePx * 2}px`)
    expect(card({ descriptionLinesMax: 1 })).not.toContain('max-height')
  })

  it('shows exactly the crop of the model', () => {
    const html = card({
      layout: 'square',
      image: {
        url: 'x',
        width: 1200,
        height: 600,
        crop: { x: 300, y: 0, width: 600, height: 600 },
        thumbnail: 'large',
      },
    })
    expect(html).toContain('aspect-ratio:1 / 1')
    expect(html).toContain('width:200%')
    expect(html).toContain('left:-50%')
  })

  it('puts the stored square thumbnail beside the text', () => {
    const image = {
      url: 'x',
      width: 200,
      height: 150,
      crop: { x: 25, y: 0, width: 150, height: 150 },
      thumbnail: 'small' as const,
    }
    const html = card({ layout: 'thumbnail', image })
    expect(html).toContain(`width:${TOKENS.android.thumbnail.sidePx}px`)
    expect(html).toContain('object-fit:cover')
    expect(html).not.toContain('left:-')
  })

  it('follows the direction of the title and keeps the host left to right', () => {
    const html = card({ direction: 'rtl', title: 'دفاتر مصنوعة يدويًا' })
    expect(html).toContain('dir="rtl"')
    expect(html).toContain('<bdi dir="ltr">www.nordia.example</bdi>')
  })

  it('keeps hostile words as text', () => {
    const html = card({ title: HOSTILE, description: HOSTILE, host: HOSTILE })
    expect(html).not.toContain('<script')
    expect(html.match(/<img/g)).toHaveLength(1)
    expect(html).toContain('&lt;script&gt;')
  })
})

describe('ChatStage', () => {
  it.each(SURFACES.flatMap((surface) => LAYOUTS.map((layout) => [surface, layout] as const)))(
    'is a figure whose caption says what %s shows as %s',
    (surface, layout) => {
      const html = renderToStaticMarkup(
        <ChatStage card={cardForTest(surface, { layout })} message={LINK} imageSrc={null} />,
      )
      const [, id] = /<figcaption id="([^"]+)"/.exec(html) ?? []
      expect(html).toMatch(/^<figure/)
      expect(html).toContain(`aria-labelledby="${id}"`)
      const words = /<figcaption[^>]*>(.*)<\/figcaption>/.exec(html)?.[1] ?? ''
      expect(words).toContain({ android: 'Android', web: 'Web', ios: 'iPhone' }[surface])
      expect(words).toContain(LINK)
      if (layout === 'none') expect(words).toContain('no card')
      else expect(words).toContain('Winter boots')
      if (layout === 'text') expect(words).toContain('without a picture')
    },
  )

  it('puts the message with its link below the card', () => {
    const html = renderToStaticMarkup(
      <ChatStage card={cardForTest('web')} message={`Look: ${LINK}`} imageSrc={null} />,
    )
    const drawing = html.slice(0, html.indexOf('<figcaption'))
    expect(drawing.indexOf('Look: ')).toBeGreaterThan(drawing.indexOf('data-card-line="host"'))
    expect(drawing).toContain(`underline">${LINK}</bdi>`)
  })

  it('shows ticks on an outgoing message only', () => {
    const ticks = (side: 'outgoing' | 'incoming') =>
      renderToStaticMarkup(
        <ChatStage card={cardForTest('web')} message={LINK} imageSrc={null} side={side} />,
      ).includes('--wa-readTicks)')
    expect(ticks('outgoing')).toBe(true)
    expect(ticks('incoming')).toBe(false)
  })
})

/** Drawn in the look of the instrument, not of a chat. */
const OURS = ['token-table.tsx', 'cut-away.tsx']

describe('the numbers', () => {
  it('are nowhere but in the tokens', () => {
    const folder = new URL('.', import.meta.url)
    const files = readdirSync(folder).filter((name) => /^(?!.*test).*\.tsx$/.test(name))
    expect(files).toContain('bubble.tsx')
    for (const name of files) {
      // A drawing of ours has coordinates, a name of words has dots; the colours and sizes still come from outside.
      const source = readFileSync(new URL(name, folder), 'utf8').replace(
        /<path[^>]*>|<pattern[^>]*>|'[a-z.]+'/g,
        '',
      )
      expect(source, name).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(/i)
      expect(source, name).not.toMatch(/[\d.]+(px|dp|rem|em)\b/)
      if (!OURS.includes(name))
        expect(source.replaceAll('flex-1', ''), name).not.toMatch(/[\s"'](-?[a-z]+-)+[1-9][\d.]*[\s"'`]/)
      expect(source, name).not.toMatch(/(fontSize|width|height|padding|margin\w*|borderRadius): ?\d*[1-9]/)
    }
  })

  it('give every colour a light and a dark shade', () => {
    for (const surface of SURFACES) {
      const style = Object.entries(stageStyle(surface)).filter(([name]) => name.startsWith('--wa-'))
      expect(style.length).toBeGreaterThan(10)
      for (const [name, value] of style) expect(value, name).toMatch(/^light-dark\(.+, .+\)$/)
    }
  })
})
