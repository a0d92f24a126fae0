/** Is a recorded page read as a scan reads it, with the picture that stands in for its image? */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, it } from 'vitest'
import { scan } from '../../lib/preview/pipeline'
import { countWarnings } from './count-warnings'
import { loadFolder } from './load-folder'
import { noiseTable } from './noise-table'
import { replayNetwork } from './replay-network'

const folder = mkdtempSync(path.join(tmpdir(), 'noise-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TEXTS =
  '<meta property="og:title" content="Bread"><meta property="og:description" content="Flour and water.">'
const IMAGE = '<meta property="og:image" content="https://www.example.com/a.jpg">'
const SIZE = '<meta property="og:image:width" content="800"><meta property="og:image:height" content="1600">'
const record = (name: string, head: string) =>
  writeFileSync(
    path.join(folder, `${name}.html.gz`),
    gzipSync(`<html><head>${head}</head><body></body></html>`),
  )

record('declared', `<link rel="canonical" href="http://www.example.com/bread">${TEXTS}${IMAGE}${SIZE}`)
record('icon', `${TEXTS}<link rel="apple-touch-icon" href="/icon.png">`)
record('plain', `${TEXTS}${IMAGE}`)
record('late', `${TEXTS}<style>${'a'.repeat(310_000)}</style>${IMAGE}`)
writeFileSync(path.join(folder, 'notes.txt'), 'no page')
writeFileSync(
  path.join(folder, 'manifest.json'),
  JSON.stringify([{ file: 'plain.html.gz', url: 'https://www.example.com/listed' }]),
)

const pages = [...loadFolder(folder)]
const reports = new Map(
  await Promise.all(
    pages.map(async (page) => [page.name, (await scan(page.url, replayNetwork(page))).report] as const),
  ),
)

it('reads every page of the folder, under the address that is known of it', () => {
  expect(pages.map(({ name, url }) => [name, url])).toEqual([
    ['declared', 'https://www.example.com/bread'],
    ['icon', 'https://www.example.com/icon'],
    ['late', 'https://www.example.com/late'],
    ['plain', 'https://www.example.com/listed'],
  ])
})

it('draws a picture as large as the page declares it, an icon as one, and any other as a banner', () => {
  const drawn = (name: string) => reports.get(name)?.cards[0]?.image
  expect(drawn('declared')).toMatchObject({ width: 800, height: 1_600 })
  expect(drawn('icon')).toMatchObject({ width: 180, height: 180 })
  expect(drawn('plain')).toMatchObject({ width: 1_200, height: 630 })
})

it('ends where a phone stops reading', () => {
  const lost = reports.get('late')?.findings.find(({ id }) => id === 'head-within-limit')
  expect(lost).toMatchObject({ status: 'fail', code: 'too-large-tags-lost' })
})

it('says how many were judged, and what is loud', () => {
  const table = noiseTable(countWarnings([...reports.values()]), pages.length)
  expect(table).toContain('4 of 4 recorded pages were judged')
  expect(table).toMatch(/\| og-url \| 100\.0 % \(above 25 %\)/)
})
