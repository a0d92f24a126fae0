/** The decoder in its child process: thumbnails as Android makes them, bombs refused, a stuck child killed. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { crc32 } from 'node:zlib'
import sharp, { type Color } from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import type { ImageFormat } from '../../vocabulary/facts'
import { createDecoder, type Decoder } from './decode-image'
import { THUMBNAIL_SIZES } from './thumbnail-sizes'

const decoder = createDecoder({})
afterAll(() => decoder.closeDecoders())
const signal = new AbortController().signal
const decode = (bytes: Buffer, format: ImageFormat = 'png', by: Decoder = decoder) =>
  by.decodeImage(bytes, format, signal)
const png = (width: number, height: number, background: Color = '#336699', channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background } }).png().toBuffer()

describe('thumbnails', () => {
  it.each([
    [99, 400, null, null],
    [100, 100, [100, 100], null],
    [299, 299, [140, 140], null],
    [300, 74, null, null],
    [300, 75, null, [300, 75]],
    [500, 500, [140, 140], [500, 500]],
    [1024, 1024, [140, 140], [1024, 1024]],
    [4000, 2000, [140, 140], [1024, 512]],
    [400, 4000, [140, 140], [300, 3000]],
    [1000, 2000, [140, 140], [512, 1024]],
  ])('of %s × %s', async (width, height, small, large) => {
    const { thumbnails } = await decode(await png(width, height))
    const size = (thumbnail: { width: number; height: number } | null) =>
      thumbnail && [thumbnail.width, thumbnail.height]
    expect([size(thumbnails.small), size(thumbnails.large)]).toEqual([small, large])
  })

  it('are cropped from the centre', async () => {
    const stripe = await png(200, 400, '#00ff00')
    const body = await sharp(await png(1000, 400, '#ff0000')).composite([{ input: stripe, left: 400, top: 0 }]).png().toBuffer()
    const { thumbnails } = await decode(body)
    const { data, info } = await sharp(thumbnails.small?.jpeg).raw().toBuffer({ resolveWithObject: true })
    const at = (x: number) => [...data.subarray((70 * info.width + x) * 3, (70 * info.width + x) * 3 + 2)]
    expect(at(70)[1]).toBeGreaterThan(200)
    expect(at(5)[0]).toBeGreaterThan(200)
  }) // prettier-ignore

  it('lie on white, upright and without metadata', async () => {
    const clear = await decode(await png(400, 400, { r: 0, g: 0, b: 0, alpha: 0 }, 4))
    const pixels = await sharp(clear.thumbnails.large?.jpeg).raw().toBuffer()
    expect([...pixels.subarray(0, 3)]).toEqual([255, 255, 255])

    const turned = await sharp(await png(800, 400)).jpeg().withExif({ IFD0: { Copyright: 'me' } }).withMetadata({ orientation: 6 }).toBuffer()
    const picture = await decode(turned, 'jpeg')
    expect(picture.storedAs).toEqual({ width: 800, height: 400 })
    expect(clear.storedAs).toBeUndefined()
    expect(picture).toMatchObject({ width: 400, height: 800, thumbnails: { large: { width: 400, height: 800 } } })
    const meta = await sharp(picture.thumbnails.large?.jpeg).metadata()
    expect([meta.exif, meta.icc, meta.orientation]).toEqual([undefined, undefined, undefined])
  }) // prettier-ignore
})

describe('what is said of the picture', () => {
  it('animation', async () => {
    const frames = [await png(60, 60, '#ff0000'), await png(60, 60, '#0000ff')]
    const moving = sharp(frames, { join: { animated: true } })
    expect((await decode(await moving.clone().gif().toBuffer(), 'gif')).animated).toBe(true)
    expect((await decode(await moving.clone().webp().toBuffer(), 'webp')).animated).toBe(true)
    expect((await decode(await sharp(frames[0]).gif().toBuffer(), 'gif')).animated).toBe(false)
  })

  it('how much of it is lost on white', async () => {
    const logo = async (colour: string) =>
      sharp(await png(400, 200, { r: 0, g: 0, b: 0, alpha: 0 }, 4))
        .composite([{ input: await png(200, 100, colour), left: 100, top: 50 }])
        .png()
        .toBuffer()
    expect((await decode(await logo('#ffffff'))).lostOnWhite).toBeGreaterThan(0.9)
    expect((await decode(await logo('#222222'))).lostOnWhite).toBeLessThan(0.1)
    expect((await decode(await png(50, 50, '#ffffff', 4))).lostOnWhite).toBe(0)
    expect((await decode(await png(50, 50, '#ffffff', 3))).lostOnWhite).toBeNull()
    expect((await decode(await png(50, 50, { r: 9, g: 9, b: 9, alpha: 0 }, 4))).lostOnWhite).toBe(1)
  })

  it('a grey picture with alpha and a 16-bit one decode too', async () => {
    const grey = await sharp(await png(300, 200, { r: 9, g: 9, b: 9, alpha: 0.5 }, 4)).toColourspace('b-w').png().toBuffer()
    expect(await decode(grey)).toMatchObject({ width: 300, hasAlpha: true })
    const deep = await sharp(await png(300, 200)).toColourspace('rgb16').png().toBuffer()
    expect(await decode(deep)).toMatchObject({ width: 300 })
    const cmyk = await sharp(await png(300, 200)).toColourspace('cmyk').jpeg().toBuffer()
    expect(await decode(cmyk, 'jpeg')).toMatchObject({ width: 300, thumbnails: { large: { width: 300 } } })
  }) // prettier-ignore
})

/** A small picture whose header announces 8,000 × 8,000 pixels, as a bomb's does. */
async function inflated(format: 'png' | 'gif' | 'avif'): Promise<Buffer> {
  const bytes = await sharp(await png(64, 64))
    .toFormat(format)
    .toBuffer()
  if (format === 'gif') {
    const image = bytes.indexOf(Buffer.from('2c00000000', 'hex'))
    for (const at of [6, 8, image + 5, image + 7]) bytes.writeUInt16LE(8_000, at)
    return bytes
  }
  const size = format === 'png' ? 16 : bytes.indexOf('ispe') + 8
  for (const at of [size, size + 4]) bytes.writeUInt32BE(8_000, at)
  if (format === 'png') bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
  return bytes
}

