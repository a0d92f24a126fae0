/** Pages that build themselves in the browser. */
import { describe, expect, it } from 'vitest'
import { pageOf } from '../../testing/sample-pages'
import { readHead } from '../../testing/sample-pages'

const shell = (head: string, body: string) =>
  readHead(pageOf(`<html><head><title>App</title>${head}</head><body>${body}</body></html>`)).appShell
const SCRIPT = '<script src="/main.js"></script>'

describe('findAppShell', () => {
  it.each([
    [
      'Vite (React?)',
      '<script type="module" crossorigin src="/assets/index-D1.js"></script>',
      '<div id="root"></div>',
    ],
    [
      'Vite (Vue?)',
      '<script type="module" crossorigin src="/assets/index-D1.js"></script>',
      '<div id="app"></div>',
    ],
    [
      'React (Create React App)',
      '<script defer src="/static/js/main.1.js"></script>',
      '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>',
    ],
    ['Next.js', '<script src="/_next/static/x.js"></script>', '<div id="__next"></div>'],
    ['Nuxt', '', `<div id="__nuxt"></div>${SCRIPT}`],
    ['Angular', '', `<app-root></app-root>${SCRIPT}`],
    ['Angular', '', `<app-root><div class="spinner">Loading…</div></app-root>${SCRIPT}`],
    ['Gatsby', SCRIPT, '<div id="___gatsby"><div></div></div>'],
    ['Vue', '<script src="/js/chunk-vendors.1.js"></script>', '<div id=app></div>'],
    [null, SCRIPT, `<div id='root'> <!-- filled later --> </div>`],
  ])('names %s', (framework, head, body) => {
    expect(shell(head, body)).toMatchObject({ framework })
    expect(shell(head, body)?.evidence).toMatchObject({
      code: 'sign.several',
      params: {
        signs: { list: expect.arrayContaining([{ code: 'sign.no-text-tags', params: {} }]) },
      },
    })
  })

  it('says what it saw', () => {
    expect(shell('<script src="/_next/static/x.js"></script>', '<div id="__next"></div>')?.evidence).toEqual({
      code: 'sign.several',
      params: {
        signs: {
          list: [
            { code: 'sign.empty-element', params: { element: '<div id="__next">' } },
            { code: 'sign.in-page', params: { mark: '/_next/static/' } },
            { code: 'sign.no-text-tags', params: {} },
          ],
        },
      },
    })
  })

  it.each([
    [
      'Open Graph text in the source',
      '<meta property="og:title" content="x">',
      `<div id="root"></div>${SCRIPT}`,
    ],
    [
      'a rendered page',
      '',
      `<div id="__next"><h1>Bread</h1><p>${'Flour and water. '.repeat(9)}</p></div>${SCRIPT}`,
    ],
    ['a mount point that is never closed', '', `<div id="root">${SCRIPT}`],
    ['no script', '', '<div id="root"></div>'],
    ['no mount point', SCRIPT, '<p>Bread</p>'],
    [
      'a nested element with text behind',
      '',
      `<div id="app"><div></div><p>${'Bread '.repeat(20)}</p></div>${SCRIPT}`,
    ],
  ])('is silent for %s', (_, head, body) => {
    expect(shell(head, body)).toBeNull()
  })
})

describe('a mount point full of things that never end', () => {
  const cpuMs = (inner: string) => {
    const mounts = ['root', 'app', '__next', '__nuxt', 'react-root', 'svelte', 'q-app', '___gatsby']
    const body = mounts
      .flatMap((id) => [`id="${id}"`, `id='${id}'`, `id=${id} `])
      .map((id) => `<div ${id}>${inner.repeat(3_900 / inner.length)}</div>`)
    const page = pageOf(`<body>${SCRIPT}${body.join('')}`)
    const before = process.cpuUsage()
    for (let round = 0; round < 5; round += 1) readHead(page)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000
  }

  it.each(['<style ', '<script>', '<svg\n', '<noscript>'])('costs no more than text: %j', (piece) => {
    const floorMs = 50
    expect(cpuMs(piece) / Math.max(floorMs, cpuMs('bread and salt '))).toBeLessThan(3)
  })

  it('shows what stands between hidden parts', () => {
    expect(
      shell(SCRIPT, '<div id="root"><STYLE>a{}</STYLE><svg></svg>İ<script>x</script></div>'),
    ).not.toBeNull()
    const text = '<style>a{}</style>Bread and salt.'.repeat(9)
    expect(shell(SCRIPT, `<div id="root">${text}</div>`)).toBeNull()
  })
})
