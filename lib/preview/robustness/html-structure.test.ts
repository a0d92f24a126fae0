/** Heads as they are written, generated, broken and made to hurt: which tags are found, and that no page holds the reader up. */
import { expect } from 'vitest'
import type { CheckId } from '../judge/checks/index'
import { describeCases, type Case, type Says } from './describe-cases'
import type { HttpResponse, Seen } from './open-site'
import { html, og, page } from './served-pages'

const TITLE = og('title', 'Rye loaf')
const whole = (body: string | Buffer): HttpResponse => ({ body })
const found: Says = { title: 'Rye loaf', findings: { 'og-title': 'pass' } }
/** No tag at all: no card, and the check of the title says that it is missing. */
const missing: Says = { title: null, layout: 'none', findings: { 'og-title': 'fail' } }
const unreadable = (said: string): Says => ({ findings: { 'tag-readable': 'fail' }, said })

const iosShows = (report: Seen['report'], title: string | RegExp) =>
  expect(report.cards.find(({ surface }) => surface === 'ios')?.title).toMatch(title)
const iosReads =
  (title: string) =>
  ({ report }: Seen) =>
    void iosShows(report, new RegExp(`^${title}$`))
const fixOf = ({ findings }: Seen['report'], check: CheckId) =>
  findings.find(({ id }) => id === check)?.fix?.snippet?.code

/** The tag is in something whose content is no part of the document. */
const inert = (name: string, markup: string): Case => ({
  name,
  what: `the tag within ${markup.slice(0, 60).replaceAll('\n', ' ')}`,
  sends: { '/': page(markup) },
  says: missing,
})
const many = (count: number, text: string) => text.repeat(count)

