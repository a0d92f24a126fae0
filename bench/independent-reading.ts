/**
 * Reads a page with parse5, sharing no code with any contestant: the whole document as a browser without scripting builds it.
 * Where a page has og:*, that is right, and of several any one. Where it has none, any of the page's own fallbacks is right
 * (twitter:*, then title or description), because the contestants rank those differently. Where it has neither, nothing is asked.
 */
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import type { Accepted, Field } from './reading'

type Node = DefaultTreeAdapterMap['node']

const OPEN_GRAPH: Record<Field, readonly string[]> = {
  title: ['og:title'],
  description: ['og:description'],
  image: ['og:image', 'og:image:url', 'og:image:secure_url'],
  siteName: ['og:site_name'],
}
const FALLBACKS: Record<Field, readonly string[]> = {
  title: ['twitter:title', 'title', '<title>'],
  description: ['twitter:description', 'description'],
  image: ['twitter:image', 'twitter:image:src'],
  siteName: [],
}

/** `only` leaves out all other keys, for asking what a reader would find that knows just these. */
export function independentReading(
  html: Uint8Array,
  contentType: string,
  only: ReadonlySet<string> | null = null,
): Accepted {
  const values = valuesByKey(html, contentType)
  const all = (keys: readonly string[]) =>
    keys.filter((key) => only?.has(key) ?? true).flatMap((key) => values.get(key) ?? [])
  const accepted = (field: Field) => {
    const openGraph = all(OPEN_GRAPH[field])
    return openGraph.length > 0 ? openGraph : all(FALLBACKS[field])
  }
  return {
    title: accepted('title'),
    description: accepted('description'),
    image: accepted('image'),
    siteName: accepted('siteName'),
  }
}

/** Every non-empty value of the document by its key (`<title>` for the element, `<link icon>` for a link), in document order. */
export function valuesByKey(html: Uint8Array, contentType: string): Map<string, string[]> {
  return valuesOf(parse(decode(html, contentType), { scriptingEnabled: false }))
}

/** Byte order mark, header, then a meta tag before the body; UTF-8 otherwise. */
function decode(html: Uint8Array, contentType: string): string {
  const ascii = Buffer.from(html).toString('latin1')
  const label = /charset\s*=\s*["']?([\w:.-]+)/i
  const inMeta = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(ascii.split(/<body[\s>]/i, 1)[0] ?? '')
  // TextDecoder heeds the mark itself, but only when it is asked for that encoding.
  const marked = ascii.startsWith('\xef\xbb\xbf') ? 'utf-8' : null
  for (const name of [marked, label.exec(contentType)?.[1], inMeta?.[1]]) {
    try {
      if (name) return new TextDecoder(name).decode(html)
    } catch {
      // An unknown label: the next one decides.
    }
  }
  return new TextDecoder().decode(html)
}

/** Non-empty values by key, in document order. Content of templates is no part of the document; a picture's title names no page. */
function valuesOf(document: Node): Map<string, string[]> {
  const values = new Map<string, string[]>()
  const keep = (key: string | undefined, value: string | undefined) => {
    if (!key || !value?.trim()) return
    values.set(key, [...(values.get(key) ?? []), value.trim()])
  }
  const waiting: Node[] = [document]
  let titled = false
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node) {
      const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value
      if (node.tagName === 'meta') {
        keep((attribute('property') || attribute('name'))?.trim().toLowerCase(), attribute('content'))
      }
      if (node.tagName === 'link') keep(`<link ${attribute('rel')?.trim().toLowerCase()}>`, attribute('href'))
      if (node.tagName === 'title' && !titled && !node.namespaceURI.endsWith('svg')) {
        titled = true
        keep('<title>', node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''))
      }
    }
    // A stack, so the last one pushed is read first.
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed())
  }
  return values
}
