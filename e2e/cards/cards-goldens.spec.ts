/** Promise: every card looks as it did when somebody last looked: pictures of all sixty, of the composers and of other scripts. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, expect, type Locator, type Page, test, type TestInfo } from '@playwright/test'
import sharp from 'sharp'
import { SCRIPT_SAMPLES } from '../../components/whatsapp/samples/script-samples'
import { LAYOUTS } from '../../lib/preview/vocabulary/card'
import { CARD_PAGES, cardId, openCards, pixelsOf, SIDES } from './cards-page'
import { compareGolden, type Patch } from './compare-golden'

const FOLDER = fileURLToPath(new URL('goldens/', import.meta.url))
const update = process.env['PICTURES_UPDATE'] === '1'

const SCRIPTS = SCRIPT_SAMPLES.map(({ id }) => id)
const COMPOSERS = ['landscape', 'thumbnail', 'text']

const SCREEN = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 }
test.use(SCREEN)

// Many photographs on one page: generous, for a machine that has other work.
test.describe.configure({ timeout: 180_000 })

for (const { surface, theme } of CARD_PAGES) {
  test(`${surface} in ${theme} looks as it did`, async ({ page, browser }, info) => {
    await openCards(page, { surface, theme, side: 'all' })
    const ids = [
      ...SIDES.flatMap((side) => LAYOUTS.map((layout) => cardId(surface, theme, side, layout))),
      ...COMPOSERS.map((layout) => `composer-${surface}-${theme}-${layout}`),
      // Shapes of letters do not depend on the theme.
      ...(theme === 'light' ? SCRIPTS.map((script) => `script-${surface}-${theme}-${script}`) : []),
    ]
    const empty = await emptyPage(browser, page.url())
    for (const [id, html] of Object.entries(await takeOut(page, ids)))
      await test.step(id, async () => compare(await alone(empty, html), id, info))
    await empty.context().close()
  })
}

test('the stage with everything around the message looks as it did', async ({ page, browser }, info) => {
  for (const surface of ['android', 'web', 'ios']) {
    await openCards(page, {
      surface,
      side: 'incoming',
      layout: 'landscape',
      chrome: '1',
      forwarded: '1',
      sender: 'Anna Lindqvist',
    })
    await one(browser, page, `${surface}-light-incoming-landscape`, `chrome-${surface}`, info)
    await openCards(page, { surface, side: 'outgoing', layout: 'landscape', loading: '1', ticks: 'sent' })
    await one(browser, page, `${surface}-light-outgoing-landscape`, `loading-${surface}`, info)
  }
})

async function one(browser: Browser, page: Page, id: string, name: string, info: TestInfo): Promise<void> {
  const { [id]: html = '' } = await takeOut(page, [id])
  const empty = await emptyPage(browser, page.url())
  await compare(await alone(empty, html), name, info)
  await empty.context().close()
}

async function compare(drawing: Locator, id: string, info: TestInfo): Promise<void> {
  const file = path.join(FOLDER, `${id}.png`)
  const png = await drawing.screenshot({ animations: 'disabled' })
  if (update) {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(file, await sharp(png).removeAlpha().png({ compressionLevel: 9, effort: 10 }).toBuffer())
    return
  }
  const golden = await pixelsOf(readFileSync(file))
  const { faults, picture } = await compareGolden(golden, await pixelsOf(png), await softPatches(drawing))
  if (faults.length === 0) return
  // Beside the traces in test-results/: what it looks like now, and where it differs in pink.
  writeFileSync(info.outputPath(`${id}-now.png`), png)
  writeFileSync(info.outputPath(`${id}-where.png`), picture)
  expect
    .soft(faults, `${id} differs from e2e/cards/goldens/${id}.png; if that is meant: npm run pictures:update`)
    .toEqual([])
}

/** Where letters and photographs are: another browser may set a pixel of those otherwise. */
function softPatches(drawing: Locator): Promise<Patch[]> {
  return drawing.evaluate((root) => {
    const origin = root.getBoundingClientRect()
    const soft = [
      '[data-card-line]',
      '[data-message]',
      '[data-meta]',
      '[data-chip]',
      '[data-sender]',
      '[data-forwarded]',
      '[data-card-picture]',
      '[data-chat-header] span',
      '[data-composer] span',
      'svg:not(.inset-0)',
    ]
    return [...root.querySelectorAll(soft.join())].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return { left: left - origin.left, top: top - origin.top, width, height }
    })
  })
}

/** The figures of the page, by their id. */
function takeOut(page: Page, ids: readonly string[]): Promise<Record<string, string>> {
  return page.evaluate(
    (wanted) =>
      Object.fromEntries(
        wanted.map((id) => {
          const figure = document.querySelector<HTMLElement>(`[data-card="${id}"] figure`)
          if (!figure) throw new Error(`there is no card ${id}`)
          figure.style.width = `${Math.floor(figure.getBoundingClientRect().width)}px`
          return [id, figure.outerHTML]
        }),
      ),
    ids,
  )
}

/** With the styles of the page and without its scripts, which would put back what is taken out. */
async function emptyPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ ...SCREEN, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(url)
  return page
}

/** On an empty page, on a whole px: what is around a card must not shade its edges. */
async function alone(page: Page, html: string): Promise<Locator> {
  await page.evaluate(async (figure) => {
    document.body.innerHTML = figure
    await Promise.all([...document.images].map((image) => image.decode()))
    await document.fonts.ready
  }, html)
  return page.locator('figure > [aria-hidden]')
}
