/** What a response is called, and what it is. The phone does not look at the name; we say when the two do not agree. */
import { expect } from 'vitest'
import { describeCases, type Case, type Says } from './describe-cases'
import type { HttpResponse } from './open-site'
import { PAGE } from './served-pages'

const called = (
  type: string,
  body: string | Buffer = PAGE,
  headers: Record<string, string> = {},
): HttpResponse => ({
  headers: { 'content-type': type, ...headers },
  body,
})
const readAnyway = {
  title: 'Rye loaf',
  findings: { 'page-reachable': 'pass', 'og-title': 'pass' },
} as const satisfies Says
/** WhatsApp does not look at the name; others do. */
const readButFlagged = (code: string): Says => ({
  ...readAnyway,
  findings: { ...readAnyway.findings, 'html-declared': 'warn' },
  codes: { 'html-declared': code },
})
const noPage: Says = {
  failure: 'not-html',
  layout: 'none',
  findings: { 'page-reachable': 'fail', 'og-title': 'unknown', 'html-declared': 'unknown' },
}

const CASES: readonly Case[] = [
  {
    name: 'no_content_type',
    what: 'a page without a type',
    sends: { '/': called('') },
    says: readButFlagged('no-type'),
  },
  {
    name: 'text_plain_html',
    what: 'a page called plain text',
    sends: { '/': called('text/plain') },
    says: { ...readButFlagged('another-type'), said: 'text/plain' },
  },
  {
    name: 'application_octet_stream',
    what: 'bytes of no kind',
    sends: { '/': called('application/octet-stream', Buffer.alloc(9_000, 1)) },
    says: noPage,
  },
  {
    name: 'pdf',
    what: 'a PDF, of which no more is read than its beginning',
    sends: {
      '/': called('application/pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(3_000_000, 7)])),
    },
    says: { ...noPage, said: 'application/pdf' },
  },
  {
    name: 'pdf_called_html',
    what: 'a PDF that is called a page',
    sends: { '/': called('text/html', `%PDF-1.7\n${'x'.repeat(2_000)}`) },
    says: noPage,
  },
  {
    name: 'zip_download',
    what: 'an archive to be kept',
    sends: {
      '/': called('application/zip', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(2_000, 3)]), {
        'content-disposition': 'attachment; filename="bread.zip"',
      }),
    },
    says: noPage,
  },
  {
    name: 'content_type_list',
    what: 'two types, a page first',
    sends: { '/': called('text/html, application/json') },
    says: readAnyway,
  },
  {
    name: 'content_type_smuggle',
    what: 'a page as og:image, called "image/png, text/html"',
    sends: {
      '/': { body: PAGE.replace('</head>', '<meta property="og:image" content="{site}/x.png"></head>') },
      '/x.png': called('image/png, text/html', '<!doctype html><title>no picture</title>'),
    },
    says: {
      title: 'Rye loaf',
      layout: 'text',
      findings: { 'image-format': 'fail' },
      report: { image: { format: null } },
    },
  },
  {
    name: 'content_type_10kB',
    what: 'a type of 10 KB',
    sends: { '/': called(`text/html; x=${'y'.repeat(10_000)}`) },
    says: {
      ...readAnyway,
      and: ({ report }) => {
        const type = report.fetch.hops[0]?.headers.find(({ name }) => name === 'content-type')
        expect(type?.value.length).toBe(2_000)
      },
    },
  },
  {
    name: 'content_type_broken',
    what: 'a type that is none',
    sends: { '/': called(';;;=') },
    says: readButFlagged('type-unreadable'),
  },
  {
    name: 'svg_as_page',
    what: 'a drawing as the page',
    sends: {
      '/': called('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><title>Rye</title></svg>'),
    },
    says: { layout: 'none', findings: { 'page-reachable': 'fail', 'og-title': 'unknown' } },
  },
]

describeCases('content-type', CASES)
