/** No word of a screen is written into a component: in a pseudo-language, with disguised data, nothing plain is left. */
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { compareReports } from '@/lib/preview/report/compare/compare-reports'
import { SAMPLE_REPORTS, type SampleName } from '@/lib/preview/testing/sample-reports'
import { SAMPLE_REPORTS_IN_WORDS } from '@/lib/preview/testing/sample-reports-in-words'
import { STEP_NAMES } from '@/lib/preview/vocabulary/network'
import { checkCatalogue } from '@/lib/preview/words/check-help'
import type { ScreenTextsOf } from '@/lib/preview/words/create-screen-words'
import { wordsOf } from '@/lib/preview/words/languages'
import { pseudoTexts } from '@/lib/preview/words/pseudo-language'
import { CopyButton } from '../ui/copy-button'
import { KeyList } from '../ui/key-help'
import { SiteShell } from '../ui/site-shell'
import { CutAway } from '../whatsapp/cut-away'
import { WordsProvider } from '../words/client'
import { ENGLISH } from '../words/english'
import { CompareView } from './compare/compare-view'
import { CheckHelp } from './findings/check-help'
import { HandoverPanel } from './fixes/handover-panel'
import { SourceGap } from './evidence/source/source-gap'
import { ChecksList } from './findings/checks-list'
import { HistoryTable } from './history/history-table'
import { LinkForm } from './scanning/link-form'
import { ScanProgress } from './scanning/scan-progress'
import { ShareBanner } from './share/share-banner'
import { SharePanel } from './share/share-panel'
import { STAGE_SHOWS } from './stage/stage-query'
import { disguised, disguisedText } from './testing/disguise'
import { NEEDS_FOR_TEST } from './testing/needs'
import { plainWords } from './testing/plain-words'
import { HEAD_FOR_TEST, REPORT_FOR_TEST } from './testing/stored-report'
import { PartsForTest, ReportForTest } from './testing/with-report'

/** Greek, so that dates and numbers have no plain letters either. */
const PSEUDO: ScreenTextsOf = {
  language: 'el',
  screens: pseudoTexts(ENGLISH.screens),
  units: pseudoTexts(ENGLISH.units),
}
const AT = '2026-11-20T09:12:00.000Z'
const found = (screen: ReactNode) =>
  plainWords(renderToStaticMarkup(<WordsProvider texts={PSEUDO}>{screen}</WordsProvider>))

// Safe: the keys of the record are its names.
const NAMES = Object.keys(SAMPLE_REPORTS) as SampleName[]

describe('finds what is written into a component', () => {
  it.each([
    [<p key="a">Not from a catalogue</p>, 'Not from a catalogue'],
    [<input key="b" aria-label="Score" />, 'Score'],
    [<span key="c">{`${NAMES.length} checks`}</span>, `${NAMES.length} checks`],
    [<time key="d">{new Date(AT).toLocaleDateString('en-GB', { month: 'long' })}</time>, 'November'],
  ])('%#', (screen, word) => expect(found(screen)).toEqual([word]))

  it('also as a parameter of a text that is', () => {
    expect(found(<CopyButton text="" label="Copy" />)).toEqual(['Copy'])
  })
})

it('what a card leaves out of its picture', () => {
  const image = { url: '', width: 800, height: 1_200, thumbnail: 'large' as const }
  const crop = { x: 0, y: 200, width: 800, height: 800 }
  expect(found(<CutAway image={{ ...image, crop }} src="/a" />)).toEqual([])
})

describe('a report', () => {
  const report = (words: Parameters<typeof ReportForTest>[0]['report'], query = '') => (
    <ReportForTest report={disguised(words)} needs={disguised(NEEDS_FOR_TEST)} query={query} />
  )

  it.each(NAMES)('in the state "%s"', (name) =>
    expect(found(report(SAMPLE_REPORTS_IN_WORDS[name]))).toEqual([]),
  )

  it('with redirects, visitors and every kind of evidence', () =>
    expect(found(report(REPORT_FOR_TEST))).toEqual([]))

  it.each([0, 5_000, 400_000])(
    'what is opened later, with a style of %d characters in the source',
    (chars) => {
      const headText = disguisedText(`${HEAD_FOR_TEST}<style>${'a'.repeat(chars)}</style>`)
      expect(found(<PartsForTest report={disguised(REPORT_FOR_TEST)} headText={headText} />)).toEqual([])
      expect(
        found(<SourceGap headText={headText} charset={null} tags={[]} from={0} chars={headText.length} />),
      ).toEqual([])
    },
  )

  it.each(STAGE_SHOWS.flatMap((show) => [`?show=${show}`, `?show=${show}&surface=web&text=www.a.example`]))(
    'in the view %s',
    (query) => expect(found(report(REPORT_FOR_TEST, query))).toEqual([]),
  )
})