describe('bombs', () => {
  it.each(['png', 'gif', 'avif'] as const)('64 megapixels of %s are refused at once', async (format) => {
    const bytes = await inflated(format)
    expect((await sharp(bytes).metadata()).width).toBe(8_000)
    const startedAt = performance.now()
    await expect(decode(bytes, format)).rejects.toMatchObject({
      failureCode: 'image-too-many-pixels',
      detail: '8000 x 8000 pixels',
    })
    expect(performance.now() - startedAt).toBeLessThan(1_500)
  })

  it.each(['svg', 'tiff', 'pdf'])('%s never reaches a loader, even under another name', async (kind) => {
    const bytes = {
      svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="500" height="500"/>'),
      tiff: await sharp(await png(50, 50))
        .tiff()
        .toBuffer(),
      pdf: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj'),
    }[kind]
    await expect(decode(bytes ?? Buffer.alloc(0), 'png')).rejects.toMatchObject({
      failureCode: 'image-undecodable',
    })
  })

  it('a truncated JPEG decodes as far as it goes', async () => {
    const whole = await sharp(await png(600, 400))
      .jpeg()
      .toBuffer()
    expect(await decode(whole.subarray(0, whole.length - 200), 'jpeg')).toMatchObject({
      width: 600,
      height: 400,
    })
  })
})

/** What every program of these tests begins with: `onJob` is told the number of each job, `say` answers. */
const CHILD = `import { Socket } from 'node:net'
  import { readFrames, writeFrame } from '${pathToFileURL(join(import.meta.dirname, '../frames.ts'))}'
  const answers = new Socket({ fd: 3 })
  const say = (message) => writeFrame(answers, [Buffer.from(JSON.stringify(message))])
  const onJob = (work) => readFrames(process.stdin, 1e9, { frame: (job) => work(job.readUInt32BE()), broken() {} })`

