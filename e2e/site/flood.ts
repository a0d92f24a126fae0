/** Tens of megabytes of HTML whose head never ends, made while they are sent and never held. */
import { once } from 'node:events'
import type { Writable } from 'node:stream'

const OPENING = '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>All rows</title>\n'
const CHUNK_BYTES = 65_536

/** Writes exactly `bytes` bytes, stops early when the reader goes away. */
export async function sendFlood(target: Writable, bytes: number): Promise<void> {
  let sent = 0
  const gone = new AbortController()
  target.once('close', () => gone.abort())
  for (const chunk of floodChunks(bytes)) {
    if (target.destroyed) return
    sent += chunk.length
    if (!target.write(chunk)) await once(target, 'drain', gone).catch(() => {})
  }
  if (!target.destroyed && sent === bytes) target.end()
}

function* floodChunks(bytes: number): Generator<Buffer> {
  let left = bytes
  for (let n = 0; left > 0; n++) {
    const start = n === 0 ? OPENING : ''
    const row = `<!-- row ${n} ${'cell '.repeat(200)}-->\n`
    const text = start + row.repeat(Math.ceil((CHUNK_BYTES - start.length) / row.length))
    const chunk = Buffer.from(text.slice(0, Math.min(CHUNK_BYTES, left)))
    left -= chunk.length
    yield chunk
  }
}
