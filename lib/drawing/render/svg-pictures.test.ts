import { expect, it } from 'vitest'
import { withInlineDrawings } from './svg-pictures'

const nested = (svg: string, x: number) =>
  `<image x="${x}" y="2" width="20" height="20" href="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}" preserveAspectRatio="none"/>`
const DOT = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><circle r="2"/></svg>'

it('writes each drawing once and refers to it from its places', () => {
  const svg = withInlineDrawings(
    `<svg>${nested(DOT, 1)}${nested(DOT, 30)}<image href="data:image/jpeg;base64,AA=="/></svg>`,
  )
  expect(svg).not.toContain('image/svg+xml')
  expect(svg).toContain('<image href="data:image/jpeg;base64,AA=="/>')
  expect(svg.match(/<circle r="2"\/>/g)).toHaveLength(1)
  expect(svg.match(/<use x="\d+" y="2" width="20" height="20" href="#d0"/g)).toHaveLength(2)
  expect(svg).toMatch(/<defs><symbol id="d0" viewBox="0 0 4 4"><circle r="2"\/><\/symbol><\/defs><\/svg>$/)
})
