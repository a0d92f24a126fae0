/** The test of the design: a client with rules of its own is one profile, and gets its own reading, findings and card. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { scan } from '../pipeline'
import { imageOf, pictureOf } from '../testing/sample-facts'
import { inHead, pageOf } from '../testing/sample-pages'
import type { ClientProfile } from '../vocabulary/client'
import type { Limit } from '../vocabulary/limits'
import { phrase } from '../vocabulary/message'
import type { Network } from '../vocabulary/network'
import { wordsOf } from '../words/languages'
import { reportInWords } from '../words/report-in-words'
import { CLIENTS } from './index'

const said = (value: number | null, unit: Limit['unit']): Limit => ({
  value,
  unit,
  trust: 'meta',
  source: 'open-graph',
  sourceUrl: null,
  date: '2026-11',
  disagree: [],
})

/** Prefers Twitter's tags, takes the first of two, wants light pictures, draws everything as a thumbnail. */
const parrot: ClientProfile = {
  id: 'parrot',
  name: phrase('client.named', { name: 'Parrot' }),
  label: phrase('client.named', { name: 'as Parrot documents it' }),
  app: 'Parrot',
  surface: 'web',
  visitor: 'whatsapp-android',
  codings: ['gzip', 'br'],
  reading: {
    finds: 'parser',
    wins: 'first',
    title: [{ key: 'twitter:title', rule: 'twitter:title' }],
    description: [{ key: 'og:description', rule: 'og:description' }],
    url: [{ key: 'og:url', rule: 'og:url' }],
    images: [{ key: 'og:image', rule: 'og:image' }],
    takesIcons: false,
  },
  images: { formats: ['jpeg', 'webp'], someDraw: [], tries: 'first-only', insecure: 'dropped' },
  limits: {
    imageBytesMax: said(50_000, 'bytes'),
    imageBytesGood: said(20_000, 'bytes'),
    titleLines: said(1, 'lines'),
    descriptionLines: said(3, 'lines'),
    titleCharsCut: said(20, 'chars'),
  },
  waitsForPhoneMs: null,
  layOut: ({ width, height }) => ({
    layout: 'thumbnail',
    image: { width, height, crop: { x: 0, y: 0, width, height }, thumbnail: 'small' },
    reason: phrase('client.named', { name: 'Parrot draws thumbnails.' }),
    margin: null,
  }),
  trust: 'meta',
}

const PAGE = inHead(
  '<meta property="og:title" content="Open Graph’s title"><meta name="twitter:title" content="Twitter’s title, and a long one">' +
    '<meta property="og:description" content="First"><meta property="og:description" content="Last">' +
    '<meta property="og:image" content="https://www.example.com/a.jpg">',
)

const network = (imageBytes: number): Network => ({
  fetchPage: async (url, { visitor }) => ({
    ok: true,
    value: pageOf(url.endsWith('/robots.txt') ? '' : PAGE, { visitor, finalUrl: url }),
  }),
  fetchImage: async (candidate) => ({
    ok: true,
    value: {
      image: imageOf({ candidate, bytes: imageBytes }),
      picture: pictureOf(),
      decodeFailure: null,
    },
  }),
})
const of = async (imageBytes: number, clients: readonly ClientProfile[]) =>
  (await scan('https://www.example.com/', network(imageBytes), { clients })).report

describe('a client that is added to the list', () => {
  it('reads tags by its own rules, and draws its own card', async () => {
    const report = await of(40_000, [...CLIENTS, parrot])
    const card = report.cards.find(({ client }) => client === 'parrot')
    expect(card).toMatchObject({
      title: 'Twitter’s title, and',
      description: 'First',
      layout: 'thumbnail',
      titleLinesMax: 1,
      descriptionLinesMax: 3,
    })
    expect(report.cards[0]).toMatchObject({
      title: 'Open Graph’s title',
      description: 'Last',
      layout: 'landscape',
    })
    const tag = report.tags.find(({ key }) => key === 'twitter:title')
    expect(tag?.usedFor).toEqual([{ field: 'title', clients: ['parrot'] }])
  })

  it('gets findings of its own, by its own limits, beside those of the others', async () => {
    const { findings } = await of(60_000, [...CLIENTS, parrot])
    const weight = findings.filter(({ id }) => id === 'image-weight')
    expect(weight.map(({ app, status, code }) => [app, status, code])).toEqual([
      ['WhatsApp', 'pass', 'light-enough'],
      ['Parrot', 'fail', 'too-heavy'],
    ])
    expect(weight[1]?.witness[0]).toMatchObject({ id: 'imageBytesMax', source: 'open-graph' })
    // What it is not known to ask for is not asked of the page in its name.
    const ratio = findings.find(({ id, app }) => id === 'image-ratio' && app === 'Parrot')
    expect(ratio).toMatchObject({ status: 'not-applicable', code: 'shared.no-such-rule' })
    expect(findings.filter(({ status }) => status === 'error')).toEqual([])
  })

  it('is spoken of by its own name, and leaves the others’ findings as they were', async () => {
    const [alone, beside] = [await of(60_000, CLIENTS), await of(60_000, [...CLIENTS, parrot])]
    expect(beside.findings.filter(({ app }) => app === 'WhatsApp')).toEqual(alone.findings)
    expect(beside.verdict).toEqual(alone.verdict)
    const shown = reportInWords(beside, wordsOf('en'))
    const weight = shown.findings.find(({ id, app }) => id === 'image-weight' && app === 'Parrot')
    expect(weight?.summary).toContain('Parrot')
    expect(weight?.summary).not.toContain('WhatsApp')
  })

  it('may lead', async () => {
    const report = await of(60_000, [parrot])
    expect(report.cards.map(({ client }) => client)).toEqual(['parrot'])
    expect(report.verdict.status).toBe('fix')
    const shown = reportInWords(report, wordsOf('en'))
    expect(shown.verdict.sentence).toMatch(/^No picture: /)
    expect(JSON.stringify(shown.findings)).not.toContain('WhatsApp will')
  })
})

it('is known to nothing outside its folder: no stage names a client', () => {
  const root = path.join(import.meta.dirname, '..')
  const files = ['judge', 'report', 'steps'].flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.ts$/.test(file) && !file.startsWith('stored'))
      .map((file) => path.join(room, file)),
  )
  const names = new RegExp(CLIENTS.map(({ id }) => `['"\`]${id}['"\`]`).join('|'))
  const naming = files.filter((file) => names.test(readFileSync(path.join(root, file), 'utf8')))
  expect(naming).toEqual([])
})
