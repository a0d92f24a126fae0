/** Which images a report offers to work on. */
import { describe, expect, it } from 'vitest'
import { imageCandidates } from './image-candidates'
import { mendedByNewImage } from './mended-by-new-image'
import { pictureTags } from './picture-tags'
import { SAMPLE_REPORTS } from '../testing/sample-reports'

const tag = (key: string, value: string) => ({
  ...SAMPLE_REPORTS.good.tags[0]!,
  element: 'meta' as const,
  key,
  value,
})
const of = (tags: ReturnType<typeof tag>[]) =>
  imageCandidates({ url: 'https://a.example/page/', finalUrl: 'https://a.example/page/', image: null, tags })

describe('the candidates', () => {
  it('begin with the image of the card, each address once', () => {
    const { good } = SAMPLE_REPORTS
    const [first, ...others] = imageCandidates(good)
    expect(first?.url).toBe(good.image?.url)
    expect(others.map(({ url }) => url)).not.toContain(first?.url)
  })

  it('are whole addresses, the picture of the page before icons of the site', () => {
    expect(of([tag('icon', '/i.png'), tag('twitter:image', 'b.png'), tag('og:image', '//cdn.example/a.png')])).toEqual([
      { url: 'https://cdn.example/a.png', rule: 'og:image' },
      { url: 'https://a.example/page/b.png', rule: 'twitter:image' },
      { url: 'https://a.example/i.png', rule: 'icon' },
    ])
  })

  it('are nothing that is no web address, or whose credential was not kept', () => {
    const values = ['', 'data:image/png;base64,AA', 'file:///etc/passwd', 'javascript:alert(1)', 'http://', 'https://a.example/x.png?token=•••', 'https://•••@a.example/x.png']
    expect(of(values.map((value) => tag('og:image', value)))).toEqual([])
  })

  it('are a handful, however many a page names', () => {
    expect(of(Array.from({ length: 90 }, (_, at) => tag('og:image', `/${at}.png`)))).toHaveLength(6)
  })
}) // prettier-ignore

describe('the causes that a new image mends', () => {
  const cause = (code: string, steps: string) => ({
    ...SAMPLE_REPORTS.heavyImage.causes[0]!,
    code,
    fix: { check: code, steps: { code: steps, params: {} } },
  })
  it('are those whose fix is another export', () => {
    const causes = [cause('image-weight', 'export-lighter'), cause('image-stable', 'name-permanent-address')]
    expect(mendedByNewImage({ ...SAMPLE_REPORTS.heavyImage, causes })).toEqual(['image-weight'])
    expect(mendedByNewImage(SAMPLE_REPORTS.heavyImage)).toContain('image-weight')
    expect(mendedByNewImage(SAMPLE_REPORTS.good)).toEqual([])
  })
})

it('the tags name the size and the format, and leave the address open', () => {
  expect(pictureTags({ width: 1_200, height: 630 }).split('\n')).toEqual([
    '<meta property="og:image" content="⟦image⟧">',
    '<meta property="og:image:type" content="image/jpeg">',
    '<meta property="og:image:width" content="1200">',
    '<meta property="og:image:height" content="630">',
  ])
})
