/** Promise: each card is a figure that says what it shows, fonts come only where they are needed, and the page fits any reader. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { LAYOUTS } from '../../lib/preview/vocabulary/card'
import { cardFigure, distance, openCards, pixelsOf } from './cards-page'

// Many cards on one page: generous, for a machine that has other work.
test.describe.configure({ timeout: 180_000 })

const codePoints = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index))
const TONES = codePoints(0x1f3fb, 0x1f3ff)
/** All that can be told apart without a list; what a later Unicode adds is in no font yet. */
const EMOJI_GROUPS: Record<string, string[]> = {
  keycaps: [...'#*0123456789'].map((key) => `${key}\ufe0f\u20e3`),
  'skin tones': codePoints(0x261d, 0x1faff)
    .filter((sign) => /\p{Emoji_Modifier_Base}/u.test(sign))
    .flatMap((sign) => TONES.map((tone) => sign + tone))
    // A browser may know of one that nobody draws yet.
    .filter((sign) => /^\p{RGI_Emoji}$/v.test(sign)),
  flags: 'AC AD AE AF AR AU BR CA CH CN CQ DE ES FR GB IN JP KE KR MX NG NO PK PT SA SE TR UA UN US XK ZA ZW'
    .split(' ')
    .map((code) =>
      [...code].map((letter) => String.fromCodePoint(0x1f1e6 + letter.charCodeAt(0) - 65)).join(''),
    ),
  'in no part of its own': ['👪'],
  'Unicode 16 and 17': [...'🫩🫆🪾🫜🪉🪏🫟🫪🫯🫈🫍🛘🪊🪎'],
}

/** WhatsApp's own colours, hidden from assistive technology and told in words instead. */
const DRAWING = '[data-chat] > [aria-hidden]'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page of all cards passes axe in ${colorScheme}, its tables open`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await openCards(page, { surface: 'ios', theme: 'all' })
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    const { violations } = await new AxeBuilder({ page }).exclude(DRAWING).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
    ).toEqual([])
  })
}

test('every card is a figure whose name tells its surface, layout and words', async ({ page }) => {
  await openCards(page, { surface: 'web', side: 'incoming' })
  const says = {
    landscape: /across the top.*Seven walks/,
    square: /cropped to a square.*Seven walks/,
    thumbnail: /thumbnail on the left.*Seven walks/,
    text: /without a picture.*Seven walks/,
    none: /no card, only the link https:\/\/www\.harbourwalks\.example/,
  }
  for (const layout of LAYOUTS) {
    const figure = cardFigure(page, `web-light-incoming-${layout}`)
    await expect(figure).toHaveRole('figure')
    await expect(figure).toHaveAccessibleName(/^WhatsApp on Web/)
    await expect(figure).toHaveAccessibleName(says[layout])
  }
  await expect(cardFigure(page, 'composer-web-light-landscape')).toHaveAccessibleName(/^Before sending/)
  await expect(cardFigure(page, 'script-web-light-arabic')).toHaveAccessibleName(/thumbnail on the right/)
})

for (const surface of ['android', 'web', 'ios']) {
  test(`${surface} fits 360 px without sideways scrolling, and no bubble is cut`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await openCards(page, { surface, chrome: '1' })
    const { inner, scroll, cut } = await page.evaluate(() => ({
      inner: document.documentElement.clientWidth,
      scroll: document.documentElement.scrollWidth,
      cut: [...document.querySelectorAll('[data-bubble]')].filter((bubble) => {
        const frame = bubble.closest('figure')?.getBoundingClientRect()
        const { left, right } = bubble.getBoundingClientRect()
        return !frame || left < frame.left || right > frame.right
      }).length,
    }))
    expect(scroll).toBeLessThanOrEqual(inner)
    expect(cut).toBe(0)
  })
}

test('a Latin card downloads no font of another script; an Arabic one downloads Arabic', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openCards(page, { surface: 'android', theme: 'light', side: 'outgoing', layout: 'landscape' })
  expect(asked.filter((path) => path.startsWith('/card-fonts/'))).toEqual([])
  expect(asked.filter((path) => /noto/i.test(path))).toEqual([])

  asked.length = 0
  await openCards(page, { surface: 'android', script: 'arabic' })
  await expect
    .poll(
      () =>
        asked.filter((path) => /^\/card-fonts\/files\/noto-sans-arabic-arabic-\d+-normal\.woff2$/.test(path))
          .length,
    )
    .toBe(2)
  expect(asked.filter((path) => path.startsWith('/card-fonts/') && !path.includes('arabic'))).toEqual([])
  const drawn = await page.evaluate(() => document.fonts.check('500 14px "Noto Sans Arabic"', 'نزهات'))
  expect(drawn).toBe(true)
})

for (const surface of ['android', 'web', 'ios']) {
  test(`every script is drawn with its own letters, not with empty boxes (${surface})`, async ({ page }) => {
    const scripts = ['arabic', 'devanagari', 'japanese', 'chinese', 'korean', 'thai']
    // Arial has Hebrew of its own.
    if (surface !== 'web') scripts.push('hebrew')
    // The reader's own typefaces, as the product asks for them.
    await openCards(page, { surface, fonts: 'system' })
    await page.waitForLoadState('networkidle')
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('DOM.enable')
    await devtools.send('CSS.enable')
    const { root } = await devtools.send('DOM.getDocument', { depth: 0 })
    for (const script of scripts) {
      const { nodeId } = await devtools.send('DOM.querySelector', {
        nodeId: root.nodeId,
        selector: `[data-card="script-${surface}-light-${script}"] [data-card-line=title] bdi`,
      })
      const { fonts: used } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId })
      const count = (known: (name: string) => boolean) =>
        used
          .filter(({ familyName }) => known(familyName))
          .reduce((sum, { glyphCount }) => sum + glyphCount, 0)
      // Spaces and commas may be the surface's own.
      expect(count((name) => /Noto|Nanum/.test(name)) / count(() => true), script).toBeGreaterThan(0.75)
    }
    const { nodeId } = await devtools.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: `[data-card="script-${surface}-light-emoji"] [data-card-line=title] bdi`,
    })
    const { fonts: used } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId })
    const emoji = used.filter(({ familyName }) => familyName === 'Noto Color Emoji')
    // A family of four, a flag, a boot and a cup: each is one sign. They come in several files.
    expect(emoji.reduce((sum, { glyphCount }) => sum + glyphCount, 0)).toBe(4)
  })
}

for (const surface of ['android', 'web', 'ios']) {
  test(`no emoji falls apart, none is an empty box and each is painted (${surface})`, async ({ page }) => {
    await openCards(page, { surface, script: 'emoji-sequences', fonts: 'system' })
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('DOM.enable')
    await devtools.send('CSS.enable')
    const title = page.locator(`[data-card="script-${surface}-light-emoji-sequences"] [data-card-line=title]`)
    const joined = [...new Intl.Segmenter('und').segment((await title.textContent()) ?? '')]
      .map(({ segment }) => segment)
      .filter((segment) => segment.trim() !== '')
    expect(joined.length).toBeGreaterThan(12)
    for (const [name, signs] of Object.entries({ joined, ...EMOJI_GROUPS })) {
      // In the card's own typefaces, where all of them can be seen.
      await title.evaluate((element, all) => {
        document.querySelector('#emoji')?.remove()
        const place = document.createElement('div')
        place.id = 'emoji'
        place.style.cssText = `position:fixed;inset:0;z-index:9;background:#fff;font:500 20px/28px ${getComputedStyle(element).fontFamily}` // prettier-ignore
        place.append(
          ...all.map((sign) => {
            const span = document.createElement('span')
            span.style.cssText = 'display:inline-block'
            span.textContent = sign
            return span
          }),
        )
        document.body.append(place)
      }, signs)
      const drawnBy = async () => {
        const { root } = await devtools.send('DOM.getDocument', { depth: 0 })
        const { nodeId } = await devtools.send('DOM.querySelector', {
          nodeId: root.nodeId,
          selector: '#emoji',
        })
        const { fonts: used } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId })
        const counts: Record<string, number> = {}
        for (const { familyName, glyphCount } of used)
          counts[familyName] = (counts[familyName] ?? 0) + glyphCount
        return counts
      }
      // Each in one piece, once the files have come.
      await expect
        .poll(drawnBy, { message: name, timeout: 30_000 })
        .toEqual({ 'Noto Color Emoji': signs.length })
      expect(await unpainted(page), name).toEqual([])
    }
  })
}

