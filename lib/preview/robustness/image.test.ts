/** The picture of the card: what is shown, measured, weighed or refused, and that the report stands whatever the picture is. */
import sharp from 'sharp'
import { gzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { describeCases, type Case, type Says } from './describe-cases'
import type { HttpResponse, HttpResponses, Seen } from './open-site'
import { og, page, TAGS } from './served-pages'
import {
  bmp, filters, heic, hugeAvif, hugeGif, hugeJpeg, hugeProfile, hugeText, laughs, manyTexts, noisyProfile, plain, pngOf, svg,
} from './served-pictures' // prettier-ignore

const LOAF = await plain(1_200, 630).jpeg().toBuffer()
const LINK = { '/': page(TAGS + og('image', '{site}/p')) }
const sent = (type: string, body: Buffer | string, headers: Record<string, string> = {}): HttpResponses => ({
  ...LINK,
  '/p': { headers: { 'content-type': type, ...headers }, body },
})
const responded = (reply: HttpResponse): HttpResponses => ({ ...LINK, '/p': reply })
const noPicture: Says = { title: 'Rye loaf', layout: 'text' }
/** Our own limit says nothing about phones, which decode a smaller copy: the card is drawn without the picture, and it is said to be a guess. */
const notKnown: Says = {
  ...noPicture,
  findings: { 'image-format': 'unknown', 'image-min-size': 'unknown' },
  codes: { 'image-intact': 'not-decoded' },
  said: 'image-too-many-pixels',
}
const refused: Says = { ...noPicture, findings: { 'image-reachable': 'pass', 'image-format': 'fail' } }
const shown = (format: string, width = 1_200, height = 630): Says => ({
  layout: 'landscape',
  report: { image: { status: 200, format, width, height } },
})
const type = (format: string): Says => ({ ...refused, report: { image: { format, width: null } } })
const jpeg = () => plain(1_200, 630).jpeg().toBuffer()
const png = (width: number, height: number) => plain(width, height).png().toBuffer()

/** Honest headers over dishonest chunks: measured by the header or refused, and the card of the next row is not the worse for it. */
const measured: Says = {
  title: 'Rye loaf',
  and: ({ report }) => {
    expect(report.image?.format).toBe('png')
    expect([null, 64]).toContain(report.image?.width)
  },
}
/** Grain, so that half the bytes are about half the rows. */
const grainy = () =>
  sharp(
    Buffer.from(Uint8Array.from({ length: 600 * 315 * 3 }, (_, n) => Math.imul(n + 1, 2_654_435_761) >>> 26)),
    {
      raw: { width: 600, height: 315, channels: 3 },
    },
  )
const half = (file: Buffer) => file.subarray(0, file.length >> 1)
function changed(file: Buffer): Buffer {
  const at = file.length >> 1
  return Buffer.concat([file.subarray(0, at), Buffer.from([(file[at] ?? 0) ^ 1]), file.subarray(at + 1)])
}
const cutOff: Says = { findings: { 'image-format': 'pass', 'image-intact': 'fail' } }
const stored = ({ thumbnails }: Seen): string =>
  thumbnails.map(({ jpeg: bytes }) => Buffer.from(bytes).toString('latin1')).join('')
const frames = await Promise.all(
  Array.from({ length: 20 }, (_, n) =>
    plain(400, 210, `rgb(${n * 12}, 0, 0)`)
      .png()
      .toBuffer(),
  ),
)
const moving = await sharp(frames, { join: { animated: true } })
  .gif()
  .toBuffer()

// prettier-ignore
const BROKEN: readonly Case[] = [
  { name: 'jpeg_half', what: 'half a JPEG: drawn as far as it goes, and nobody says that every client draws it', sends: sent('image/jpeg', half(await grainy().jpeg().toBuffer())), says: { ...cutOff, ...shown('jpeg', 600, 315), codes: { 'image-intact': 'cut-off' }, said: '"drawn":"part","share":0.5' } },
  { name: 'png_half', what: 'half a PNG', sends: sent('image/png', half(await grainy().png().toBuffer())), says: { ...cutOff, ...shown('png', 600, 315) } },
  { name: 'gif_half', what: 'half a GIF', sends: sent('image/gif', half(await grainy().gif().toBuffer())), says: { ...cutOff, ...shown('gif', 600, 315), findings: { 'image-format': 'warn', 'image-intact': 'fail' } } },
  { name: 'webp_half', what: 'half a WebP, of which nothing is drawn here: what a phone does is not known', sends: sent('image/webp', half(await grainy().webp().toBuffer())), says: { ...noPicture, findings: { 'image-format': 'warn', 'image-intact': 'fail' }, codes: { 'image-intact': 'cut-off' }, said: '"drawn":"nothing"', and: ({ report }) => expect(report.verdict.sentence.code).toBe('verdict.image-not-known') } },
  { name: 'jpeg_without_end_marker', what: 'a JPEG that lacks its last two bytes and no pixel', sends: sent('image/jpeg', (await jpeg()).subarray(0, -2)), says: { ...shown('jpeg'), findings: { 'image-intact': 'warn' }, codes: { 'image-intact': 'end-missing' } } },
  { name: 'jpeg_half_with_end_marker', what: 'half a JPEG that was given an end: only the decoder complains', sends: sent('image/jpeg', Buffer.concat([half(await grainy().jpeg().toBuffer()), Buffer.from('ffd9', 'hex')])), says: { ...shown('jpeg', 600, 315), findings: { 'image-intact': 'warn' }, codes: { 'image-intact': 'decoder-complains' } } },
  { name: 'jpeg_trailing_text', what: 'a JPEG with a comment of the page behind it', sends: sent('image/jpeg', Buffer.concat([await jpeg(), Buffer.from('<!-- cached -->')])), says: { ...shown('jpeg'), findings: { 'image-intact': 'pass' }, codes: { 'image-intact': 'more-after-end' }, said: '"count":15,"holds":"other"' } },
  { name: 'jpeg_trailing_zeros', what: 'a JPEG that was filled up with zeros', sends: sent('image/jpeg', Buffer.concat([await jpeg(), Buffer.alloc(4_096)])), says: { ...shown('jpeg'), findings: { 'image-intact': 'pass' }, codes: { 'image-intact': 'more-after-end' }, said: '"count":4096,"holds":"zeros"' } },
  { name: 'jpeg_second_picture', what: 'a JPEG with a second one behind it, as cameras write them', sends: sent('image/jpeg', Buffer.concat([await jpeg(), await jpeg()])), says: { ...shown('jpeg'), findings: { 'image-intact': 'pass' }, codes: { 'image-intact': 'more-after-end' }, said: '"holds":"picture"' } },
  { name: 'png_wrong_checksum', what: 'a PNG with one bit changed in its pixels', sends: sent('image/png', changed(await grainy().png().toBuffer())), says: { findings: { 'image-format': 'pass', 'image-intact': 'fail' }, codes: { 'image-intact': 'damaged' }, said: 'evidence.damage.checksum-wrong' } },
]

// prettier-ignore
const CASES: readonly Case[] = [
  { name: 'ok_jpeg', what: 'a JPEG as the guide asks for it', sends: sent('image/jpeg', await jpeg()), says: { ...shown('jpeg'), findings: { 'image-format': 'pass', 'image-intact': 'pass', 'image-weight': 'pass', 'image-ratio': 'pass', 'image-min-size': 'pass' } } },
  { name: 'progressive_jpeg_100MP', what: 'a progressive JPEG of 100 megapixels', sends: sent('image/jpeg', await hugeJpeg()), says: { ...notKnown, report: { image: { format: 'jpeg', width: null } } } },
  { name: 'interlaced_png_100MP', what: 'an interlaced PNG of 100 megapixels', sends: sent('image/png', pngOf({ width: 10_000, height: 10_000, interlace: 1, pixelBytes: 1_000_000 })), says: notKnown },
  { name: 'avif_64MP', what: 'an AVIF of 64 megapixels', sends: sent('image/avif', await hugeAvif()), says: { ...noPicture, findings: { 'image-format': 'fail' }, report: { image: { format: 'avif', width: null } } } },
  { name: 'gif_256MP', what: 'a GIF of 256 megapixels', sends: sent('image/gif', await hugeGif()), says: notKnown },
  { name: 'png_20k_zeros', what: 'a PNG of 400 megapixels in one bit each', sends: sent('image/png', pngOf({ width: 20_000, height: 20_000, depth: 1, pixelBytes: 1_000_000 })), says: notKnown },
  { name: 'png_longest_sides', what: 'a PNG with the longest sides that a header can name', sends: sent('image/png', pngOf({ width: 2 ** 31 - 1, height: 2 ** 31 - 1 })), says: { ...noPicture, findings: { 'image-intact': 'fail' } } },
  { name: 'png_0x0', what: 'a PNG without width and height', sends: sent('image/png', pngOf({ width: 0, height: 0 })), says: { ...noPicture, findings: { 'image-format': 'pass', 'image-intact': 'fail' }, codes: { 'image-intact': 'undecodable' }, report: { image: { format: 'png', width: null } } } },
  { name: '1x1_pixel', what: 'one pixel, made to count visitors', sends: sent('image/png', await png(1, 1)), says: { ...noPicture, findings: { 'image-min-size': 'fail', 'image-format': 'pass' } } },
  {
    name: 'png_palette_trns',
    what: 'a palette with transparency: laid on white',
    sends: sent('image/png', await sharp({ create: { width: 600, height: 315, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).png({ palette: true, colours: 4 }).toBuffer()),
    says: {
      ...shown('png', 600, 315),
      and: async ({ report, thumbnails }) => {
        expect(report.image?.hasAlpha).toBe(true)
        const pixels = await sharp(thumbnails.at(-1)?.jpeg).raw().toBuffer()
        expect(pixels[0]).toBe(255)
      },
    },
  },
  { name: 'png_idat_bomb', what: 'pixels that inflate to 200 MB', sends: sent('image/png', pngOf({ pixelBytes: 200_000_000 })), says: measured },
  { name: 'png_text_chunk_bomb', what: 'a text that inflates to 200 MB', sends: sent('image/png', pngOf({ more: [hugeText()] })), says: measured },
  { name: 'png_profile_bomb', what: 'a colour profile that inflates to 200 MB', sends: sent('image/png', pngOf({ more: [hugeProfile()] })), says: measured },
  { name: 'png_many_texts', what: 'ten thousand texts', sends: sent('image/png', pngOf({ more: manyTexts() })), says: measured },
  { name: 'icc_huge', what: 'a colour profile of 4 MB', sends: sent('image/png', pngOf({ more: [noisyProfile()] })), says: measured },
  { name: 'exif_orientation', what: 'a picture that lies on its side: measured as it is shown', sends: sent('image/jpeg', await plain(800, 400).jpeg().withMetadata({ orientation: 6 }).toBuffer()), says: { layout: 'square', report: { image: { width: 400, height: 800 } } } },
  {
    name: 'exif_gps',
    what: 'a picture that tells where it was taken: what is stored does not',
    sends: sent('image/jpeg', await plain(1_200, 630).withExif({ IFD0: { Copyright: 'Somebody' }, IFD3: { GPSLatitude: '52/1 31/1 0/1', GPSLatitudeRef: 'N' } }).jpeg().toBuffer()),
    says: {
      ...shown('jpeg'),
      and: (seen) => {
        expect(seen.thumbnails).toHaveLength(2)
        expect(stored(seen).startsWith('\xff\xd8')).toBe(true)
        expect(stored(seen)).not.toMatch(/Exif|Somebody|GPS|ICC_PROFILE/)
      },
    },
  },
  { name: 'animated_gif', what: 'twenty frames: the first one counts', sends: sent('image/gif', moving), says: { ...shown('gif', 400, 210), findings: { 'image-format': 'warn' }, said: 'first-frame' } },
  { name: 'webp_lossless', what: 'WebP', sends: sent('image/webp', await plain(1_200, 630).webp({ lossless: true }).toBuffer()), says: { ...shown('webp'), findings: { 'image-format': 'warn' } } },
  { name: 'avif', what: 'AVIF, which few phones decode', sends: sent('image/avif', await plain(600, 315).avif().toBuffer()), says: { findings: { 'image-format': 'fail' }, report: { image: { format: 'avif', width: 600, height: 315 } } } },
  { name: 'heic', what: 'HEIC, which we cannot decode and Android can', sends: sent('image/heic', heic()), says: type('heif') },
  { name: 'tiff', what: 'TIFF', sends: sent('image/tiff', await plain(600, 315).tiff().toBuffer()), says: type('tiff') },
  // Android draws a BMP; we read its size and draw none.
  { name: 'bmp', what: 'BMP', sends: sent('image/bmp', bmp()), says: { ...refused, layout: undefined, report: { image: { format: 'bmp', width: 640, height: 480 } } } },
  { name: 'pdf_as_image', what: 'a PDF', sends: sent('application/pdf', '%PDF-1.7 x'), says: { ...refused, report: { image: { format: null } } } },
  ...(
    [
      ['svg_filter_bomb', 'a drawing that takes minutes to draw', svg(filters)],
      ['svg_external_file', 'a drawing that shows a file', svg('<image xlink:href="file:///etc/passwd" width="9" height="9"/>')],
      ['svg_css_import', 'a drawing that loads a style', svg('<style>@import url(http://127.0.0.1:9/x.css);</style>')],
      ['svg_xxe', 'a drawing with an external entity', svg('<text>&x;</text>', '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>')],
      ['svg_billion_laughs', 'a drawing whose entities multiply', svg('<text>&h;</text>', laughs)],
      ['svg_script', 'a drawing with a script', svg('<script>alert(1)</script>')],
    ] as const
  ).map(([name, what, body]): Case => ({
    name,
    what: `${what}: named and never drawn, and nothing of it is stored`,
    sends: sent('image/svg+xml', body),
    says: { ...type('svg'), and: ({ thumbnails, asked }) => expect([thumbnails, asked.filter((at) => at === '/p')]).toEqual([[], ['/p']]) },
  })),
  { name: 'svg_as_png', what: 'a drawing that is called a PNG', sends: sent('image/png', svg('')), says: type('svg') },
  { name: 'html_as_png', what: 'a page that is called a PNG', sends: sent('image/png', '<!doctype html><title>x</title>'), says: { ...refused, codes: { 'image-format': 'no-picture' } } },
  { name: 'image_no_content_type', what: 'no type: the bytes decide', sends: sent('', await jpeg()), says: { ...shown('jpeg'), findings: { 'image-format': 'pass' } } },
  { name: 'image_wrong_content_type', what: 'a JPEG that is called a PNG: the bytes decide, and it is told', sends: sent('image/png', await jpeg()), says: { ...shown('jpeg'), findings: { 'image-format': 'warn' }, said: 'image/jpeg' } },
]

// prettier-ignore
const OVER_THE_WIRE: readonly Case[] = [
  { name: 'image_too_big', what: '12 MB, announced: weighed without reading them', sends: sent('image/jpeg', Buffer.concat([await jpeg(), Buffer.alloc(12_000_000)]), {}), says: { ...noPicture, findings: { 'image-weight': 'fail' } } },
  {
    name: 'image_endless',
    what: 'a picture without end: cut at the cap, its weight a lower bound',
    sends: responded({
      headers: { 'content-type': 'image/png' },
      stream: (response) => {
        const more = () => {
          while (!response.destroyed && response.write(Buffer.alloc(500_000))) continue
        }
        response.write(pngOf({}))
        response.on('drain', more)
        more()
      },
    }),
    says: { ...noPicture, findings: { 'image-weight': 'fail' }, report: { image: { bytesExact: false, bytes: 10_485_760 } }, said: '"precision":"more"' },
  },
  {
    name: 'image_announces_10_gb',
    what: '10 GB, announced, and then silence: weighed by its own word, and nobody waits',
    sends: responded({ headers: { 'content-type': 'image/png', 'content-length': String(10 * 1_073_741_824) }, stream: (response) => response.flushHeaders() }),
    says: { ...noPicture, findings: { 'image-weight': 'fail', 'image-fast': 'unknown' }, report: { image: { bytesExact: false, bytes: 10 * 1_073_741_824 } }, said: '"bytes":10737418240' },
  },
  {
    name: 'image_slow',
    what: 'a picture that stops on its way: the card without it, and the reason',
    sends: responded({ headers: { 'content-type': 'image/png', 'content-length': '90000' }, stream: (response) => void response.write(pngOf({}).subarray(0, 40)) }),
    impatient: true,
    says: { ...noPicture, findings: { 'image-reachable': 'fail' }, said: 'failure.body-timed-out.sentence' },
  },
  {
    name: 'image_drip',
    what: 'a picture that comes byte by byte and is never silent for long: one deadline over all of it',
    sends: responded({
      headers: { 'content-type': 'image/png', 'content-length': '90000' },
      stream: (response) => {
        const timer = setInterval(() => response.write('x'), 30)
        response.once('close', () => clearInterval(timer))
      },
    }),
    impatient: true,
    says: { ...noPicture, findings: { 'image-reachable': 'fail' }, said: 'failure.timed-out.sentence' },
  },
  {
    name: 'image_cut_on_the_way',
    what: 'a connection that ends in the middle of a picture: a fault of the transfer, not of the file',
    sends: responded({
      headers: { 'content-type': 'image/png', 'content-length': '90000' },
      stream: (response) => void response.write(pngOf({}), () => response.destroy()),
    }),
    says: { ...noPicture, findings: { 'image-reachable': 'fail', 'image-intact': 'unknown' }, said: '"total":90000' },
  },
  { name: 'image_redirects', what: 'three hops to the picture', sends: { ...sent('image/jpeg', ''), '/p': { status: 302, headers: { location: '/q' } }, '/q': { status: 301, headers: { location: '{other}/r' } }, '/r': { headers: { 'content-type': 'image/jpeg' }, body: await jpeg() } }, says: { ...shown('jpeg'), asked: ['/', '/p', '/q', '/r'] } },
  { name: 'image_redirect_private', what: 'a hop into this machine', sends: responded({ status: 302, headers: { location: 'https://127.0.0.1/secret.png' } }), says: { ...noPicture, findings: { 'image-public': 'fail', 'image-reachable': 'not-applicable' } } },
  // A phone meets the network first; that this port is none that we open says nothing about it.
  { name: 'image_private_port', what: 'an address of an inner network, with a port', sends: { '/': page(TAGS + og('image', 'http://10.1.2.3:3000/loaf.png')) }, says: { ...noPicture, asked: ['/', '/loaf.png'], findings: { 'image-public': 'fail', 'image-reachable': 'not-applicable', 'image-https': 'not-applicable' }, codes: { 'image-public': 'private-network' } } },
  { name: 'image_own_machine', what: 'the machine of whoever made the page', sends: { '/': page(TAGS + og('image', 'http://localhost:4000/loaf.png')) }, says: { ...noPicture, asked: ['/', '/loaf.png'], codes: { 'image-public': 'own-machine', 'image-https': 'private-network' } } },
  { name: 'image_secure_url_only', what: 'a picture under a key that no client reads', sends: { '/': page(TAGS + og('image:secure_url', '{site}/p')) }, says: { ...noPicture, asked: ['/', '/p'], findings: { 'og-image': 'fail' }, said: '/p' } },
  { name: 'image_404', what: 'no picture there, but a page that says so', sends: responded({ status: 404, body: '<title>gone</title>' }), says: { ...noPicture, findings: { 'image-reachable': 'fail', 'image-format': 'unknown' } } },
  {
    name: 'image_403_hotlink',
    what: 'a picture for those who come from the site alone: one request says so, and decides',
    sends: { ...LINK, '/p': ({ headers }) => (headers.referer ? { headers: { server: 'nginx' }, body: LOAF } : { status: 403, body: 'no', headers: { server: 'nginx' } }) },
    says: { ...noPicture, findings: { 'image-public': 'fail', 'image-reachable': 'not-applicable' }, codes: { 'image-public': 'refused-without-referer' }, said: 'location = /p {' },
  },
  { name: 'image_401', what: 'a picture behind a password', sends: responded({ status: 401, headers: { 'www-authenticate': 'Basic' } }), says: { ...noPicture, findings: { 'image-public': 'fail' } } },
  { name: 'image_204', what: 'a success without a picture', sends: responded({ status: 204 }), says: refused },
  { name: 'image_empty', what: 'no bytes', sends: sent('image/png', ''), says: refused },
  { name: 'image_data_url', what: 'the picture in the address itself', sends: { '/': page(TAGS + og('image', `data:image/png;base64,${(await png(400, 210)).toString('base64')}`)) }, says: { ...noPicture, asked: ['/'], findings: { 'og-image-absolute': 'fail' } } },
  { name: 'image_same_url_50', what: 'one address fifty times: asked for once', sends: { ...sent('image/jpeg', await jpeg()), '/': page(TAGS + og('image', '{site}/p').repeat(50)) }, says: { ...shown('jpeg'), asked: ['/', '/p'] } },
  { name: 'image_gzip', what: 'a picture in gzip', sends: sent('image/png', gzipSync(await png(600, 315)), { 'content-encoding': 'gzip' }), says: shown('png', 600, 315) },
  { name: 'image_gzip_bomb', what: 'a picture in gzip that grows to 200 MB', sends: sent('image/png', gzipSync(Buffer.concat([pngOf({}), Buffer.alloc(200_000_000)]), { level: 1 }), { 'content-encoding': 'gzip' }), says: { ...noPicture, findings: { 'image-weight': 'fail' } } },
  { name: 'image_wrong_dims', what: 'another size than the tags say', sends: { ...sent('image/jpeg', await jpeg()), '/': page(TAGS + og('image', '{site}/p') + og('image:width', '600') + og('image:height', '315')) }, says: { ...shown('jpeg'), codes: { 'image-declared-matches': 'differs' } } },
  // A card draws no favicon. It is asked for only where an icon stands in for a missing image, as on phones.
  { name: 'favicon_missing', what: 'an icon in place of an image, which is not there', sends: { '/': page(`${TAGS}<link rel="icon" href="/favicon.ico">`) }, says: { ...noPicture, asked: ['/', '/favicon.ico'], findings: { 'og-image': 'fail' } } },
  { name: 'favicon_html', what: 'an icon that is a page', sends: { '/': page(`${TAGS}<link rel="icon" href="/favicon.ico">`), '/favicon.ico': page('<title>x</title>') }, says: { ...noPicture, findings: { 'og-image': 'fail', 'image-format': 'fail' } } },
]

describeCases('image', [...BROKEN, ...CASES, ...OVER_THE_WIRE])
