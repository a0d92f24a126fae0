/** Promise: what the stage shows can be taken along as a picture, at the size and in the colours of the stage. */
import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'

const GOOD = '/examples/good-page'
const HOST = 'blog.northwind-press.com'
const stage = (page: Page) => page.getByRole('region', { name: 'What WhatsApp will show' })

async function openOptions(page: Page) {
  const options = page.locator('details:not([open]) > summary', { hasText: 'View and download options' })
  if (await options.isVisible()) await options.click()
}

async function save(page: Page, scale: 1 | 2 | 3) {
  await openOptions(page)
  const started = page.waitForEvent('download')
  await stage(page)
    .getByRole('button', { name: `Save as PNG at ${scale}×` })
    .click()
  const download = await started
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

async function pixel(bytes: Buffer, left: number, top: number): Promise<number[]> {
  const one = await sharp(bytes).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer()
  return [...one]
}

for (const scale of [1, 2, 3] as const) {
  test(`the card at ${scale}× is the screen at ${scale}×`, async ({ page }) => {
    await page.goto(`${GOOD}?theme=light`)
    const { name, bytes } = await save(page, scale)
    expect(name).toBe(`cardproof-${HOST}-android-light@${scale}x.png`)
    const { format, width, height = 0 } = await sharp(bytes).metadata()
    expect({ format, width }).toEqual({ format: 'png', width: 393 * scale })
    expect(height).toBeGreaterThan(300 * scale)
    await expect(stage(page).getByText(`Saved as ${name}`)).toBeVisible()
  })
}

test('every pixel is as on the screen, fonts, picture and wallpaper included', async ({ page }) => {
  for (const query of ['theme=light', 'surface=web&theme=dark&side=received', 'surface=ios&theme=light']) {
    await page.goto(`${GOOD}?${query}&text=Look+at+this`)
    // Without its neighbours, which keep the place below it, the chat is as high as it is drawn.
    await page.addStyleTag({
      content: `
        [data-stage-area] > :not([data-shown]) { display: none }
        [data-stage-area] { position: fixed; z-index: 99; inset: 0 auto auto 0; width: 600px }
        .fitted-screen { margin: 0 !important }`,
    })
    const { bytes } = await save(page, 1)
    const screen = await stage(page).locator('[data-shown] [data-screen]').screenshot()
    const [shown, saved] = [await sharp(screen).metadata(), await sharp(bytes).metadata()]
    expect(saved.width).toBe(shown.width)
    // Half a pixel at the lower end is a whole one on the screen and none in the picture.
    expect([shown.height, (shown.height ?? 0) - 1]).toContain(saved.height)
    const same = { left: 0, top: 0, width: saved.width ?? 0, height: saved.height ?? 0 }
    expect(await shareThatDiffers(bytes, await sharp(screen).extract(same).png().toBuffer())).toBeLessThan(
      0.02,
    )
  }
})

test('colours are those of the tokens', async ({ page }) => {
  await page.goto(`${GOOD}?theme=dark`)
  const { bytes, name } = await save(page, 2)
  expect(name).toContain('android-dark')
  const bubble = await stage(page).locator('[data-shown] [data-bubble]').boundingBox()
  const screen = await stage(page).locator('[data-shown] [data-screen]').boundingBox()
  if (!bubble || !screen) throw new Error('the chat is not drawn')
  const [x, y] = [bubble.x - screen.x, bubble.y - screen.y]
  expect(await pixel(bytes, Math.round((x + bubble.width / 2) * 2), Math.round((y + 2) * 2))).toEqual([
    0x14, 0x4d, 0x37,
  ])
  expect(await pixel(bytes, 1, 1)).toEqual([0x0a, 0x10, 0x14])
})

test('a stage that is shown smaller is saved at its own size', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`${GOOD}?screen=430&theme=light`)
  const { bytes } = await save(page, 1)
  expect((await sharp(bytes).metadata()).width).toBe(430)
})

test('the whole grid is one picture, at every width of the page', async ({ page }) => {
  const sizes: unknown[] = []
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${GOOD}?show=all`)
    const { name, bytes } = await save(page, 1)
    expect(name).toBe(`cardproof-${HOST}-all@1x.png`)
    const { width: wide, height } = await sharp(bytes).metadata()
    sizes.push([wide, height])
  }
  // Three columns of 393, 480 and 393 with what is between them.
  expect(sizes[0]).toEqual([393 + 480 + 393 + 4 * 24, expect.any(Number)])
  expect(sizes[1]).toEqual(sizes[0])
})

test('the picture maker comes only when it is asked for', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await page.goto(GOOD)
  await page.waitForLoadState('networkidle')
  const before = scripts.length
  await save(page, 1)
  expect(scripts.length).toBeGreaterThan(before)
})

test('a copy lies on the clipboard as PNG', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(GOOD)
  await openOptions(page)
  await stage(page).getByRole('button', { name: 'Copy as a picture' }).click()
  await expect(stage(page).getByText('The picture is copied')).toBeVisible()
  const width = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const picture = await createImageBitmap((await item?.getType('image/png')) ?? new Blob())
    return picture.width
  })
  expect(width).toBe(786)
})

test('a failure says so and what to do, and the next press works', async ({ page }) => {
  await page.goto(GOOD)
  await page.route('**/*.woff2', (route) => route.abort())
  await openOptions(page)
  await stage(page).getByRole('button', { name: 'Save as PNG at 1×' }).click()
  await expect(stage(page).getByText(/^The picture could not be made\./)).toBeVisible()
  await expect(page.locator('[data-picture-bench]')).toHaveCount(0)
  await page.unroute('**/*.woff2')
  expect((await save(page, 1)).name).toMatch(/@1x\.png$/)
})

/** Text is smoothed a little differently inside an image, so single pixels may differ; positions may not. */
async function shareThatDiffers(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map((bytes) => sharp(bytes).flatten().removeAlpha().raw().toBuffer()),
  )
  if (!a || !b || a.length !== b.length) return 1
  const CHANNEL_MAX = 48
  let differing = 0
  for (let at = 0; at < a.length; at += 3)
    if ([0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > CHANNEL_MAX))
      differing++
  return differing / (a.length / 3)
}
