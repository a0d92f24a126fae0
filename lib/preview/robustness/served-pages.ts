/** The pages that the rows send: our own words, as short as they can be. */
import type { HttpResponse } from './open-site'

export const og = (key: string, content: string): string => `<meta property="og:${key}" content="${content}">`

/** All that the guide asks for, without an image. */
export const TAGS =
  '<meta charset="utf-8"><title>Rye loaf</title>' +
  og('title', 'Rye loaf') +
  og('description', 'Baked at dawn, sold until noon.') +
  og('url', '{site}/')

export const html = (head: string, body = ''): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`

export const page = (head: string, body = ''): HttpResponse => ({ body: html(head, body) })

export const PAGE = html(TAGS)

/** One character per byte, for text in old encodings. */
export const bytes = (text: string): Buffer => Buffer.from(text, 'latin1')