// prettier-ignore
const CASES: readonly Case[] = [
  { name: 'no_head', what: 'tags without a head around them', sends: { '/': whole(`<!doctype html><title>x</title>${TITLE}<p>x`) }, says: found },
  {
    // A phone reads the head alone, so a tag of the body is no tag; the check shows where it is.
    name: 'metas_in_body',
    what: 'tags in the body',
    sends: { '/': page('<title>x</title>', TITLE) },
    says: { title: 'x', ...unreadable('unreadable.outside-head') },
  },
  { name: 'downlevel_revealed', what: 'tags between conditional marks', sends: { '/': page(`<![if !IE]>${TITLE}<![endif]>`) }, says: found },
  {
    name: 'two_doctypes',
    what: 'a whole page in the head of another one, both of which are read',
    sends: { '/': whole(`<!DOCTYPE html><html><head><meta charset="utf-8">${html(TITLE)}`) },
    says: { ...found, findings: { ...found.findings, 'head-whole': 'pass' }, codes: { 'head-whole': 'begins-twice' } },
  },
  inert('metas_in_template', `<template>${TITLE}</template>`),
  inert('declarative_shadow', `<template shadowrootmode="open">${TITLE}</template>`),
  {
    // The phone's pattern is greedy: it takes the icon's title and all up to the last one. A parser finds the page's own.
    name: 'svg_title_first',
    what: 'an icon with a title before the page’s own',
    sends: { '/': page('<svg><title>icon</title></svg><title>Rye loaf</title>') },
    says: { and: iosReads('Rye loaf') },
  },
  inert('metas_in_script', `<script>document.write('${TITLE}')</script>`),
  ...['style', 'textarea', 'iframe', 'noembed', 'xmp', 'noframes'].map((element, at) =>
    inert(at === 0 ? 'metas_in_style_textarea_title_iframe' : `metas_in_${element}`, `<${element}>${TITLE}</${element}>`),
  ),
  inert('metas_in_comment', `<!-- ${TITLE} -->`),
  {
    // A browser takes all the rest for the title. The phone finds tags by pattern, and so the card is there.
    name: 'unclosed_title',
    what: 'a title that is never closed',
    sends: { '/': whole(`<!doctype html>\n<html><head>\n<title>abc ${TITLE}`) },
    says: {
      title: 'Rye loaf',
      findings: { 'tag-readable': 'warn' },
      codes: { 'tag-readable': 'title-not-closed' },
      said: '"line":3',
      and: ({ report }) => {
        expect(report.tags[0]).toMatchObject({ element: 'title', line: 3, unreadable: 'not-closed' })
        iosShows(report, /^abc <meta property=/)
        expect(fixOf(report, 'tag-readable')).toBe('<title>abc</title>')
      },
    },
  },
  {
    name: 'unclosed_title_alone',
    what: 'the same without a title for the phone’s pattern',
    sends: { '/': whole(`<!doctype html><html><head><title>abc ${og('description', 'Rye')}`) },
    says: { title: null, description: 'Rye', findings: { 'tag-readable': 'fail', 'og-title': 'fail' }, codes: { 'tag-readable': 'title-not-closed' }, said: '"title":"none"' },
  },
  { name: 'uppercase_tags', what: 'keys in capitals', sends: { '/': page('<META PROPERTY="OG:TITLE" CONTENT="Rye loaf">') }, says: { title: null, ...unreadable('unreadable.attribute-case') } },
  { name: 'uppercase_element', what: 'the element in capitals alone', sends: { '/': page('<META property="og:title" content="Rye loaf">') }, says: found },
  { name: 'unquoted_attrs', what: 'values without quotes, which Android does not read', sends: { '/': page('<meta property=og:title content=Rye>') }, says: { title: null, ...unreadable('unreadable.key-unquoted') } },
  { name: 'slash_separated', what: 'slashes between the attributes: a parser reads them, the phone’s pattern does not', sends: { '/': page('<meta/property="og:title"/content="Rye loaf">') }, says: { title: null, ...unreadable('unreadable.bare-attribute-before'), and: iosReads('Rye loaf') } },
  { name: 'property_instead_of_name', what: 'property where name is usual', sends: { '/': page('<meta property="twitter:title" content="Rye loaf"><meta property="twitter:card" content="summary">') }, says: { title: 'Rye loaf' } },
  { name: 'whitespace_in_property', what: 'blanks around the key', sends: { '/': page('<meta property=" og:title " content="Rye loaf">') }, says: { title: null, ...unreadable('unreadable.key-spaces') } },
  { name: 'rdfa_prefix', what: 'the vocabulary declared in three ways', sends: { '/': whole(`<html prefix="og: http://ogp.me/ns#" xmlns:og="http://ogp.me/ns#" vocab="https://schema.org/"><head>${TITLE}</head></html>`) }, says: found },
  { name: 'rdfa_other_prefix', what: 'the vocabulary under another prefix', sends: { '/': whole('<html prefix="x: http://ogp.me/ns#"><head><meta property="x:title" content="Rye loaf"></head></html>') }, says: missing },
  { name: 'full_iri_property', what: 'the key as a whole address', sends: { '/': page('<meta property="http://ogp.me/ns#title" content="Rye loaf">') }, says: { ...missing, report: { tags: [{ key: 'http://ogp.me/ns#title', unreadable: 'key-not-read' }] } } },
  {
    // Android takes the last image, and the size that comes after it.
    name: 'og_image_array',
    what: 'three images with their sizes',
    sends: { '/': page([1, 2, 3].map((n) => og('image', `{site}/${n}.png`) + og('image:width', `${n}00`) + og('image:height', `${n}0`)).join('')) },
    says: { findings: { 'duplicate-tags': 'warn' }, and: ({ asked }) => expect(asked[1]).toBe('/3.png') },
  },
  { name: 'empty_content', what: 'a key without content', sends: { '/': page('<meta property="og:title" content="">') }, says: missing },
  { name: 'value_attribute', what: 'the value under another name', sends: { '/': page('<meta property="og:title" value="Rye loaf">') }, says: { ...missing, report: { tags: [{ key: 'og:title', unreadable: 'value-missing' }] } } },
  {
    // Undone once, so that everybody sees the rest as text.
    name: 'double_encoded',
    what: 'an ampersand that was encoded twice',
    sends: { '/': page(og('title', 'Rye &amp;amp; oats')) },
    says: {
      title: 'Rye &amp; oats',
      findings: { 'text-encoded-once': 'warn' },
      codes: { 'text-encoded-once': 'encoded-twice' }, said: '"seen":"&amp;"',
      and: ({ report }) => void expect(fixOf(report, 'text-encoded-once')).toBe(og('title', 'Rye &amp; oats')),
    },
  },
  { name: 'encoded_once', what: 'an ampersand as it should be', sends: { '/': page(og('title', 'Rye &amp; oats')) }, says: { title: 'Rye & oats', findings: { 'text-encoded-once': 'pass' } } },
  { name: 'script_in_content', what: 'markup in a value: text everywhere', sends: { '/': page(og('title', '&lt;/title>&lt;script>alert(1)&lt;/script>'.replaceAll('>', '&gt;'))) }, says: { title: '</title><script>alert(1)</script>' } },
  { name: 'url_relative', what: 'an image by its path alone', sends: { '/': page(TITLE + og('image', '/x.png')) }, says: { layout: 'text', asked: ['/', '/x.png'], findings: { 'og-image-absolute': 'fail' } } },
  { name: 'base_href', what: 'a base address: it moves no tag of a card, whatever browsers do', sends: { '/': page(`<base href="{site}/a/"><base href="{site}/b/">${TITLE}${og('image', 'x.png')}`) }, says: { asked: ['/', '/a/x.png', '/x.png'], findings: { 'og-image-absolute': 'fail' } } },
  { name: 'base_href_javascript', what: 'a script as the base address', sends: { '/': page(`<base href="javascript:alert(1)">${TITLE}<link rel="icon" href="/i.png">`) }, says: { title: 'Rye loaf', asked: ['/', '/i.png'] } },
  { name: 'image_url_spaces', what: 'a blank in an image’s address', sends: { '/': page(TITLE + og('image', '{site}/a b.png')) }, says: { title: 'Rye loaf', asked: ['/', '/a%20b.png', '/ab.png'] } },
  { name: 'image_url_entities', what: 'an entity in an image’s address: undone once', sends: { '/': page(TITLE + og('image', '{site}/?a=1&amp;b=2')) }, says: { title: 'Rye loaf', asked: ['/', '/?a=1&b=2'] } },
  {
    name: 'huge_head_10MB',
    what: '10 MB before the first tag',
    sends: { '/': page(`<style>${many(10_000_000, 'a')}</style>${TITLE}`) },
    // What is beyond the limit is lost for WhatsApp, so it is not there, and the finding says how far was read.
    says: { layout: 'none', findings: { 'head-within-limit': 'fail', 'og-title': 'fail' }, codes: { 'og-title': 'not-within-limit' }, said: '307200', report: { fetch: { bytesDecoded: 307_200 } } },
  },
  {
    // The phone's limit comes long before the end of the second: it is no tag, neither there nor in what is read beyond the limit.
    name: 'one_attr_2MB',
    what: 'a value of 200 KB, and one of 2 MB',
    sends: { '/': page(og('title', many(200_000, 'a')) + og('description', many(2_000_000, 'b'))) },
    says: {
      title: many(150, 'a'),
      description: null,
      findings: { 'og-title-length': 'warn', 'head-within-limit': 'warn' },
      said: '200000',
      and: ({ report }) => {
        expect(report.tags.map(({ value, valueChars }) => [value.length, valueChars])).toEqual([[5_000, 200_000]])
      },
    },
  },
  {
    // Read on beyond the limit, for saying where things are.
    name: 'one_attr_700kB',
    what: 'a value that ends behind the limit',
    sends: { '/': page(TITLE + og('description', many(700_000, 'b'))) },
    says: {
      title: 'Rye loaf',
      description: null,
      report: { tags: [{ key: 'og:title' }, { key: 'og:description', place: 'beyond-limit', valueChars: 700_000 }] },
    },
  },
]

