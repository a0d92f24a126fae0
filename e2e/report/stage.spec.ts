/** Promise: the chat stage shows every card as its reader asks for it, and its address shows the same to somebody else. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { caseUrl, scan } from '../on-site'

const GOOD = '/examples/good-page'
const stage = (page: Page) => page.getByRole('region', { name: 'What WhatsApp will show' })
/** What the stage draws, without the small figures of the other layouts. */
const drawn = (page: Page) => stage(page).locator('[data-shown], [data-cell]').getByRole('figure')
const settings = (page: Page) => page.getByText('View and download options')

test('surface, theme, side, words and screen: each is drawn, and stands in the address', async ({ page }) => {
  await page.goto(GOOD)
  await expect(drawn(page)).toHaveAccessibleName(/^WhatsApp on Android/)
  await stage(page).getByText('Web', { exact: true }).click()
  await expect(drawn(page)).toHaveAccessibleName(/^WhatsApp on Web/)
  await settings(page).click()
  await stage(page).getByTitle('Dark chat').click()
  await expect(drawn(page)).toHaveAttribute('data-chat-theme', 'dark')
  await stage(page).getByText('Received', { exact: true }).click()
  await expect(drawn(page).locator('[data-bubble]')).toHaveAttribute('data-bubble', 'incoming')
  await page.getByRole('textbox', { name: 'Your message' }).fill('Dinner on Friday?')
  await expect(drawn(page)).toContainText('Dinner on Friday?')
  await page.getByRole('slider', { name: 'Width of the chat' }).fill('640')
  await expect(drawn(page).locator('..')).toHaveAttribute('data-screen', '640')
  await expect(page).toHaveURL(`${GOOD}?surface=web&theme=dark&side=received&text=Dinner+on+Friday?&pane=640`)
})

test('the address is the view: opened elsewhere it is the same, from the first byte on', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(GOOD)
  await stage(page).getByText('iPhone', { exact: true }).click()
  await settings(page).click()
  await stage(page).getByTitle('Dark chat').click()
  await page.getByRole('textbox', { name: 'Your message' }).fill('Look at this')
  await expect(page).toHaveURL(/text=Look\+at\+this/)
  const seen = await drawn(page).screenshot()

  const other = await browser.newPage({ baseURL, viewport: page.viewportSize() })
  const html = await (await other.request.get(page.url())).text()
  expect(html).toContain('data-chat="ios" data-chat-theme="dark"')
  expect(html).toContain('Look at this')
  await other.goto(page.url())
  await expect(drawn(other)).toHaveAccessibleName(/^WhatsApp on iPhone.*Look at this/)
  await expect(settings(other).locator('..')).toHaveAttribute('open', '')
  expect((await drawn(other).screenshot()).equals(seen)).toBe(true)
  await other.close()
})

test('back and forward walk through the choices, not through the letters, and nothing scrolls', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  await page.goto(GOOD)
  await settings(page).click()
  await stage(page).getByText('Web', { exact: true }).click()
  await page.getByRole('textbox', { name: 'Your message' }).pressSequentially('Hello')
  await expect(page).toHaveURL(/text=Hello/)
  await stage(page).getByText('Received', { exact: true }).click()
  await expect(page).toHaveURL(/side=received/)
  await page.evaluate(() => window.scrollTo(0, 240))
  await page.goBack()
  await expect(page).toHaveURL(`${GOOD}?surface=web&text=Hello`)
  await expect(drawn(page).locator('[data-bubble]')).toHaveAttribute('data-bubble', 'outgoing')
  await page.goBack()
  await expect(page).toHaveURL(GOOD)
  await expect(drawn(page)).toHaveAccessibleName(/^WhatsApp on Android/)
  await expect(page.getByRole('textbox', { name: 'Your message' })).toHaveValue('')
  await page.goForward()
  await page.goForward()
  await expect(drawn(page)).toContainText('Hello')
  expect(await page.evaluate(() => window.scrollY)).toBe(240)
})