describe('the child process', () => {
  const withProgram = async (source: string, run: (decoderPath: string) => Promise<void>) => {
    const folder = await mkdtemp(join(tmpdir(), 'decoder-'))
    const path = join(folder, 'child.mjs')
    await writeFile(path, `${CHILD}\n${source}`)
    await run(path).finally(() => rm(folder, { recursive: true }))
  }

  it('that never answers is killed in time, and the next one works on', async () => {
    const source = `let n = 0
      onJob(() => { if (++n > 0) for (;;); })
      say('ready')`
    await withProgram(source, async (decoderPath) => {
      const stuck = createDecoder({ decoderPath, timeouts: { decodeMs: 200 }, caps: { decodersMax: 1 } })
      const startedAt = performance.now()
      const tries = [decode(await png(9, 9), 'png', stuck), decode(await png(9, 9), 'png', stuck)]
      for (const result of await Promise.allSettled(tries))
        expect(result).toMatchObject({
          reason: { failureCode: 'image-decode-timed-out', detail: '200 ms' },
        })
      expect(performance.now() - startedAt).toBeLessThan(3_000)
      await stuck.closeDecoders()
    })
  })

  it('is killed when nobody waits for its picture any more', async () => {
    const source = `onJob(() => { for (;;); })
      say('ready')`
    await withProgram(source, async (decoderPath) => {
      const stuck = createDecoder({ decoderPath, timeouts: { decodeMs: 60_000 }, caps: { decodersMax: 1 } })
      const bytes = await png(9, 9)
      for (const reason of [undefined, new DOMException('late', 'TimeoutError')]) {
        const stop = new AbortController()
        const picture = stuck.decodeImage(bytes, 'png', stop.signal)
        setTimeout(() => stop.abort(reason), 100)
        const failureCode = reason === undefined ? 'interrupted' : 'image-decode-timed-out'
        await expect(picture).rejects.toMatchObject({ failureCode })
      }
      await expect(stuck.decodeImage(bytes, 'png', AbortSignal.abort())).rejects.toMatchObject({
        failureCode: 'interrupted',
      })
      await stuck.closeDecoders()
    })
  })

  it('does not wait for its threads when its parent is gone', async () => {
    const child = spawn(
      process.execPath,
      ['lib/preview/crawl/image/decode-child.ts', JSON.stringify(THUMBNAIL_SIZES)],
      {
        stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
      },
    )
    await once(child.stdio[3] as NodeJS.ReadableStream, 'data') // safe: a pipe that we read
    child.stdin?.destroy()
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
  })

  it('that dies in the middle fails only its own picture', async () => {
    const source = `onJob(() => process.kill(process.pid, 'SIGSEGV'))
      say('ready')`
    await withProgram(source, async (decoderPath) => {
      const dying = createDecoder({ decoderPath })
      await expect(decode(await png(9, 9), 'png', dying)).rejects.toMatchObject({
        failureCode: 'image-decoder-failed',
        detail: 'exit SIGSEGV',
      })
      await dying.closeDecoders()
    })
  })

  it('that lies is not believed', async () => {
    const source = `onJob((id) => say({ id, problem: null, picture: {
        format: 'png', width: 300, height: 200, animated: false, hasAlpha: false, lostOnWhite: null,
        small: null, large: { width: 300, height: 200, jpeg: Buffer.from([60, 115]).toString('base64') } } }))
      say('ready')`
    await withProgram(source, async (decoderPath) => {
      const lying = createDecoder({ decoderPath })
      await expect(decode(await png(9, 9), 'png', lying)).rejects.toMatchObject({ failureCode: 'image-decoder-failed', detail: 'invalid-reply' })
      await lying.closeDecoders()
    })
  }) // prettier-ignore

  it.each([
    ['no frame', `answers.write(Buffer.from('ffffffff00', 'hex'))`],
    ['a frame that is no JSON', `writeFrame(answers, [Buffer.from('{{')])`],
    ['nothing', 'say(null)'],
    ['a list', 'say([])'],
    ['half an answer', 'say({ id, problem: null, picture: { format: 1 } })'],
    ['sizes that are none', `say({ id, problem: null, picture: { format: 'png', width: -1, height: 1e9 } })`],
  ])('that says %s fails its picture, and nothing reaches this process', async (_, nonsense) => {
    const source = `onJob((id) => { ${nonsense} })
      say('ready')`
    await withProgram(source, async (decoderPath) => {
      const mad = createDecoder({ decoderPath, caps: { decodersMax: 1 } })
      const bytes = await png(9, 9)
      for (const result of await Promise.allSettled([decode(bytes, 'png', mad), decode(bytes, 'png', mad)]))
        expect(result).toMatchObject({
          reason: { failureCode: 'image-decoder-failed', detail: 'invalid-reply' },
        })
      await mad.closeDecoders()
    })
  })

  it('that is missing is our failure, not the picture’s', async () => {
    const lost = createDecoder({ decoderPath: join(tmpdir(), 'no-such-decoder.mjs') })
    await expect(decode(await png(9, 9), 'png', lost)).rejects.toMatchObject({
      failureCode: 'image-decoder-failed',
      detail: 'not-started',
    })
    await lost.closeDecoders()
  })

  it('serves many pictures at once from two children', async () => {
    const bytes = await png(640, 480)
    const pictures = await Promise.all(Array.from({ length: 12 }, () => decode(bytes)))
    expect(pictures.every(({ width }) => width === 640)).toBe(true)
  })

  it('gets nothing of our environment', async () => {
    const source = `onJob((id) => say({ id, picture: null, isTooLarge: false, problem: Object.keys(process.env).sort().join() }))
      say('ready')`
    await withProgram(source, async (decoderPath) => {
      const nosy = createDecoder({ decoderPath })
      const failure = await decode(await png(9, 9), 'png', nosy).catch((error: { detail: string }) => error)
      expect(failure).toMatchObject({
        detail: 'MALLOC_ARENA_MAX,NODE_ENV,UV_THREADPOOL_SIZE',
      })
      expect(failure).not.toMatchObject({ detail: expect.stringContaining('PATH') })
      await nosy.closeDecoders()
    })
  })
})
