/** Promise: the card of a shared report can be in any page, wiki or pull request, shows nothing else, can do nothing else, and ends with its link. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { TOKENS } from '@/lib/drawing/tokens'
import { type PageToScan, PAGES_HOST } from '../own-https'
import { type OwnProduct, startOwnProduct } from '../own-product'
import { pagesToScan } from '../pages-to-scan'

// One product for the file, and its tests in one worker.
test.describe.configure({ mode: 'default', timeout: 120_000 })

const HOSTILE =
  '&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp;#x0; \u202egnp ]]&gt; ' + 'x'.repeat(5_000)
const html = (body: string, headers = {}): PageToScan => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HOSTILE}</title></head><body>${body}</body></html>`,
  contentType: 'text/html; charset=utf-8',
  headers,
})

let own: OwnProduct
let pages: Map<string, PageToScan>
/** A share link of a good page. */
let link: string
test.beforeAll(async () => {
  pages = await pagesToScan(`https://${PAGES_HOST}:8443`)
  pages.set('/hostile', html('<p>-</p>'))
  own = await startOwnProduct('embed', pages)
  link = await own.share('/good')
})
test.afterAll(async () => {
  await own.stop()
})

test('another site shows the card in a frame, and the frame leads to the report in a new tab', async () => {
  pages.set('/wiki', html(`<iframe src="${link}/card?surface=android" width="340" height="420"></iframe>`))
  const context = await own.newContext()
  const page = await context.newPage()
  const problems: string[] = []
  page.on('console', (message) => problems.push(message.text()))
  await page.goto(own.https.pageUrl('/wiki'))
  const frame = page.frameLocator('iframe')
  const card = frame.getByRole('img', { name: /WhatsApp on Android: a card .*“Notebooks made by hand”/ })
  await expect(card).toBeVisible()
  await expect.poll(() => card.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(250)
  await expect(frame.locator('script')).toHaveCount(0)
  const opened = context.waitForEvent('page')
  await frame.getByRole('link').click()
  const report = await opened
  await expect(report).toHaveURL(`${link}?surface=android`)
  await expect(report.getByText(/Shared /)).toBeVisible()
  expect(await report.evaluate(() => window.opener)).toBeNull()
  // Nobody who only looks at the card gets a cookie.
  expect(await context.cookies()).toEqual([])
  expect(problems.filter((text) => /content security policy|refused to/i.test(text))).toEqual([])
  await context.close()
})

test('nothing but the card may be framed', async () => {
  const { origin } = own.https
  for (const url of [`${origin}/`, link, `${link}/card.svg`, `${link}/card/other`, `${origin}/rules`]) {
    const { headers } = await own.get(url)
    expect(headers['x-frame-options'], url).toBe('DENY')
    expect(headers['content-security-policy'], url).toContain(`frame-ancestors 'none'`)
  }
  const { headers } = await own.get(`${link}/card`)
  expect(headers['x-frame-options']).toBeUndefined()
  expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors \*.*sandbox/)
  expect(headers['set-cookie']).toBeUndefined()
  expect(headers['x-robots-tag']).toBe('noindex')

  pages.set('/frames', html(`<iframe src="${link}"></iframe><iframe src="${origin}/"></iframe>`))
  const context = await own.newContext()
  const page = await context.newPage()
  await page.goto(own.https.pageUrl('/frames'))
  const framed = () =>
    page
      .frames()
      .slice(1)
      .map((frame) => frame.url())
  await expect.poll(framed).toEqual(['chrome-error://chromewebdata/', 'chrome-error://chromewebdata/'])
  await context.close()
})