test('all cards at once, what stands above the field before sending, and what is cut away', async ({
  page,
}) => {
  await page.goto(GOOD)
  await settings(page).click()
  const { height } = (await stage(page).locator('[data-stage-area]').boundingBox()) ?? { height: 0 }
  await stage(page).getByText('Before sending').click()
  await expect(drawn(page).locator('[data-composer-strip]')).toBeVisible()
  expect((await stage(page).locator('[data-stage-area]').boundingBox())?.height).toBe(height)
  await stage(page).getByText('Crop', { exact: true }).click()
  await expect(drawn(page)).toHaveAccessibleName('The whole picture is shown: 1200 × 630 px.')
  expect((await stage(page).locator('[data-stage-area]').boundingBox())?.height).toBe(height)

  await stage(page).getByText('All cards').click()
  await expect(drawn(page)).toHaveCount(6)
  await expect(stage(page).getByRole('radio', { name: 'Android' })).toBeDisabled()
  const scales = await stage(page)
    .locator('.fitted-screen')
    .evaluateAll((screens) => screens.map((screen) => getComputedStyle(screen).zoom))
  expect(new Set(scales.map((scale) => Number(scale).toFixed(2))).size).toBe(1)
})

test('the keyboard alone is enough', async ({ page }) => {
  await page.goto(GOOD)
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement
      const legend = at?.closest('fieldset')?.querySelector('legend')?.textContent
      return legend ?? at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? ''
    })
  await page.getByRole('radio', { name: 'Android', exact: true }).focus()
  expect(await focused()).toBe('Device')
  await page.keyboard.press('ArrowRight')
  await expect(drawn(page)).toHaveAccessibleName(/^WhatsApp on Web/)
  await page.keyboard.press('ArrowRight')
  await expect(drawn(page)).toHaveAccessibleName(/^WhatsApp on iPhone/)
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('View and download options')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('What is shown')
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Theme of the chat')
  await page.keyboard.press('ArrowLeft')
  await expect(drawn(page)).toHaveAttribute('data-chat-theme', 'dark')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('Typed')
  await expect(drawn(page)).toContainText('Typed')
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Side')
  await page.keyboard.press('ArrowRight')
  await expect(drawn(page).locator('[data-bubble]')).toHaveAttribute('data-bubble', 'incoming')
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Around it')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/frame=chat/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('End')
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '440 dp')
  await expect(page).toHaveURL(/screen=440/)
  for (const scale of [1, 2, 3]) {
    await page.keyboard.press('Tab')
    expect(await focused()).toBe(`Save as PNG at ${scale}×`)
  }
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Copy as a picture')
  await page.reload()
  await expect(page.locator('[data-shown]')).toBeVisible()
  expect(new URL(page.url()).searchParams.get('screen')).toBe('440')
  await expect(stage(page).getByText(/^440 dp wide/)).toBeVisible()
})

test('fits 360 px with the widest phone, smaller as a whole, and says so', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const show of ['card', 'all', 'composer', 'cut']) {
    await page.goto(`${GOOD}?show=${show}&screen=430&pane=1600&text=${'long'.repeat(100)}`)
    const { inner, scroll } = await page.evaluate(() => ({
      inner: document.documentElement.clientWidth,
      scroll: document.documentElement.scrollWidth,
    }))
    expect(scroll).toBe(inner)
    const small = await stage(page)
      .locator('label:visible, button:visible, summary:visible, input[type=range]:visible')
      .evaluateAll((targets) =>
        targets
          .filter((target) => !target.matches('label[for]') && target.getBoundingClientRect().height < 40)
          .map((target) => target.outerHTML.slice(0, 120)),
      )
    expect(small).toEqual([])
  }
  await page.goto(`${GOOD}?screen=430`)
  await expect(stage(page).getByText('430 dp wide, shown at 76%')).toBeVisible()
  // Lines break as on the whole screen: the same words on as many lines.
  const linesOf = () =>
    drawn(page)
      .locator('[data-card-line=title]')
      .evaluate((line) => line.getClientRects().length)
  const narrow = await linesOf()
  await page.setViewportSize({ width: 1280, height: 740 })
  expect(await linesOf()).toBe(narrow)
})

test('hostile values fall back without a word, and hostile words are words', async ({ page }) => {
  const words = '"><img src=x onerror=alert(1)>\u202eevil\u0000'
  await page.goto(
    `${GOOD}?show=__proto__&surface=nokia&theme=%3Cb%3E&side=0&screen=1e9&pane=-1&text=${encodeURIComponent(words)}`,
  )
  await expect(drawn(page)).toHaveCount(1)
  await expect(drawn(page)).toHaveAccessibleName(/^WhatsApp on Android/)
  await expect(stage(page).getByText('393 dp wide')).toBeVisible()
  await expect(drawn(page)).toContainText('"><img src=x onerror=alert(1)>evil')
  await expect(page.locator('img[src=x]')).toHaveCount(0)
})

