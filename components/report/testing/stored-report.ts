/** A small report for tests of the components: a heavy picture, one tag out of reach, hostile words. */
import type { ReportInWords, TagInWords, WitnessInWords } from '@/lib/preview/words/report-in-words'
import { cardForTest } from './stored-card'
import { VISITS_FOR_TEST } from './stored-visits'

export const HOSTILE = '"><img src=x onerror=alert(1)><script>alert(2)</script>'
export const HEAD_FOR_TEST = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Winter boots, hand-stitched in Porto | Nordia Shop</title>
<link rel="preconnect" href="https://cdn.nordia.example">
<link rel="stylesheet" href="/assets/main.css">
<script>window.dataLayer = window.dataLayer || []</script>
<style>body{margin:0}</style>
<script src="/assets/app.js" defer></script>
<meta property="og:title" content="Winter boots, hand-stitched in Porto">
<meta property="og:description" content="Full-grain leather, wool lining, resoled for life. Free delivery to 31 countries.">
<meta property="og:image" content="https://cdn.nordia.example/boots-hero.png">
<meta property=og:url content=https://www.nordia.example/boots>
</head>
`

const ANDROID_AND_WEB = ['whatsapp-android', 'whatsapp-web']

const weightWitness: WitnessInWords[] = [
  {
    id: 'imageBytesGood',
    rule: 'Keep the image under 300 KB.',
    trust: 'guide',
    source: 'Published WhatsApp preview guide',
    sourceUrl: null,
    date: '2026-10',
    disagree: [{ says: 'Under 600 KB.', source: 'Meta, WhatsApp link previews', trust: 'meta' }],
  },
  {
    id: 'imageBytesMax',
    rule: 'The image must be under 600 KB.',
    trust: 'meta',
    source: 'Meta, WhatsApp link previews',
    sourceUrl: 'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
    date: '2026-05',
    disagree: [],
  },
]

/** What no component reads of most findings. */
const SAID = { app: 'WhatsApp', code: 'seen', reasonKey: '' } as const

const timings = { dnsMs: 18, tcpMs: 41, tlsMs: 88, firstByteMs: 312, headCompleteMs: 344, totalMs: 351 }

const tag = (line: number, key: string, value: string, rest: Partial<TagInWords> = {}): TagInWords => ({
  element: 'meta',
  keyAttribute: 'property',
  key,
  value,
  source: HEAD_FOR_TEST.split('\n')[line - 1] ?? '',
  line,
  column: 1,
  startByte: 480 + line * 40,
  endByte: 560 + line * 40,
  place: 'head',
  readBy: [...ANDROID_AND_WEB, 'whatsapp-ios'],
  unreadable: null,
  usedFor: [],
  because: null,
  uses: [],
  ...rest,
})

const REPORT: Omit<ReportInWords, 'causes'> = {
  schemaVersion: 3,
  rulesetVersion: '2026.11.2',
  url: 'https://nordia.example/boots?utm_source=newsletter',
  finalUrl: 'https://www.nordia.example/boots',
  verdict: {
    status: 'fix',
    sentence:
      'WhatsApp will show a large card, but the image weighs 512 KB of 600 KB and one tag cannot be read.',
  },
  score: 71,
  cards: [
    cardForTest('android'),
    cardForTest('web'),
    cardForTest('ios', { label: 'approximate: published guidance', trust: 'guide' }),
  ],
  findings: [
    {
      id: 'og-url',
      ...SAID,
      group: 'text',
      status: 'fail',
      title: 'og:url cannot be read',
      summary:
        'Android and desktop skip the tag, because its value stands without quotes. The link itself is used instead.',
      detail:
        'The reader takes values between double or single quotes only; an unquoted value ends the attribute.',
      evidence: [
        {
          label: 'As it stands in the source',
          value: '<meta property=og:url content=https://www.nordia.example/boots>',
          line: 14,
          column: 1,
          byte: 1041,
          tag: 4,
        },
      ],
      witness: [
        {
          id: 'quotedValues',
          rule: 'Attribute values must stand in quotes and must not be empty.',
          trust: 'observed',
          source: 'WhatsApp for Android, 2024-2026',
          sourceUrl: null,
          date: '2026-10',
          disagree: [
            {
              says: 'Unquoted values fail on Android and desktop, not on iPhone.',
              source: 'Site owners in public issue threads',
              trust: 'reported',
            },
          ],
        },
      ],
      fix: {
        steps:
          'Put the value in quotes. If a minifier takes them away, tell it to keep quotes around attributes.',
        snippet: {
          language: 'html',
          code: '<meta property="og:url" content="https://www.nordia.example/boots">',
        },
      },
      weight: 4,
    },
    {
      id: 'image-weight',
      ...SAID,
      group: 'image',
      status: 'warn',
      title: 'The image is heavy',
      summary:
        '512 KB of 300 KB advised (600 KB is the limit): on a slow network the card goes out without a picture.',
      detail: null,
      evidence: [{ label: 'Weight of the picture', value: '524,288 bytes, image/png' }],
      witness: weightWitness,
      fix: {
        steps: 'Save boots-hero.png as a JPEG of quality 80 at 1,200 × 630 px; it will weigh about 140 KB.',
      },
      weight: 8,
    },
    {
      id: 'og-description-length',
      ...SAID,
      group: 'text',
      status: 'warn',
      title: HOSTILE,
      summary: 'Android shows one line, about 50 characters; the rest is cut.',
      detail: null,
      evidence: [{ label: 'og:description', value: HOSTILE, line: 12, column: 1, byte: 900, tag: 2 }],
      witness: weightWitness.slice(0, 1),
      fix: { steps: 'Put what matters into the first 50 characters.' },
      weight: 2,
    },
    {
      id: 'image-stable',
      ...SAID,
      group: 'image',
      status: 'unknown',
      title: 'Image address: could not tell',
      summary:
        'The server sent no caching headers with the picture, so it cannot be said how long its address works.',
      detail: null,
      evidence: [],
      witness: [],
      fix: null,
      weight: 0,
    },
    ...['page-https', 'page-fast', 'og-title', 'image-ratio'].map((id) => ({
      id,
      ...SAID,
      group: 'page' as const,
      status: 'pass' as const,
      title: `${id} is as it should be`,
      summary: 'Nothing to do here.',
      detail: null,
      evidence: [],
      witness: weightWitness.slice(1),
      fix: null,
      weight: 3,
    })),
  ],
  tags: [
    tag(5, 'title', 'Winter boots, hand-stitched in Porto | Nordia Shop', {
      element: 'title',
      keyAttribute: null,
    }),
    tag(11, 'og:title', 'Winter boots, hand-stitched in Porto', { uses: [{ field: 'title', onlyOn: [] }] }),
    tag(
      12,
      'og:description',
      'Full-grain leather, wool lining, resoled for life. Free delivery to 31 countries.',
      { uses: [{ field: 'description', onlyOn: [] }] },
    ),
    tag(13, 'og:image', 'https://cdn.nordia.example/boots-hero.png', {
      uses: [{ field: 'image', onlyOn: [] }],
    }),
    tag(14, 'og:url', 'https://www.nordia.example/boots', {
      readBy: [],
      unreadable: 'value-unquoted',
      because: 'the content is not in quotes',
    }),
  ],
  fetch: {
    startedAt: '2026-11-20T09:12:00.000Z',
    userAgent: 'WhatsApp/2.23.20.0',
    curl: "curl -sS -A 'WhatsApp/2.23.20.0' -H 'Accept-Language: en' 'https://nordia.example/boots'",
    status: 200,
    hops: [
      {
        url: 'https://nordia.example/boots',
        status: 301,
        address: '93.184.216.34',
        headers: [{ name: 'location', value: 'https://www.nordia.example/boots' }],
        location: 'https://www.nordia.example/boots',
        timings: { ...timings, headCompleteMs: null, totalMs: 120, firstByteMs: 118 },
      },
      {
        url: 'https://www.nordia.example/boots',
        status: 200,
        address: '93.184.216.34',
        headers: [
          { name: 'content-type', value: 'text/html; charset=utf-8' },
          { name: 'x-note', value: HOSTILE },
        ],
        location: null,
        timings,
      },
    ],
    bytesOnWire: 9_120,
    bytesDecoded: 41_300,
    headEndByte: 1_120,
    stoppedBecause: 'head-complete',
    charset: { used: 'utf-8', from: 'header' },
    timings,
  },
  visits: [...VISITS_FOR_TEST],
  image: {
    url: 'https://cdn.nordia.example/boots-hero.png',
    finalUrl: 'https://cdn.nordia.example/boots-hero.png',
    rule: 'og:image',
    status: 200,
    contentType: 'image/png',
    format: 'png',
    bytes: 524_288,
    bytesExact: true,
    width: 1200,
    height: 630,
    animated: false,
    hasAlpha: false,
    hops: [],
    timings: { ...timings, headCompleteMs: null, totalMs: 702 },
    thumbnails: { small: null, large: null },
  },
  failure: null,
}

/** Each finding its own cause. */
export const REPORT_FOR_TEST: ReportInWords = {
  ...REPORT,
  causes: REPORT.findings.flatMap(({ id, status, title, summary, fix }) =>
    status === 'fail' || status === 'warn'
      ? [{ code: id, effect: 'risk', status, mender: 'developer', title, summary, findings: [id], fix }]
      : [],
  ),
}
