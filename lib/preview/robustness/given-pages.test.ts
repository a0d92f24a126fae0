/** Pages whose source was handed over: judged like any other, and silent about the response that nobody saw. */
import { expect } from 'vitest'
import { USER_AGENTS } from '../vocabulary/visits'
import { reportInWords } from '../words/report-in-words'
import { reportToText } from '../words/text/to-text'
import { wordsOf } from '../words/languages'
import { describeCases, type Case, type Says } from './describe-cases'
import type { HttpResponses, Seen } from './open-site'
import { bytes, html, og, TAGS } from './served-pages'
import { plain } from './served-pictures'

const picture = async (): Promise<HttpResponses> => ({
  '/loaf.jpg': {
    headers: { 'content-type': 'image/jpeg' },
    body: await plain(1_200, 630).jpeg().toBuffer(),
  },
})

/** What a response would have to say: never passed, never failed. */
const OF_THE_RESPONSE = [
  'page-reachable', 'page-not-blocked', 'page-public', 'page-https', 'page-redirects', 'page-fast', 'html-declared',
  'charset-declared', 'robots-allow', 'range-handled', 'same-for-all-visitors', 'tags-in-server-html', 'image-fast',
] as const // prettier-ignore

const unseen = Object.fromEntries(OF_THE_RESPONSE.map((id) => [id, 'unknown'])) as Says['findings']

const given = (name: string, what: string, source: string | Buffer, says: Says, url?: string): Case => ({
  name,
  what,
  sends: async (site) => site.given(source, await picture(), url),
  says: { ...says, findings: { ...unseen, ...says.findings }, and: quiet(says.and) },
})

/** Nobody asked for the page, and the report says where it came from. */
const quiet =
  (and: Says['and']) =>
  async (seen: Seen): Promise<void> => {
    expect(seen.requests.map(({ url }) => url).filter((url) => !url?.startsWith('/loaf.jpg'))).toEqual([])
    expect(seen.requests.every(({ headers }) => headers['user-agent'] !== USER_AGENTS.browser)).toBe(true)
    const { source, fetch, visits } = seen.report
    expect(source?.provisional).toBe(true)
    expect(fetch).toMatchObject({ status: null, hops: [], timings: null, curl: '' })
    expect(visits).toEqual([])
    const words = wordsOf('en')
    expect(reportToText(reportInWords(seen.report, words), words)).toContain('response was not seen')
    await and?.(seen)
  }

const GOOD = html(TAGS + og('image', '{site}/loaf.jpg'))
const latin1 = bytes(html('<meta charset="iso-8859-1">' + og('title', 'Brötchen für alle')))

const CASES: readonly Case[] = [
  given('given_good', 'a page with all its tags: the large card', GOOD, {
    layout: 'landscape',
    title: 'Rye loaf',
    report: { source: { kind: 'pasted' } },
    findings: { 'og-title': 'pass', 'image-weight': 'pass', 'head-within-limit': 'pass' },
  }),
  given('given_without_tags', 'no tags: their absence is known for certain', html('<title>Rye</title>'), {
    findings: { 'og-image': 'fail' },
  }),
  given('given_beyond_limit', 'tags behind the first 300 KB, as a client would not read them', html(`<style>${'a'.repeat(310_000)}</style>${TAGS}`), {
    findings: { 'head-within-limit': 'fail' },
  }), // prettier-ignore
  given('given_upload_latin1', 'a file in the encoding that it declares', latin1, {
    title: 'Brötchen für alle',
    report: { source: { kind: 'uploaded' }, fetch: { charset: { used: 'windows-1252', from: 'meta' } } },
  }),
  given(
    'given_paste_other_charset',
    'a pasted text whose meta tag names another encoding: text has none',
    html('<meta charset="shift_jis">' + og('title', 'Brötchen, パン, لحم')),
    { title: 'Brötchen, パン, لحم', report: { fetch: { charset: { used: 'utf-8', from: 'default' } } } },
  ),
  given('given_upload_utf16', 'a file in UTF-16 with its mark', Buffer.from(`\ufeff${html(og('title', 'Rye loaf'))}`, 'utf16le'), {
    title: 'Rye loaf',
  }), // prettier-ignore
  given('given_local_http', 'a local address over http: whether https answers is not known', html(TAGS), {
    title: 'Rye loaf',
    layout: 'text',
  }, 'http://localhost:3000/loaf'), // prettier-ignore
  given('given_image_on_localhost', 'its picture is on the same machine: unknown, not broken', html(TAGS + og('image', 'http://localhost:3000/loaf.jpg')), {
    layout: 'text',
    findings: { 'image-reachable': 'unknown', 'image-public': 'unknown', 'image-weight': 'unknown', 'image-https': 'unknown', 'og-image': 'pass' },
    said: 'missing.given.image',
    and: ({ report }) => {
      const tag = report.tags.find(({ key }) => key === 'og:image')
      expect(tag?.usedFor[0]?.clients).toContain('whatsapp-android')
    },
  }, 'http://localhost:3000/'), // prettier-ignore
  given('given_image_inside', 'its picture is a service of an inner network: never asked for', html(TAGS + og('image', 'http://169.254.169.254/latest/meta-data/')), {
    findings: { 'image-reachable': 'unknown', 'image-public': 'unknown' },
    said: 'missing.given.image',
  }), // prettier-ignore
  given('given_hostile_text', 'markup and control characters in a title are text', html(og('title', '&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;\u0001\u202e')), {
    findings: { 'og-title': 'pass' },
    said: '</title><script>',
  }), // prettier-ignore
  given(
    'given_nested',
    'a head that is nested without end: reading stops, and says so',
    `<head>${'<template>'.repeat(50_000)}${TAGS}`,
    {},
  ),
  given('given_local_address', 'og:url names the site where a local page will be; where it names none, nobody makes one up', html(og('title', 'Rye loaf') + og('url', 'https://shop.example/loaf')), {
    findings: { 'og-url': 'pass' },
    report: { values: { url: 'https://shop.example/loaf' } },
  }, 'http://localhost:3000/loaf'), // prettier-ignore
  given('given_local_without_address', 'no og:url on a local page: its fix has a marked gap', html(og('title', 'Rye loaf')), {
    findings: { 'og-url': 'warn' },
    report: { values: { url: null } },
    and: ({ report }) => {
      const [found] = report.findings.filter(({ id }) => id === 'og-url')
      expect(found?.fix?.snippet?.code).toContain('⟦url⟧')
    },
  }, 'http://localhost:3000/loaf'), // prettier-ignore
  given('given_image_missing', 'a public picture that is not there is a fault like any other', html(TAGS + og('image', '{site}/loaf.jpg?gone')), {
    layout: 'text',
    findings: { 'image-reachable': 'fail' },
  }), // prettier-ignore
  given('given_image_relative', 'a relative picture is the page’s own fault', html(TAGS + og('image', '/loaf.jpg')), {
    findings: { 'og-image-absolute': 'fail' },
  }), // prettier-ignore
  given('given_refresh', 'a refresh in its head leads people on, whoever sent it', html('<meta http-equiv="refresh" content="0;url=https://shop.test/other">' + TAGS), {
    findings: { 'page-redirects': 'warn' },
  }), // prettier-ignore
  given('given_cut', 'half a page: what is not there is not guessed', `<html><head>${og('title', 'Rye loaf')}<meta property="og:des`, {
    title: 'Rye loaf',
  }), // prettier-ignore
]

describeCases('given-pages', CASES)