/** Built to hold a parser up; what they have in common is that they end. */
// prettier-ignore
const HEAVY: readonly [name: string, what: string, body: string][] = [
  ['attrs_100k', 'one tag with as many attributes as fit', `<meta ${many(60_000, 'a=b ')}>`],
  ['nested_div_64kB', 'thirteen thousand elements in each other', many(13_000, '<div>')],
  ['nested_b_512kB', 'a hundred thousand marks in each other', many(100_000, '<b>')],
  ['nested_svg_table_template', 'drawings, tables and templates in each other', many(5_000, '<svg><table><template>')],
  ['adoption_agency', 'elements that end in the wrong order', many(20_000, '<a><b><i><p></a>')],
  ['deep_json_ld', 'data nested a hundred thousand deep', `<script type="application/ld+json">${many(100_000, '[')}</script>`],
  ['proto_json_ld', 'data that names the parts of objects', '<script type="application/ld+json">{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}</script>'],
  ['bad_json_ld', 'data with commas too many', '<script type="application/ld+json">{"a":1,}<!-- x -->{}</script>'],
  ['proto_property', 'keys that name the parts of objects', ['__proto__', 'constructor', 'toString'].map((key) => `<meta property="${key}" content="x">`).join('')],
  ['hreflang_flood', 'three thousand languages', many(3_000, '<link rel="alternate" hreflang="de" href="/de">')],
  ['metas_10k', 'six thousand tags', many(6_000, '<meta name="a" content="b">')],
  ['manifest_icons', 'a manifest, and an icon of any size', '<link rel="manifest" href="/m.json"><link rel="mask-icon" sizes="any" href="/i.svg">'],
]

