/** Undoes content codings while the bytes arrive; no stage may grow beyond its cap, and nothing already decoded is lost. */
import type { Transform } from 'node:stream'
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib'
import type { Coding } from '../../vocabulary/http-facts'
import { CrawlError } from '../crawl-error'
import { lookAhead } from './look-ahead'
import { PIECE_BYTES_MAX } from './piece-bytes'

const CODINGS: Readonly<Record<string, Coding>> = {
  gzip: 'gzip',
  'x-gzip': 'gzip',
  deflate: 'deflate',
  br: 'br',
  zstd: 'zstd',
}
const CODINGS_MAX = 2
/** Compressed bytes; nearly every head that goes on past the first look ends within a slice or two, and each is a trip to another thread. */
const SLICE_BYTES = 24_576
const IN_PIECES = { chunkSize: PIECE_BYTES_MAX }

/** The codings in the order in which they are undone; throws `encoding-unsupported`. */
export function codingsOf(contentEncoding: string | null): Coding[] {
  const names = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity' && name !== 'none')
  if (names.length > CODINGS_MAX) throw new CrawlError('encoding-unsupported', names.join(', ').slice(0, 50))
  return names
    .map((name) => {
      const coding = CODINGS[name]
      if (!coding) throw new CrawlError('encoding-unsupported', name.slice(0, 50))
      return coding
    })
    .reverse()
}

/** `bytesMax` bounds each stage: the last one simply ends there, an inner one is refused. */
export function decodeBody(
  source: AsyncIterable<Buffer>,
  codings: readonly Coding[],
  bytesMax: number,
): AsyncIterable<Buffer> {
  const engines = (chunks: AsyncIterable<Buffer>) =>
    codings.reduce(
      (inner, coding, index) => stage(inner, coding, bytesMax, index === codings.length - 1),
      chunks,
    )
  return codings.length === 1 && codings[0] === 'gzip'
    ? lookAhead(source, bytesMax, engines)
    : engines(source)
}

async function* stage(
  source: AsyncIterable<Buffer>,
  coding: Coding,
  bytesMax: number,
  isLast: boolean,
): AsyncGenerator<Buffer> {
  const seen: Buffer[] = []
  let engine: Transform | null = null
  let bytes = 0
  try {
    for await (const chunk of inSlices(source)) {
      engine ??= start(coding, chunk)
      if (coding === 'gzip') seen.push(chunk)
      const pushed = await push(engine, chunk, bytesMax - bytes)
      const salvaged =
        pushed.error && coding === 'gzip' ? await firstMember(Buffer.concat(seen), bytesMax) : null
      const pieces = salvaged ? [salvaged.subarray(bytes)] : pushed.pieces
      for (const piece of pieces) bytes += piece.length
      yield* pieces
      if (salvaged) return
      if (pushed.error) throw pushed.error
      if (pushed.full && !isLast) throw new CrawlError('encoding-broken', `> ${bytesMax} B`)
      if (pushed.full || pushed.ended) return
    }
    if (!engine) return
    const { pieces, error } = await push(engine, null, bytesMax - bytes)
    yield* pieces
    if (error) throw error
  } finally {
    engine?.destroy()
  }
}

/**
 * A reader that has seen enough must not pay for undoing a whole network read. A lone byte waits for the next one: two of them tell
 * which of its forms "deflate" has.
 */
async function* inSlices(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer | null = null
  for await (const chunk of source) {
    const bytes: Buffer = held ? Buffer.concat([held, chunk]) : chunk
    held = bytes.length < 2 ? bytes : null
    if (held) continue
    for (let from = 0; from < bytes.length; from += SLICE_BYTES)
      yield bytes.subarray(from, from + SLICE_BYTES)
  }
  if (held && held.length > 0) yield held
}

interface Pushed {
  pieces: Buffer[]
  error: Error | null
  /** The cap was reached and the engine is destroyed. */
  full: boolean
  /** The compressed stream is complete; what follows it is ignored. */
  ended: boolean
}

/** Feeds one chunk (or the end) and waits until all it decodes to has come out. */
function push(engine: Transform, chunk: Buffer | null, room: number): Promise<Pushed> {
  return new Promise((done) => {
    const pieces: Buffer[] = []
    let left = room
    let full = false
    const settle = (error: Error | null, ended: boolean) => {
      engine.off('data', onData).off('error', onError).off('close', onEnd).off('end', onEnd)
      done({ pieces, error: full ? null : error, full, ended })
    }
    const onEnd = () => settle(null, true)
    const onError = (error: Error) => settle(error, false)
    const onData = (piece: Buffer) => {
      if (full) return
      pieces.push(piece.subarray(0, left))
      left -= piece.length
      if (left > 0) return
      full = true
      engine.destroy()
    }
    engine.on('data', onData).once('error', onError).once('close', onEnd).once('end', onEnd)
    if (chunk === null) engine.end()
    else engine.write(chunk, (error) => settle(error ?? null, false))
  })
}

/**
 * Clients ignore what follows a complete gzip member; Node takes it for a second one and drops output with its error.
 * Null when the first member itself is broken.
 */
async function firstMember(gzipped: Buffer, bytesMax: number): Promise<Buffer | null> {
  const headerBytes = gzipHeaderBytes(gzipped)
  if (headerBytes === null) return null
  const engine = createInflateRaw()
  const { pieces, ended } = await push(
    engine.on('error', () => {}),
    gzipped.subarray(headerBytes),
    bytesMax,
  )
  engine.destroy()
  return ended ? Buffer.concat(pieces) : null
}

function gzipHeaderBytes(bytes: Buffer): number | null {
  const [id1, id2, method, flags = 0] = bytes
  if (id1 !== 0x1f || id2 !== 0x8b || method !== 8 || bytes.length < 18) return null
  let at = 10
  if (flags & 4) at += 2 + bytes.readUInt16LE(at)
  for (const flag of [8, 16]) if (flags & flag) at = bytes.indexOf(0, at) + 1 || bytes.length
  if (flags & 2) at += 2
  return at < bytes.length ? at : null
}

function start(coding: Coding, first: Buffer): Transform {
  // Each push listens for its own error; between two of them nobody else does.
  return engineFor(coding, first).on('error', () => {})
}

function engineFor(coding: Coding, first: Buffer): Transform {
  if (coding === 'gzip') return createGunzip(IN_PIECES)
  if (coding === 'br') return createBrotliDecompress(IN_PIECES)
  if (coding === 'zstd') return createZstdDecompress(IN_PIECES)
  return hasZlibHeader(first) ? createInflate(IN_PIECES) : createInflateRaw(IN_PIECES)
}

/** Servers send both the zlib form and the bare form under the name "deflate". */
function hasZlibHeader(first: Buffer): boolean {
  const [method = 0, flags = 0] = first
  return (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0
}