it('two reports beside one another', () => {
  const side = (name: SampleName) => ({
    report: disguised(SAMPLE_REPORTS_IN_WORDS[name]),
    scannedAt: AT,
    href: '/',
    pictures: { small: null, large: null },
  })
  for (const [before, after] of [
    ['good', 'heavyImage'],
    ['heavyImage', 'square'],
    ['blocked', 'good'],
  ] as const) {
    const comparison = compareReports(SAMPLE_REPORTS[before], SAMPLE_REPORTS[after])
    // Ids stay whole: both reports are searched by them.
    const findings = comparison.findings.map(({ app, id, change, problem }) => ({
      app: disguisedText(app),
      id: disguisedText(id),
      change,
      problem,
    }))
    const tags = disguised(comparison.tags)
    for (const isSameAddress of [true, false])
      expect(
        found(
          <CompareView
            before={side(before)}
            after={side(after)}
            comparison={{ ...comparison, findings, tags, sameRuleset: false }}
            isSameAddress={isSameAddress}
          />,
        ),
      ).toEqual([])
  }
})

it('the frame of every page, and its keys', () =>
  expect(
    found(
      <SiteShell current="history">
        <KeyList />
      </SiteShell>,
    ),
  ).toEqual([]))

it('asking for a scan and watching it', () => {
  const steps = STEP_NAMES.map((name, index) => ({
    name,
    state: (['started', 'done', 'failed', 'skipped'] as const)[index % 4] ?? 'done',
    atMs: 0,
    ms: index === 0 ? null : 12,
    bytes: index === 0 ? null : 2_048,
    detail: null,
  }))
  expect(found(<LinkForm action="/" busy />)).toEqual([])
  expect(found(<LinkForm action="/" />)).toEqual([])
  expect(found(<ScanProgress input="a.example" steps={steps} />)).toEqual([])
})

it('lists of scans', () => {
  const scan = {
    id: 'a',
    href: '/scans/a',
    url: 'https://www.nordia.example/boots',
    status: 'done',
    verdict: 'improve',
    sentence: null,
    score: 71,
    scannedAt: AT,
    layout: 'text',
    title: null,
    imageSrc: null,
  } as const
  const rows = [scan, { ...scan, id: 'b', status: 'running' } as const, { ...scan, id: 'c', verdict: null }]
  const act = () => undefined
  const actions = { compare: act, remove: act, recheck: act, view: '' }
  expect(found(<HistoryTable scans={rows} showWho />)).toEqual([])
  expect(
    found(<HistoryTable scans={rows} perAddress={new Map([[scan.url, 3]])} actions={actions} />),
  ).toEqual([])
})

it('sharing', () => {
  const link = {
    id: 'a',
    url: 'https://cards.example/s/a',
    isKnown: true,
    note: disguisedText('Look at this'),
    createdAt: AT,
    expiresAt: AT,
    qr: { size: 21, path: 'M0 0h7v1h-7z' },
  }
  const making = async () => ({ made: null, refused: null, note: '' })
  const ending = async () => ({ ended: null, refused: null })
  for (const shares of [[], [link, { ...link, id: 'b', isKnown: false, qr: null, expiresAt: null }]])
    expect(
      found(
        <SharePanel
          shares={shares}
          create={making}
          revoke={ending}
          fields={{}}
          expiryDays={[7, 30]}
          initialDays={30}
          noteCharsMax={280}
          floating
        />,
      ),
    ).toEqual([])
  for (const [by, note] of [
    [null, null],
    [disguisedText('Anna'), disguisedText('Look at this')],
  ] as const)
    for (const checkAgain of [null, { action: '/', fields: {} }])
      expect(
        found(
          <ShareBanner
            note={note}
            sharedAt={AT}
            scannedAt={AT}
            expiresAt={AT}
            by={by}
            checkAgain={checkAgain}
            checkHref="/"
          />,
        ),
      ).toEqual([])
})

it('the rules', () => {
  const rules = disguised(checkCatalogue(wordsOf('en')))
  expect(found(<ChecksList checks={rules.map((rule) => ({ ...rule, href: '/' }))} />)).toEqual([])
  for (const rule of rules)
    expect(found(<CheckHelp {...rule} witnesses={rule.witness} backHref="/" />)).toEqual([])
})

it('in the texts that hand all fixes over', () => {
  expect(found(<HandoverPanel message="1" issue="2" prompt="3" />)).toEqual([])
})
