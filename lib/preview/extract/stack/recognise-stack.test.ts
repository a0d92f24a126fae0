/** Each stack has a recorded response of its own, and is recognised in it alone. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { FRONT_NAMES, STACK_NAMES } from '../../vocabulary/stacks/ids'
import { recogniseStack } from './recognise-stack'
import { STACKS } from './table'

const FOLDER = path.join(import.meta.dirname, 'testing/pages')

function responseIn(file: string) {
  const [top = '', ...rest] = readFileSync(path.join(FOLDER, file), 'utf8').split('\n\n')
  const headers = top
    .split('\n')
    .slice(1)
    .map((line) => {
      const colon = line.indexOf(':')
      return { name: line.slice(0, colon).toLowerCase(), value: line.slice(colon + 1).trim() }
    })
  return { headers, head: { text: rest.join('\n\n') } }
}

const recognisedIn = (file: string) => {
  const { headers, head } = responseIn(file)
  return recogniseStack(headers, head)
}

it.each(Object.keys(STACK_NAMES))('recognises %s in its page, and nothing else', (id) => {
  const { madeWith } = recognisedIn(`${id}.http`)
  expect(madeWith.map((one) => one.id)).toEqual([id])
  expect(madeWith[0]?.evidence.length).toBeGreaterThan(0)
})

it.each(Object.keys(FRONT_NAMES))('recognises %s in front of a page', (id) => {
  const { madeWith, behind } = recognisedIn(`front-${id}.http`)
  expect(behind.map((one) => one.id)).toEqual([id])
  expect(madeWith).toEqual([])
})

it('takes a page that only writes about stacks for none of them', () => {
  expect(recognisedIn('plain.http')).toEqual({ madeWith: [], behind: [] })
})

it('has a page for each entry and an entry for each page', () => {
  const pages = readdirSync(FOLDER).map((file) => path.parse(file).name)
  const wanted = [...Object.keys(STACKS), ...Object.keys(FRONT_NAMES).map((id) => `front-${id}`), 'plain']
  expect(pages.toSorted()).toEqual(wanted.toSorted())
  for (const [id, entry] of Object.entries(STACKS)) expect(entry.id).toBe(id)
})

it('shows both where two fit, and both routers where nothing tells them apart', () => {
  const [ghost, next] = [responseIn('ghost.http'), responseIn('next-pages.http')]
  const two = recogniseStack(next.headers, { text: ghost.head.text + next.head.text })
  expect(two.madeWith.map(({ id }) => id)).toEqual(['next-pages', 'ghost'])
  const unsure = recogniseStack([], { text: '<script src="/_next/static/chunks/0a1b.js"></script>' })
  expect(unsure.madeWith.map(({ id }) => id)).toEqual(['next-app', 'next-pages'])
})

it('quotes the address by which it knew, and no more of it than a line', () => {
  const long = `/wp-content/${'a'.repeat(480)}`
  const { madeWith } = recogniseStack([], { text: `<a href="/x"><img src="${long}"><a href=/y>` })
  expect(madeWith).toEqual([
    { id: 'wordpress', evidence: [{ code: 'sign.in-page', params: { mark: long.slice(0, 100) } }] },
  ])
})

it('knows only what stands in front where the page itself did not come', () => {
  const { headers } = responseIn('front-cloudflare.http')
  expect(recogniseStack([...headers, { name: 'powered-by', value: 'Shopify' }], null)).toMatchObject({
    madeWith: [],
    behind: [{ id: 'cloudflare' }],
  })
})

it('does not grow out of hand with a hostile page', () => {
  for (const piece of ['<meta ', ' src=', '<meta name=generator ', ' href="', '\n'])
    expect(recogniseStack([], { text: piece.repeat(50_000) }).madeWith).toEqual([])
})