// prettier-ignore
const CALM: readonly Case[] = [
  ...HEAVY.map(([name, what, body]): Case => ({
    name,
    what: `${what}; the tag before it is read`,
    sends: { '/': page(TITLE + body) },
    says: {
      title: 'Rye loaf',
      asked: ['/'],
      and: ({ report }) => {
        expect(report.tags.length).toBeLessThanOrEqual(2_000)
        expect(Object.prototype).not.toHaveProperty('x')
      },
    },
  })),
  { name: 'xml_prolog', what: 'a prolog before the doctype', sends: { '/': whole(`<?xml version="1.0"?>\n${html(TITLE)}`) }, says: found },
  { name: 'only_whitespace', what: '5 MB of blanks', sends: { '/': whole(Buffer.alloc(5_000_000, 0x20)) }, says: { failure: 'empty-page' } },
  { name: 'only_nulls', what: '2 MB of NUL', sends: { '/': whole(Buffer.alloc(2_000_000)) }, says: { failure: 'empty-page' } },
  {
    name: 'js_app_shell',
    what: 'an empty application, without tags',
    sends: { '/': page('<title>App</title><script type="module" src="/app.js"></script>', '<div id="root"></div>') },
    says: { title: 'App', asked: ['/'], findings: { 'tags-in-server-html': 'unknown', 'og-title': 'fail' } },
  },
  {
    // A phone does not look at these; they are shown as they came, and keep no card away.
    name: 'noindex',
    what: 'wishes for search engines',
    sends: { '/': { headers: { 'x-robots-tag': 'noindex, noimageindex' }, body: html(`<meta name="robots" content="noindex, nosnippet">${TITLE}`, '<p data-nosnippet>x') } },
    says: { ...found, and: ({ report }) => expect(report.fetch.hops[0]?.headers).toContainEqual({ name: 'x-robots-tag', value: 'noindex, noimageindex' }) },
  },
]

describeCases('html-structure', [...CASES, ...CALM])
