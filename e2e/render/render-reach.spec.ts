/** Promise: a stranger's scripts run in our browser and reach nothing but the public web. */
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { expect, test } from '@playwright/test'
import { serve } from '../../lib/preview/crawl/testing/test-servers'
import { baitFor, baitHeaders } from './hostile-pages'
import { html, pageOf, render, renderer, setStage, signal } from './render-stage'

const stage = setStage()

/** The secret server under the names a page may give it. */
const NAMES: Record<string, () => string> = {
  'its address': () => `127.0.0.1:${stage.secret.port}`,
  'a decimal address': () => `2130706433:${stage.secret.port}`,
  'a mapped address': () => `[::ffff:127.0.0.1]:${stage.secret.port}`,
  'loopback of the other family': () => `[::1]:${stage.secret.port}`,
  localhost: () => `localhost:${stage.secret.port}`,
  'a public name': () => `inside.example.com:${stage.secret.port}`,
}

test.describe('where a page may lead our browser', () => {
  for (const [name, host] of Object.entries(NAMES)) {
    test(`not to a secret server, by ${name}`, async () => {
      stage.reply = html(baitFor(host()))
      expect(pageOf(await render(stage)).tags).toEqual([{ key: '<title>', value: 'Bread' }])
    })

    test(`not by a script that leads to ${name}`, async () => {
      stage.reply = html(`<script>location = 'http://${host()}/'</script>`)
      expect(pageOf(await render(stage))).toMatchObject({ movedOn: true, tags: [] })
    })
  }

  test('not by a refresh, a form or a redirect', async () => {
    const url = `http://127.0.0.1:${stage.secret.port}/`
    stage.reply = html(`<meta http-equiv="refresh" content="0;url=${url}">`)
    expect(pageOf(await render(stage))).toMatchObject({ movedOn: true, finalUrl: url, tags: [] })
    stage.reply = html(
      `<form method="post" action="${url}"></form><script>document.forms[0].submit()</script>`,
    )
    expect(pageOf(await render(stage))).toMatchObject({
      movedOn: false,
      tags: [{ key: '<title>', value: 'Bread' }],
    })
    stage.reply = (_, response) => response.writeHead(302, { location: url }).end()
    expect(await render(stage)).toMatchObject({ ok: false })
  })

  test('not by the headers of the page', async () => {
    stage.reply = (request, response) => {
      for (const [name, value] of Object.entries(baitHeaders(`127.0.0.1:${stage.secret.port}`)))
        response.setHeader(name, value)
      html('<script>undefined.x</script>')(request, response)
    }
    expect(pageOf(await render(stage)).tags).toEqual([{ key: '<title>', value: 'Bread' }])
  })

  test('not to files, nor to addresses that are no page', async () => {
    for (const url of [
      'file:///etc/passwd',
      'data:text/html,<title>data</title>',
      'chrome://version',
      'view-source:file:///etc/passwd',
    ]) {
      stage.reply = html(
        `<iframe src="${url}"></iframe><script>try { location = '${url}' } catch {} try { open('${url}') } catch {}</script>`,
      )
      expect(pageOf(await render(stage)).tags, url).toEqual([{ key: '<title>', value: 'Bread' }])
    }
    expect(await renderer(stage).renderPage('file:///etc/passwd', { signal })).toMatchObject({ ok: false })
  })

  test('although the bait is taken by a browser without the guard', async ({ browser }) => {
    let heard = 0
    const friend = await serve((_, response) => response.end())
    const friendUdp = createSocket('udp4').on('message', () => (heard += 1))
    friendUdp.bind(friend.port, '127.0.0.1')
    await once(friendUdp, 'listening')
    stage.reply = html(baitFor(`127.0.0.1:${friend.port}`))
    const page = await browser.newPage()
    await page.goto(`${stage.site.origin}/`)
    await expect.poll(() => friend.connections()).toBeGreaterThan(5)
    await expect.poll(() => heard).toBeGreaterThan(0)
    await page.close()
    friendUdp.close()
    await friend.close()
  })
})
