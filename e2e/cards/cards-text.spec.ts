/** Promise: a text that is cut loses its end, never its start, in whatever directions it runs; and an address in it reads from left to right. */
import { expect, type Locator, test } from '@playwright/test'
import { SCRIPT_SAMPLES } from '../../components/whatsapp/samples/script-samples'
import { SURFACES } from '../../lib/preview/vocabulary/card'
import { cardFigure, openCards } from './cards-page'

const MIXED = ['hebrew-in-latin', 'latin-in-arabic', 'bidi-controls'] as const
/** The surfaces that cut each line of the mixed samples at some width that is offered. */
const NARROW = { android: '320', web: '400', ios: '320' } as const

interface Sign {
  sign: string
  left: number
  right: number
  top: number
  inside: boolean
}
interface Seen {
  /** The text in the line, the ellipsis included. */
  text: string
  box: { left: number; right: number }
  direction: string
  signs: Sign[]
}

/** The text that can be seen in one line of a card, and where each of its signs is. */
function seenIn(line: Locator): Promise<Seen> {
  return line.evaluate((element) => {
    const shown = element.querySelector('[data-cut-text]') ?? element
    const box = element.getBoundingClientRect()
    const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT)
    const signs: Sign[] = []
    const range = document.createRange()
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const [at, sign] of [...(node.nodeValue ?? '')].entries()) {
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const rect = range.getClientRects()[0]
        if (!rect || rect.width === 0) continue
        const inside =
          rect.left >= box.left - 1 && rect.right <= box.right + 1 && rect.bottom <= box.bottom + 2
        signs.push({ sign, left: rect.left, right: rect.right, top: rect.top, inside })
      }
    return {
      text: shown.textContent ?? '',
      box: { left: box.left, right: box.right },
      direction: getComputedStyle(element).direction,
      signs,
    }
  })
}

for (const surface of SURFACES) {
  for (const script of MIXED) {
    test(`${surface}, ${script}: the start is seen, the ellipsis is at the end`, async ({ page }) => {
      await openCards(page, { surface, script, screen: NARROW[surface] })
      const sample = SCRIPT_SAMPLES.find(({ id }) => id === script)
      const figure = cardFigure(page, `script-${surface}-light-${script}`)
      for (const name of ['title', 'description'] as const) {
        const wanted = sample?.[name] ?? ''
        const line = figure.locator(`[data-card-line=${name}]`)
        const { text, signs, direction, box } = await seenIn(line)
        const isCut = (await line.getAttribute('data-ends')) === 'cut'
        const seen = text.replace(/…$/, '')
        expect(wanted.startsWith(seen), `${name}: ${seen}`).toBe(true)
        // Web cuts a description hard, after whole lines.
        const hard = surface === 'web' && name === 'description'
        if (!isCut && !hard) expect(text, name).toBe(wanted)
        if (hard) continue
        // Every sign that is drawn is in its place: none was pushed over an edge.
        expect(
          signs.filter(({ inside }) => !inside).map(({ sign }) => sign),
          `${name} in ${direction}`,
        ).toEqual([])
        if (!isCut) continue
        const ellipsis = signs.at(-1)
        const lastLine = signs.filter(({ top }) => Math.abs(top - (ellipsis?.top ?? 0)) < 6)
        expect(ellipsis?.sign).toBe('…')
        const edge = direction === 'rtl' ? Math.min(...lastLine.map(({ left }) => left)) : Math.max(...lastLine.map(({ right }) => right)) // prettier-ignore
        const own = direction === 'rtl' ? ellipsis?.left : ellipsis?.right
        // A control that turns the text round turns its end with it.
        if (script !== 'bidi-controls') expect(Math.abs((own ?? 0) - edge)).toBeLessThan(1)
        // And the line is filled, but for what a word may leave.
        const free = direction === 'rtl' ? edge - box.left : box.right - edge
        if (script !== 'bidi-controls') expect(free).toBeLessThan((box.right - box.left) / 3)
      }
    })
  }

  test(`${surface}: an address in an Arabic line reads from left to right, its slash at its end`, async ({
    page,
  }) => {
    await openCards(page, { surface, script: 'latin-in-arabic' })
    const line = cardFigure(page, `script-${surface}-light-latin-in-arabic`).locator('[data-card-line=title]')
    const { signs } = await seenIn(line)
    const first = signs.findIndex(({ sign }) => sign === 'm')
    const address = signs.slice(first, first + 'mina.example/'.length)
    expect(address.map(({ sign }) => sign).join('')).toBe('mina.example/')
    expect(address.map(({ left }) => left)).toEqual(address.map(({ left }) => left).sort((a, b) => a - b))
  })

  test(`${surface}: a host that is too long keeps its start in a card from right to left`, async ({
    page,
  }) => {
    await openCards(page, { surface, script: 'latin-in-arabic', screen: NARROW[surface] })
    const line = cardFigure(page, `script-${surface}-light-latin-in-arabic`).locator('[data-card-line=host]')
    const { text, signs, box } = await seenIn(line)
    expect(text).toContain('an-unusually-long-name')
    expect(signs[0]?.left).toBeGreaterThanOrEqual(box.left - 1)
  })
}
