/** Is a browser asked when it can tell something, and only then? */
import { describe, expect, it } from 'vitest'
import { CLIENTS } from '../clients/index'
import { phrase } from '../vocabulary/message'
import { readHead } from '../testing/sample-pages'
import type { BeyondLimitFact, PageFact } from '../vocabulary/facts'
import { accessOf, pageOf } from '../testing/sample-facts'
import type { RenderedPage, Rendering } from '../vocabulary/network'
import { renderWhenNeeded } from './run-scripts'

const TITLE = '<title>App</title>'
const ALL = `${TITLE}<meta property="og:title" content="a"><meta property="og:description" content="b"><meta property="og:image" content="/c.png">`
const rendered: RenderedPage = {
  finalUrl: 'https://www.example.com/blog/bread',
  status: 200,
  movedOn: false,
  servedHtml: `<html><head>${TITLE}<meta property="og:type" content="website"></head></html>`,
  tags: [{ key: 'og:title', value: 'Bread' }],
  settled: true,
  framework: 'Vue',
  ms: 1_000,
}

async function step(
  html: string,
  rendering: Rendering | null,
  overrides: Partial<PageFact> = {},
  access = accessOf(),
) {
  const asked: string[] = []
  const steps: string[] = []
  const body = new TextEncoder().encode(html)
  const page = pageOf({ body, ...overrides })
  const fact = await renderWhenNeeded(
    page,
    access,
    readHead(page),
    (rendering && ((url) => (asked.push(url), Promise.resolve(rendering)))) || undefined,
    {
      signal: new AbortController().signal,
      onStep: ({ name, state }) => steps.push(`${name} ${state}`),
      clients: CLIENTS,
    },
  )
  return { fact, asked, steps }
}
const html = (head: string, body = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const CUT = { stoppedBecause: 'limit', headEndByte: null } as const
const beyondLimit = (
  source: string,
  stoppedBecause: BeyondLimitFact['stoppedBecause'] = 'head-complete',
): BeyondLimitFact => ({ bytes: new TextEncoder().encode(source), headEndByte: null, stoppedBecause })
const ok: Rendering = { ok: true, value: rendered }

describe('renderWhenNeeded', () => {
  it('asks for the final address and reads the document before its scripts', async () => {
    const { fact, asked, steps } = await step(html(TITLE), ok, { finalUrl: 'https://www.example.com/final' })
    expect(asked).toEqual(['https://www.example.com/final'])
    expect(steps).toEqual(['scripts started', 'scripts done'])
    expect(fact).toMatchObject({
      known: true,
      value: {
        movedOn: false,
        framework: 'Vue',
        served: [
          { key: '<title>', value: 'App' },
          { key: 'og:type', value: 'website' },
        ],
        tags: rendered.tags,
      },
    })
  })

  it('asks when one of the three is missing', async () => {
    for (const key of ['og:title', 'og:description', 'og:image']) {
      const { asked } = await step(html(ALL.replace(key, 'og:other')), ok)
      expect(asked).toHaveLength(1)
    }
  })

  it.each<[string, string, Partial<PageFact>]>([
    ['all tags are there', html(ALL), {}],
    ['the tags come behind the head', html(TITLE, '<meta property="og:title" content="a">'), {}],
    ['the head was cut', `<html><head>${TITLE}`, CUT],
    [
      'the tags come behind the limit',
      `<html><head>${TITLE}`,
      { ...CUT, beyondLimit: beyondLimit(`${ALL}</head>`) },
    ],
    [
      'the head does not end behind the limit either',
      `<html><head>${TITLE}`,
      { ...CUT, beyondLimit: beyondLimit('', 'limit') },
    ],
  ])('asks nobody when %s', async (_, source, overrides) => {
    const { fact, asked, steps } = await step(source, ok, overrides)
    expect(asked).toEqual([])
    expect(steps).toEqual(['scripts skipped'])
    expect(fact).toMatchObject({ known: false, applicable: false })
  })

  it('asks when the head was read to its end behind the limit and has no tags there', async () => {
    const { asked } = await step(`<html><head>${TITLE}`, ok, { ...CUT, beyondLimit: beyondLimit('</head>') })
    expect(asked).toHaveLength(1)
  })

  it('asks nobody about a login page', async () => {
    expect((await step(html(TITLE), ok, {}, accessOf({ kind: 'login' }))).asked).toEqual([])
  })

  it('says why there is nothing to compare', async () => {
    expect((await step(html(TITLE), null)).fact).toMatchObject({
      applicable: true,
      because: phrase('missing.render.no-browser', {}),
    })
    const because = phrase('step.render.off', {})
    const off: Rendering = { ok: false, because, failure: null }
    expect((await step(html(TITLE), off)).fact).toMatchObject({
      because: phrase('missing.render.failed', { because }),
    })
    const refused: Rendering = { ok: true, value: { ...rendered, status: 403 } }
    expect((await step(html(TITLE), refused)).fact).toMatchObject({
      known: false,
      because: phrase('missing.render.status', { status: 403 }),
    })
  })

  it('notices that a script led on', async () => {
    const moved: Rendering = { ok: true, value: { ...rendered, movedOn: true } }
    expect((await step(html(TITLE), moved)).fact).toMatchObject({ value: { movedOn: true } })
  })
})
