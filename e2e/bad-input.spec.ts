/** Promise: whatever is pasted ends in a sentence that names the cause, or in a report; nothing breaks. */
import { expect, type Page, test } from '@playwright/test'
import { caseUrl, linkField } from './on-site'

/** What is pasted, and the words that must be read afterwards. */
const REFUSED: [string, string, RegExp][] = [
  ['words', 'when does the shop open', /does not read as a web address|not written in a valid way/],
  [
    'another scheme',
    'ftp://blog.northwind-press.com/a',
    /Only links that begin with http:\/\/ or https:\/\//,
  ],
  ['a script', 'javascript:alert(1)', /Only links that begin with http:\/\/ or https:\/\//],
  [
    'a password in the address',
    'https://me:secret@blog.northwind-press.com/',
    /carries a user name or a password/,
  ],
  ['a private address', 'http://192.168.1.1/', /private network/],
  ['this very machine', 'http://127.0.0.1:8080/', /private network/],
  ['this machine in disguise', 'http://2130706433/', /private network/],
  ['the metadata service', 'http://169.254.169.254/latest/meta-data/', /private network/],
  ['a port of other services', 'https://blog.northwind-press.com:22/', /a port that web pages do not use/],
  ['an endless address', `https://blog.northwind-press.com/${'a'.repeat(3_000)}`, /too long/],
  [
    'a host that does not exist',
    'https://no-such-host.northwind-press.com/',
    /does not exist|gave no answer|name servers/,
  ],
]

const REPORTED: [string, RegExp][] = [
  ['hanging-server', /doesn’t respond in time/],
  ['not-found-404', /responds with status 404/],
  ['waf-blocks-whatsapp', /No card.*Cloudflare blocks WhatsApp/],
  ['unauthorized-401', /No card/],
  ['login-wall', /card of another page.*asks for a login/],
  ['pdf', /There is no web page at this address/],
  ['direct-image', /There is no web page at this address/],
  ['empty-page', /page is empty/],
  ['flood-50mb', /No picture: The head is too large/],
  ['self-signed', /certificate/],
  ['http-only', /The site has no https/],
  ['redirect-loop', /run in a loop/],
  ['server-error', /No card/],
]

for (const [what, input, words] of REFUSED) {
  test(`pasted: ${what}`, async ({ page }) => {
    await paste(page, input)
    await expect(page.getByText(words).first()).toBeVisible({ timeout: 30_000 })
    await expectHonest(page)
  })
}

for (const [name, words] of REPORTED) {
  test(`scanned: ${name}`, async ({ page }) => {
    await paste(page, caseUrl(name))
    await expect(page).toHaveURL(/\/scans\//, { timeout: 40_000 })
    await expect(page.getByRole('heading', { level: 1 })).toContainText(words)
    await expectHonest(page)
  })
}

test('no scheme: https:// is tried, and the report says so', async ({ page }) => {
  await paste(page, caseUrl('nextjs-blog').replace('https://', ''))
  await expect(page).toHaveURL(/\/scans\//)
  await page
    .getByText(/^\d+ checks passed$/)
    .first()
    .click()
  await expect(page.locator('[data-finding="link-scheme"]')).toContainText('https://')
})

test('nothing at all is pasted: the browser itself asks for something', async ({ page }) => {
  await paste(page, '')
  await expect(page).toHaveURL(/\/$/)
  await expect(linkField(page)).toBeFocused()
})

async function paste(page: Page, input: string): Promise<void> {
  await page.goto('/')
  await linkField(page).fill(input)
  await linkField(page).press('Enter')
}

/** Our sentences, never a stack trace, never an address that was resolved. */
async function expectHonest(page: Page): Promise<void> {
  const text = await page.getByRole('main').innerText()
  expect(text).not.toMatch(/\bat \S+ \(|node_modules|\.ts:\d|Oops|Something broke/)
  expect((await page.request.get('/healthz')).status()).toBe(200)
}