/** The signs whose place has no more ink than an outline: a walker, the thinnest of them, covers a tenth. */
async function unpainted(page: Page): Promise<string[]> {
  const places = await page.locator('#emoji span').evaluateAll((spans) =>
    spans.map((span) => {
      const { left, top, width, height } = span.getBoundingClientRect()
      return { sign: span.textContent ?? '', left, top, width, height }
    }),
  )
  const shot = await pixelsOf(await page.screenshot({ animations: 'disabled' }))
  return places
    .filter(({ left, top, width, height }) => {
      let ink = 0
      for (let y = top; y < top + height; y += 1)
        for (let x = left; x < left + width; x += 1)
          if (distance(shot.at(x, y), [255, 255, 255]) > 24) ink += 1
      return ink < (width * height) / 12
    })
    .map(({ sign }) => sign)
}

test('nothing but the fonts of the cards can be had by name', async ({ request }) => {
  for (const name of [
    'inter-400.css',
    'noto-sans-arabic-401.css',
    'noto-sans-arabic-400.css%2f..',
    '..%2f..%2fpackage.json',
  ])
    expect((await request.get(`/card-fonts/${name}`)).status(), name).toBe(404)
  for (const name of [
    'roboto-latin-400-normal.woff2',
    'noto-sans-arabic-arabic-400-normal.woff3',
    '..%2f..%2fpackage.json',
  ])
    expect((await request.get(`/card-fonts/files/${name}`)).status(), name).toBe(404)
  const sheet = await request.get('/card-fonts/noto-sans-arabic-400.css')
  expect(sheet.headers()['content-type']).toContain('text/css')
  expect(await sheet.text()).toContain('U+0600')
})
