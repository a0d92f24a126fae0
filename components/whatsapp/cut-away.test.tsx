/** What is cut away is said in words and drawn in the right place. */
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { createScreenWords } from '@/lib/preview/words/create-screen-words'
import { ENGLISH } from '../words/english'
import { CutAway, cutAwayWords } from './cut-away'

const image = (width: number, height: number, crop: [number, number, number, number]) => ({
  url: 'https://a.example/b.jpg',
  width,
  height,
  crop: { x: crop[0], y: crop[1], width: crop[2], height: crop[3] },
  thumbnail: 'large' as const,
})

const { t } = createScreenWords(ENGLISH)

it('names each side that is cut', () => {
  expect(cutAwayWords(image(1200, 1800, [0, 300, 1200, 1200]), t)).toBe(
    'WhatsApp shows 1200 × 1200 px of 1200 × 1800 px: 300 px are cropped at the top and 300 px at the bottom.',
  )
  expect(cutAwayWords(image(1000, 200, [100, 0, 800, 200]), t)).toBe(
    'WhatsApp shows 800 × 200 px of 1000 × 200 px: 100 px are cropped on the left and 100 px on the right.',
  )
  expect(cutAwayWords(image(1000, 300, [100, 50, 800, 200]), t)).toBe(
    'WhatsApp shows 800 × 200 px of 1000 × 300 px: 100 px are cropped on the left, 100 px on the right, 50 px at the top, and 50 px at the bottom.',
  )
  expect(cutAwayWords(image(1200, 630, [0, 0, 1200, 630]), t)).toBe(
    'The whole picture is shown: 1200 × 630 px.',
  )
})

it('lays the kept part over the dimmed whole', () => {
  const html = renderToStaticMarkup(<CutAway image={image(1000, 2000, [0, 500, 1000, 1000])} src="/p.jpg" />)
  expect(html).toContain('aspect-ratio:1000 / 2000')
  expect(html).toMatch(/data-kept[^>]*left:0%;top:25%;width:100%;height:50%/)
  expect(html.match(/<img/g)).toHaveLength(2)
})