test('pictures are shown by pages that isolate themselves, keep for five minutes and are told unchanged', async () => {
  const sources = [`${link}/card.svg`, `${link}/card.png?scale=2`, `${link}/picture.jpg`]
  const images = sources.map((src) => `<img src="${src}" alt="">`).join('')
  pages.set('/isolated', html(images, { 'cross-origin-embedder-policy': 'require-corp' }))
  const context = await own.newContext()
  const page = await context.newPage()
  await page.goto(own.https.pageUrl('/isolated'))
  const widths = () =>
    page.locator('img').evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth))
  await expect.poll(async () => (await widths()).every((width) => width > 250)).toBe(true)
  await context.close()
  for (const src of sources) {
    const { headers, body } = await own.get(src)
    expect(headers['cache-control']).toBe('public, max-age=300')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toMatch(/default-src 'none'; img-src data:.*sandbox/)
    const again = await own.get(src, { 'if-none-match': `W/${headers.etag}` })
    expect([again.status, again.body.length]).toEqual([304, 0])
    expect(body.length).toBeLessThan(300 * 1024)
  }
})

test('every surface, theme and side is its own picture, with the colours of the table', async () => {
  const seen = new Set<string>()
  for (const surface of ['android', 'web', 'ios'] as const)
    for (const theme of ['light', 'dark'] as const)
      for (const side of ['outgoing', 'incoming'] as const) {
        const src = `${link}/card.png?surface=${surface}&theme=${theme}&side=${side}&background=transparent`
        const { headers, body } = await own.get(src)
        seen.add(headers.etag ?? '')
        const { data, info } = await sharp(body).raw().toBuffer({ resolveWithObject: true })
        // Between the bubble's edge and the panel.
        const { tail, insetPx } = TOKENS[surface].bubble
        const at =
          (Math.round(info.height / 2) * info.width + tail.widthPx + Math.floor(insetPx / 2)) * info.channels
        const wanted = TOKENS[surface].colours[side][theme]
          .slice(1)
          .match(/../g)
          ?.map((part) => parseInt(part, 16))
        for (const [channel, value] of (wanted ?? []).entries())
          expect(Math.abs((data[at + channel] ?? -99) - value), src).toBeLessThanOrEqual(2)
      }
  expect(seen.size).toBe(12)
})

test('a PNG comes at one to three times its size, and nothing off the lists is asked for', async () => {
  const size = async (query: string) => {
    const { width = 0, height = 0 } = await sharp(
      (await own.get(`${link}/card.png?${query}`)).body,
    ).metadata()
    return [width, height]
  }
  const [width = 0, height = 0] = await size('scale=1')
  expect(await size('scale=2')).toEqual([width * 2, height * 2])
  expect(await size('scale=3')).toEqual([width * 3, height * 3])
  for (const odd of ['scale=4', 'scale=1e9', 'scale=-1', 'surface=<b>&theme=%00', 'layout=huge', 'side=both'])
    expect(await size(odd), odd).toEqual([width, height])
})

test('a hostile title stays a picture of its letters', async () => {
  const hostile = await own.share('/hostile')
  const context = await own.newContext()
  const page = await context.newPage()
  const alarms: string[] = []
  page.on('dialog', (dialog) => (alarms.push(dialog.message()), dialog.dismiss()))
  await page.goto(`${hostile}/card.svg`)
  expect(
    await page
      .locator('svg')
      .first()
      .evaluate((svg) => svg.getBoundingClientRect().width),
  ).toBeGreaterThan(250)
  expect(await page.locator('script').count()).toBe(0)
  await page.goto(`${hostile}/card`)
  await expect(page.getByRole('img', { name: /<\/text><script>alert\(1\)<\/script>/ })).toBeVisible()
  expect(alarms).toEqual([])
  await context.close()
})

