/** The least one can do: undici's stream through gunzip into htmlparser2, over at `</head>`. No limits, no checks, UTF-8 unless the header says otherwise. */
import { createGunzip } from 'node:zlib'
import { Parser } from 'htmlparser2'
import { request } from 'undici'
import type { Reading } from '../reading'

export async function readWithFloor(address: string): Promise<Reading> {
  const { headers, body } = await request(address, { headers: { 'accept-encoding': 'gzip' } })
  const charset = /charset=([\w-]+)/i.exec(String(headers['content-type']))?.[1]
  const decoder = new TextDecoder(charset ?? 'utf-8')
  const metas = new Map<string, string>()
  let title = ''
  let inTitle = false
  let over = false
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'title') inTitle = title === ''
      if (name !== 'meta') return
      const key = (attributes['property'] ?? attributes['name'])?.toLowerCase()
      const { content } = attributes
      if (key && content && !metas.has(key)) metas.set(key, content)
    },
    ontext: (text) => {
      if (inTitle) title += text
    },
    onclosetag: (name) => {
      if (name === 'title') inTitle = false
      if (name === 'head') over = true
    },
  })
  const gunzip = createGunzip()
  // Leaving the loop destroys the stream; what the abandoned halves then say is of no interest.
  gunzip.on('error', () => {})
  body.on('error', () => {})
  for await (const chunk of body.pipe(gunzip)) {
    parser.write(decoder.decode(chunk, { stream: true }))
    if (over) break
  }
  body.destroy()
  const first = (...keys: string[]) => keys.map((key) => metas.get(key)).find(Boolean) ?? null
  return {
    title: first('og:title', 'twitter:title') ?? title,
    description: first('og:description', 'twitter:description', 'description'),
    image: first('og:image', 'twitter:image'),
    siteName: first('og:site_name'),
  }
}
