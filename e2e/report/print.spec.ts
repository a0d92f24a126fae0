/** Promise: a report prints as one calm page with the verdict, the card and what to fix, on A4 and on Letter. */
import { expect, type Page, test } from '@playwright/test'
import { PAGES_HOST } from '../own-https'
import { type OwnProduct, startOwnProduct } from '../own-product'

const EXAMPLES = ['good-page', 'heavy-image', 'tags-by-javascript']

/** The page tree of a PDF says how many pages it has; Chromium writes it uncompressed. */
const pagesOf = (pdf: Buffer) => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length

for (const format of ['A4', 'Letter'] as const) {
  for (const name of EXAMPLES) {
    test(`${name} is one page of ${format}`, async ({ page }) => {
      await page.goto(`/examples/${name}`)
      expect(pagesOf(await page.pdf({ format }))).toBe(1)
    })
  }
}

test.describe('a page with nearly everything wrong', () => {
  test.describe.configure({ mode: 'default', timeout: 120_000 })
  let own: OwnProduct
  test.beforeAll(async () => {
    const body = FAULTY.replaceAll('ORIGIN', `https://${PAGES_HOST}:8443`)
    own = await startOwnProduct('print', new Map([['/faulty', { body, contentType: 'text/html' }]]))
  })
  test.afterAll(async () => {
    await own.stop()
  })

  test('is still one page of A4, in letters of at least 8 pt', async () => {
    const link = await own.share('/faulty#/walks/3')
    const context = await own.newContext()
    const page = await context.newPage()
    await page.goto(link)
    const titles = page.locator('article[data-cause]:is([data-status=fail], [data-status=warn]) h3')
    expect(await titles.count()).toBeGreaterThanOrEqual(7)
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1)
    await page.emulateMedia({ media: 'print' })
    const sheet = page.locator('[data-print-sheet]')
    await expect(sheet).toHaveAttribute('data-print-sheet', 'small')
    const smallestPt = await sheet.evaluate((root) => {
      const words = [...root.querySelectorAll('p, li, dt, dd, pre, h2')].filter(
        (element) => !element.closest('figure'),
      )
      const zoom = Number(getComputedStyle(root).zoom)
      return Math.min(...words.map((element) => Number.parseFloat(getComputedStyle(element).fontSize))) * zoom
    })
    // 96 px and 72 pt are an inch.
    expect(smallestPt * (72 / 96)).toBeGreaterThanOrEqual(8)
    // The text, not what is drawn: those of folded causes are hidden on the screen, and printed all the same.
    for (const title of await titles.allTextContents())
      await expect(sheet.getByText(title.replace(/^.*: /, ''), { exact: true })).toBeVisible()
    await context.close()
  })
})

/** Faults that have nothing to do with each other, so that no cause explains two of them. */
const FAULTY = `<html><head>
<title>Seven walks that start at the ferry and end with something warm to drink, all year round | Made for cards</title>
<meta property="og:title" content="Seven walks that start at the ferry and end with something warm to drink, all year round - Made for cards">
<meta property="og:title" content="Seven walks that start at the ferry, all of them with something warm to drink &amp;amp; bread\u200b at the end - Made for cards">
<meta property="og:description" content="Maps, times &amp;amp; the &lt;b&gt;last boat home&lt;/b&gt;, chosen by people who live on the islands and walk them in every season, whatever the weather does. They know where the path is under water at high tide, which of the farms sells bread, and how long the walk back takes in the dark.">
<meta property="og:image" content="http://pictures.example/walks.jpg?X-Amz-Expires=600&X-Amz-Signature=3f9c1f0aa27b4b7e8c5d">
<meta property="og:url" content="http://localhost:3000/faulty">
<meta http-equiv="refresh" content="5; url=/elsewhere">
<meta name="robots" content="noindex">
</head><body><p>-</p></body></html>`

async function onPaper(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.emulateMedia({ media: 'print' })
}

test('the essentials are printed, and nothing that can be pressed', async ({ page }) => {
  await onPaper(page, '/examples/heavy-image')
  const head = page.getByRole('main').locator('header')
  const sheet = page.locator('[data-print-sheet]')
  await expect(head).toContainText('https://shop.lindholm-ceramics.com/product/stoneware-teapot/')
  await expect(
    head.getByRole('heading', {
      name: 'No picture: The image is too heavy.',
    }),
  ).toBeVisible()
  await expect(head).toContainText('Fix before sending')
  await expect(head).toContainText('Score 50 of 100')
  await expect(head).toContainText(/Checked .*November \d+, 2026 at \d+:\d\d\s[AP]M UTC/)
  await expect(sheet.getByRole('figure', { name: /^WhatsApp on Android/ })).toBeVisible()
  await expect(sheet.getByText('The image is too heavy', { exact: true })).toBeVisible()
  await expect(sheet.getByText('712 KB of 600 KB')).toBeVisible()
  await expect(sheet).toContainText('checks passed')
  for (const role of ['button', 'tab', 'navigation', 'textbox', 'radio', 'banner', 'contentinfo'] as const)
    expect(await page.getByRole(role).count(), role).toBe(0)
})

test('paper is light whatever the screen is, and shows the view that was chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/examples/good-page?surface=web&theme=dark&text=Printed+words')
  await page.emulateMedia({ media: 'print' })
  const figure = page.locator('[data-print-sheet]').getByRole('figure')
  await expect(figure).toHaveAccessibleName(/^WhatsApp on Web.*Printed words/)
  const colours = await page.evaluate(() => ({
    paper: getComputedStyle(document.documentElement).backgroundColor,
    ink: getComputedStyle(document.documentElement).color,
    wall: getComputedStyle(document.querySelector('[data-print-sheet] [data-chat-drawing]') ?? document.body)
      .backgroundColor,
  }))
  expect(colours).toEqual({
    paper: 'rgb(255, 255, 255)',
    ink: 'rgb(23, 24, 27)',
    wall: 'rgb(245, 241, 235)',
  })
})

test('the menu of the report prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await page.goto('/examples/good-page')
  await page.getByRole('button', { name: 'More' }).first().click()
  await page.getByRole('menuitem', { name: 'Print or save as PDF' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', '')
  await expect(page.getByRole('menu')).toHaveCount(0)
})
