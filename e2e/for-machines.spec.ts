/** Promise: programs that read the site find its icons, its pages and what it is. */
import { expect, test } from '@playwright/test'
import sharp from 'sharp'

test('favicon.ico, the icon for phones and the drawn one are named in the head and are there', async ({
  page,
}) => {
  await page.goto('/')
  const hrefs = await page
    .locator('link[rel~="icon"], link[rel="apple-touch-icon"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(hrefs.map((href) => href.split('?')[0]).sort()).toEqual([
    expect.stringMatching(/^\/apple-icon/),
    expect.stringMatching(/^\/favicon\.ico/),
    expect.stringMatching(/^\/icon/),
  ])
  for (const href of hrefs) expect((await page.request.get(href)).status(), href).toBe(200)
  const ico = await (await page.request.get('/favicon.ico')).body()
  expect([...ico.subarray(0, 6)]).toEqual([0, 0, 1, 0, 3, 0])
  const apple = hrefs.find((href) => href.startsWith('/apple-icon')) ?? ''
  expect(await sharp(await (await page.request.get(apple)).body()).metadata()).toMatchObject({ width: 180 })
})

test('robots.txt names the sitemap, and each of its pages is open', async ({ page, baseURL }) => {
  const robots = await (await page.request.get('/robots.txt')).text()
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`)
  const sitemap = await (await page.request.get('/sitemap.xml')).text()
  const urls = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url)
  expect(urls.length).toBeGreaterThan(40)
  expect(urls).toContain(`${baseURL}/rules/image-weight`)
  expect(urls.join()).not.toMatch(/\/(scans|s|history|compare)\b/)
  for (const url of urls) expect((await page.request.get(url)).status(), url).toBe(200)
})

test('the home page says what it is as structured data', async ({ page, baseURL }) => {
  await page.goto('/')
  const text = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(text ?? '')).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'WebApplication',
    name: 'Cardproof',
    url: `${baseURL}/`,
  })
})
