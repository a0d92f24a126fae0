/** Fetches one image through the same connector as pages, weighs it, names its format by the bytes and has it decoded. */
import type { Failure, ImageFact, ImageFormat, PictureFact, Result } from '../../vocabulary/facts'
import type { FetchedImage, FetchImageOptions, Network } from '../../vocabulary/network'
import type { ImageCandidate } from '../../vocabulary/tags'
import { type ConnectorFor, createConnector } from '../connect/connect'
import { capsOf, type CrawlOptions, timeoutsOf } from '../crawl-options'
import { createDecoder, type Decoder } from './decode-image'
import type { HttpResponse } from '../http/exchange'
import { abortError, CrawlError, toFailure } from '../crawl-error'
import { chainTimings, follow } from '../http/follow'
import { readIntegrity } from './integrity/read-integrity'
import { linkSignal } from '../link-signal'
import { readBody } from '../page/read-body'
import { bmpSize, sniffImage } from './sniff-image'
import { createSingleStep } from '../page/steps'
import { parseHop } from '../address/url'

/** Enough to name the format when the whole is not wanted. */
const SAMPLE_BYTES = 65_536
const DECODABLE = new Set<ImageFormat>(['jpeg', 'png', 'webp', 'gif', 'avif'])

export function createFetchImage(
  options: CrawlOptions,
  connector: ConnectorFor = createConnector(options),
  decoder: Decoder = createDecoder(options),
): Network['fetchImage'] {
  const timeouts = timeoutsOf(options)
  const caps = capsOf(options)

  return async (candidate, wanted) => {
    const link = linkSignal(wanted.signal, timeouts.imageTotalMs)
    try {
      return await fetchImage(candidate, { ...wanted, signal: link.signal }, wanted.signal)
    } finally {
      link.release()
    }
  }

  async function fetchImage(
    { url: requestedUrl, ...candidate }: ImageCandidate & { url: string },
    { visitor, onStep, signal, names, moveTo, mayAsk, headers, onWholeFile }: FetchImageOptions,
    caller: AbortSignal,
  ): Promise<Result<FetchedImage>> {
    const steps = createSingleStep(onStep, 'image')
    const failed = (failure: Failure) => {
      steps.failed(failure.code)
      return { ok: false as const, failure }
    }
    let start: URL
    try {
      start = parseHop(requestedUrl, undefined, options)
    } catch (error) {
      return failed(toFailure(error, requestedUrl))
    }
    const chain = await follow(start, {
      ...caps,
      wireBytesMax: caps.imageBytesMax,
      connector,
      policy: options,
      visitor,
      what: 'image',
      signal,
      caller,
      headersMs: timeouts.imageHeadersMs,
      idleMs: timeouts.imageIdleMs,
      steps,
      names,
      mayAsk,
      changed: headers,
      moveTo,
    })
    if (!chain.ok) return failed(chain.failure)

    const { response, hops, finalUrl } = chain.value
    const succeeded = response.status >= 200 && response.status <= 299
    const announced = contentLength(response)
    const tooBig = announced !== null && announced > caps.imageBytesMax
    const sampled = tooBig ? setTimeout(() => response.close(), timeouts.sampleMs) : undefined
    const body = await readBody(response, {
      bytesMax: succeeded && !tooBig ? caps.imageBytesMax + 1 : SAMPLE_BYTES,
      wireBytesMax: caps.imageBytesMax + 1,
      head: null,
      beyondLimit: null,
      goesOn: null,
      onBytes: steps.progress,
    })
    clearTimeout(sampled)
    const cutOff = succeeded && body.stoppedBecause === 'cut-off'
    const breach = cutOff ? (signal.aborted ? abortError(signal) : body.error) : null
    // What is too heavy for WhatsApp by its own word need not arrive to be known.
    if (cutOff && !(announced !== null && announced > caps.imageBytesShown)) {
      const transfer = { bytesReceived: body.bytesOnWire, bytesAnnounced: announcedOnWire(response) }
      return failed({ ...toFailure(breach, finalUrl, hops), transfer })
    }

    const whole = body.stoppedBecause === 'end-of-body'
    const format = sniffImage(body.bytes)
    const image: ImageFact = {
      candidate: { ...candidate, url: requestedUrl },
      requestedUrl,
      finalUrl,
      status: response.status,
      hops,
      headers: response.hop.headers,
      contentType: response.hop.headers.find(({ name }) => name === 'content-type')?.value ?? null,
      bytes: whole ? body.bytes.length : (announced ?? Math.min(body.bytes.length, caps.imageBytesMax)),
      bytesExact: whole,
      format,
      integrity: succeeded && whole ? readIntegrity(body.bytes, format) : null,
      timings: chainTimings(chain.value, null),
      upgradedToHttps: chain.value.upgradedToHttps,
      upgradeFailure: chain.value.upgradeFailure,
    }
    const isHandedOver = succeeded && whole && onWholeFile !== undefined
    if (isHandedOver) onWholeFile(body.bytes)
    const { picture, problem } =
      !succeeded || isHandedOver
        ? { picture: null, problem: null }
        : cutOff && !tooBig
          ? { picture: null, problem: breach }
          : await pictureOf(image, body.bytes, { whole, decoder, signal })
    steps.done(image.bytes)
    const value: FetchedImage = {
      image,
      picture,
      decodeFailure: problem === null ? null : toFailure(problem, finalUrl, hops),
    }
    return { ok: true, value }
  }
}

interface Decoded {
  picture: PictureFact | null
  problem: unknown
}

const undecodable = (detail: string | null) => new CrawlError('image-undecodable', detail)
const notDecodedHere = (format: ImageFormat) => new CrawlError('image-format-not-decoded', format)

async function pictureOf(
  { format, bytes: weight }: ImageFact,
  bytes: Buffer,
  { whole, decoder, signal }: { whole: boolean; decoder: Decoder; signal: AbortSignal },
): Promise<Decoded> {
  if (!whole) return { picture: null, problem: new CrawlError('image-too-large-to-read', `${weight} B`) }
  if (bytes.length === 0) return { picture: null, problem: undecodable('0 B') }
  if (format === null) return { picture: null, problem: undecodable(null) }
  if (!DECODABLE.has(format)) return { picture: sizeOnly(format, bytes), problem: notDecodedHere(format) }
  try {
    return { picture: await decoder.decodeImage(bytes, format, signal), problem: null }
  } catch (problem) {
    return { picture: null, problem }
  }
}

/** A BMP tells its size in the header; we make no thumbnail of it. */
function sizeOnly(format: ImageFormat, bytes: Buffer): PictureFact | null {
  const size = format === 'bmp' ? bmpSize(bytes) : null
  if (!size) return null
  return {
    format,
    ...size,
    animated: false,
    hasAlpha: false,
    lostOnWhite: null,
    decodeWarning: null,
    rowsDrawn: null,
    thumbnails: { small: null, large: null },
  }
}

/** The announced length, when it counts the same bytes that we count. */
function contentLength(response: HttpResponse): number | null {
  const encoding = headerOf(response, 'content-encoding')?.trim().toLowerCase() ?? 'identity'
  return encoding === 'identity' ? announcedOnWire(response) : null
}

function announcedOnWire(response: HttpResponse): number | null {
  const length = headerOf(response, 'content-length')
  return length !== null && /^\d{1,15}$/.test(length) ? Number(length) : null
}

const headerOf = ({ hop }: HttpResponse, wanted: string): string | null =>
  hop.headers.find(({ name }) => name === wanted)?.value ?? null
