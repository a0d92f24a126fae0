/** Which icons stand for a site, and whose report leads to a picture that is made of words. */
import { describe, expect, it } from 'vitest'
import { iconCandidates } from './icon-candidates'
import { mendedByMadeImage } from './mended-by-made-image'
import { SAMPLE_REPORTS } from '../testing/sample-reports'

const link = (key: string, value: string, sizes = '') => ({
  ...SAMPLE_REPORTS.good.tags[0]!,
  element: 'link' as const,
  key,
  value,
  source: `<link rel="${key}" ${sizes} href="${value}">`,
})
const of = (tags: ReturnType<typeof link>[]) =>
  iconCandidates({ url: 'https://a.example/page/', finalUrl: null, tags }).map(({ url }) => url)

describe('iconCandidates', () => {
  it('begins with the icon for phones, then with the largest, a drawing before all', () => {
    const found = of([
      link('icon', '/16.png', 'sizes="16x16"'),
      link('icon', '/192.png', 'sizes=192x192'),
      link('icon', '/mark.svg'),
      link('Apple-Touch-Icon', 'touch.png'),
    ])
    expect(found).toEqual(['touch.png', '/mark.svg', '/192.png'].map((name) => new URL(name, 'https://a.example/page/').href)) // prettier-ignore
  })
  it('leaves out what no decoder opens, what is no address, and what is there twice', () => {
    expect(of([link('icon', '/favicon.ico?v=2'), link('icon', 'data:image/png;base64,AA'), link('icon', '/a.png'), link('shortcut icon', '/a.png')])).toEqual(['https://a.example/a.png']) // prettier-ignore
    expect(iconCandidates({ ...SAMPLE_REPORTS.good, tags: [] })).toEqual([])
  })
})

describe('mendedByMadeImage', () => {
  it('names the causes of a card without a picture of its own', () => {
    expect(mendedByMadeImage(SAMPLE_REPORTS.noImage)).toEqual(['tags-missing'])
  })
  it('names none where a large picture is shown, or where nothing was read', () => {
    const { good, square, blocked, unscannable } = SAMPLE_REPORTS
    expect([good, square, blocked, unscannable].map(mendedByMadeImage)).toEqual([[], [], [], []])
  })
})