test('drawing asks nobody for anything', async () => {
  const before = own.https.requests.filter((line) => line.includes(PAGES_HOST)).length
  const other = ['surface=web&layout=square', 'surface=ios&layout=thumbnail', 'layout=none&theme=dark']
  for (const query of other) expect((await own.get(`${link}/card.svg?${query}`)).status).toBe(200)
  expect(own.https.requests.filter((line) => line.includes(PAGES_HOST)).length).toBe(before)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page of the card passes axe in ${colorScheme}, and so does that of a card that is gone`, async () => {
    // The page forbids every script, axe too.
    const context = await own.newContext({ colorScheme, bypassCSP: true })
    const page = await context.newPage()
    for (const url of [`${link}/card`, `${own.https.origin}/s/${'A'.repeat(22)}/card`]) {
      await page.goto(url)
      await expect(page.getByRole('img')).toBeVisible()
      const src = await page.getByRole('img').evaluate((image: HTMLImageElement) => image.currentSrc)
      expect(src).toContain(`theme=${colorScheme}`)
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
    }
    await context.close()
  })
}

test('the panel gives the codes, follows the choice, and they work', async () => {
  const context = await own.newContext()
  const page = await context.newPage()
  const shared = await own.shareIn(context, '/improve')
  await page.goto(shared.reportUrl)
  await page.getByText('Embed the card in a wiki').click()
  await expect(page.getByRole('textbox', { name: 'HTML' })).toHaveValue(
    /surface=android&amp;theme=auto" width="\d+"/,
  )
  await page
    .getByRole('radio', { name: 'Web', exact: true })
    .and(page.locator('[name$=embed-surface]'))
    .check({ force: true })
  await page
    .getByRole('radio', { name: 'Dark', exact: true })
    .and(page.locator('[name$=embed-theme]'))
    .check({ force: true })
  const preview = page.getByRole('img', { name: 'The card as it will be embedded' })
  await expect(preview).toHaveAttribute('src', /card\.svg\?surface=web&theme=dark$/)
  const width = await preview.evaluate((image: HTMLImageElement) =>
    image.decode().then(() => image.naturalWidth),
  )
  await expect(page.getByRole('textbox', { name: 'HTML' })).toHaveValue(new RegExp(`width="${width}"`))
  await page.getByRole('button', { name: 'Copy Markdown' }).click()
  const markdown = await page.evaluate(() => navigator.clipboard.readText())
  expect(markdown).toBe(
    `[![How WhatsApp shows this link](${shared.link}/card.svg?surface=web&theme=dark)](${shared.link})`,
  )
  expect(
    (await own.get(await page.getByRole('textbox', { name: 'Address of the picture' }).inputValue())).status,
  ).toBe(200)
  pages.set('/pasted', html(await page.getByRole('textbox', { name: 'HTML' }).inputValue()))
  await page.goto(own.https.pageUrl('/pasted'))
  await expect(page.frameLocator('iframe').getByRole('img', { name: /Web/ })).toBeVisible()
  await context.close()

  const plain = await own.newContext({ javaScriptEnabled: false, storageState: shared.storage })
  const still = await plain.newPage()
  await still.goto(shared.reportUrl)
  await still.getByText('Embed the card in a wiki').click()
  await expect(still.getByRole('textbox', { name: 'Markdown' })).toHaveValue(
    /card\.svg\?surface=android&theme=light/,
  )
  await plain.close()
})

test('when the link ends, so does the card, and what is left says nothing', async () => {
  const context = await own.newContext()
  const { link: ending, reportUrl } = await own.shareIn(context, '/latin')
  const files = ['card', 'card.svg', 'card.png']
  for (const file of files) expect((await own.get(`${ending}/${file}`)).status).toBe(200)
  const page = await context.newPage()
  await page.goto(reportUrl)
  await page.getByRole('button', { name: 'Revoke link' }).click()
  await expect(page.locator('[data-share]')).toHaveCount(0)
  for (const file of files) {
    const gone = await own.get(`${ending}/${file}`)
    const never = await own.get(`${own.https.origin}/s/${'A'.repeat(22)}/${file}`)
    expect([gone.status, never.status]).toEqual([404, 404])
    expect(gone.body.equals(never.body)).toBe(true)
    expect(gone.headers['cache-control']).toBe('no-store')
    expect(gone.body.toString()).not.toMatch(/made-for-cards|carte/)
  }
  await page.goto(`${ending}/card`)
  await expect(page.getByRole('img', { name: 'This card is no longer shared, or never was.' })).toBeVisible()
  await context.close()
})
