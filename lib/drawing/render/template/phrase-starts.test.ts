/** Headlines of Chinese and Japanese end their lines between words; all others as the engine ends them. */
import { describe, expect, it } from 'vitest'
import { lineStarts } from '../typesetting/text-lines'
import { textKit } from '../typesetting/text-kit'
import { phraseStarts } from './phrase-starts'
import { TEXTS } from './template-for-test'

async function broken(text: string, widthPx: number, sizePx = 80) {
  const kit = await textKit(text, { lead: 'inter', weights: [700] })
  const place = { type: { sizePx, linePx: sizePx, weight: 700 }, direction: 'ltr', widthPx } as const
  const cut = (starts: readonly number[] | null) => (starts ?? []).map((at, line) => text.slice(at, starts?.[line + 1]))
  return { ours: cut(await phraseStarts(text, place, kit)), engine: cut(await lineStarts(text, place, kit)) }
} // prettier-ignore

describe('phraseStarts', () => {
  it('begins no line inside a word or with a particle', async () => {
    const { ours, engine } = await broken('Next.jsで作るOGP画像の完全ガイド2026年版', 560)
    expect(ours).toEqual(['Next.jsで作る', 'OGP画像の', '完全ガイド', '2026年版'])
    expect(engine).not.toEqual(ours)
  })
  it('parts no number from what it is of', async () => {
    const { ours, engine } = await broken('2026年12月12日', 385)
    expect(ours).toEqual(['2026年', '12月12日'])
    expect(engine).not.toEqual(ours)
  })
  it('loses nothing, and makes no line wider', async () => {
    for (const width of [300, 500, 700, 900])
      for (const title of [TEXTS.cjk.title, '北京到上海的高铁之旅：沿途最值得停留的十二座城市']) {
        const { ours } = await broken(title, width)
        expect(ours.join('')).toBe(title)
        for (const line of ours) expect((await broken(line, width)).engine).toHaveLength(1)
      }
  })
  it('breaks a word that is longer than its line', async () => {
    expect((await broken('スーパーカリフラジリスティック', 300)).ours.length).toBeGreaterThan(2)
  })
  it('leaves other scripts to the engine', async () => {
    for (const script of ['latin', 'arabic', 'devanagari', 'emoji'] as const) {
      const { ours, engine } = await broken(TEXTS[script].title, 600)
      expect(ours).toEqual(engine)
    }
  })
})