test('a message from right to left turns, and the link in it does not', async ({ page }) => {
  await page.goto(`${GOOD}?text=${encodeURIComponent('شاهد هذا الرابط')}`)
  const words = drawn(page).getByText('شاهد هذا الرابط').first()
  expect(await words.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
  const link = drawn(page)
    .getByText(/^https:\/\/blog/)
    .first()
  expect(await link.evaluate((element) => element.textContent)).toBe(
    'https://blog.northwind-press.com/posts/quiet-kitchens',
  )
  await settings(page).scrollIntoViewIfNeeded()
  const field = page.getByRole('textbox', { name: 'Your message' })
  expect(await field.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const show of ['card', 'all', 'composer', 'cut']) {
    test(`the stage passes axe in ${colorScheme}: ${show}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(`${GOOD}?show=${show}&side=received`)
      const { violations } = await new AxeBuilder({ page }).exclude('[data-chat] > [aria-hidden]').analyze()
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      )
      expect(found).toEqual([])
    })
  }
}

test('what is chosen before the script has come is not lost', async ({ page }) => {
  const gate = Promise.withResolvers<void>()
  await page.route('**/*.js', async (route) => {
    await gate.promise
    await route.continue()
  })
  await page.goto(GOOD, { waitUntil: 'commit' })
  await stage(page).getByText('Web', { exact: true }).click()
  await settings(page).click()
  await page.getByRole('textbox', { name: 'Your message' }).fill('In a hurry')
  gate.resolve()
  await expect(drawn(page)).toHaveAccessibleName(/^WhatsApp on Web.*In a hurry/)
  await expect(page.getByRole('textbox', { name: 'Your message' })).toHaveValue('In a hurry')
  await expect(page.getByRole('radio', { name: 'Web' })).toBeChecked()
})

test('the theme of the page is that of the chat, until another is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(GOOD)
  const wall = () =>
    drawn(page)
      .locator('[data-chat-drawing]')
      .evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(await wall()).toBe('rgb(10, 16, 20)')
  await settings(page).click()
  await stage(page).getByTitle('Light chat').click()
  await expect.poll(wall).toBe('rgb(245, 241, 235)')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the controls are a form with a button', async ({ page }) => {
    await page.goto(`${GOOD}?side=received`)
    await stage(page).getByText('iPhone', { exact: true }).click()
    await stage(page).getByTitle('Dark chat').click()
    await page.getByRole('textbox', { name: 'Your message' }).fill('By form')
    await stage(page).getByRole('button', { name: 'Show' }).click()
    await expect(drawn(page)).toHaveAccessibleName(/^WhatsApp on iPhone.*By form/)
    await expect(drawn(page)).toHaveAttribute('data-chat-theme', 'dark')
    await expect(stage(page).getByRole('button', { name: /PNG/ })).toHaveCount(0)

    await stage(page).getByText('All', { exact: false }).first().click()
    await stage(page).getByRole('button', { name: 'Show' }).click()
    await expect(drawn(page)).toHaveCount(6)
    // On the way back from the grid the surface is still the chosen one.
    await stage(page).getByText('Card', { exact: true }).click()
    await stage(page).getByRole('button', { name: 'Show' }).click()
    await expect(drawn(page)).toHaveAccessibleName(/^WhatsApp on iPhone/)
  })
})

test('a report of one’s own and its shared copy keep the view, compare shows both sides', async ({
  page,
  browser,
}) => {
  const report = await scan(page, caseUrl('image-portrait'))
  await stage(page).getByText('Web', { exact: true }).click()
  await expect(page).toHaveURL(`${report}?surface=web`)
  await settings(page).click()
  await stage(page).getByText('Crop', { exact: true }).click()
  await expect(drawn(page)).toHaveAccessibleName(
    'WhatsApp shows 800 × 800 px of 800 × 1200 px: 200 px are cropped at the top and 200 px at the bottom.',
  )
  await page.goto(`${report}?share=open`)
  await page.getByRole('button', { name: 'Create link' }).click()
  const link = await page.getByRole('textbox', { name: 'Public link' }).inputValue()
  const stranger = await browser.newPage()
  await stranger.goto(`${link}?surface=ios&side=received`)
  await expect(drawn(stranger)).toHaveAccessibleName(/^WhatsApp on iPhone/)
  await stranger.close()
})
