/** The words of the check on the image's format. */
import type { imageFormat as check } from '../../../../judge/checks/image/image-format'
import { checkWords } from '../../../typed'

const A_FORMAT =
  '{format, select, jpeg {a JPEG} png {a PNG} webp {a WebP} gif {a GIF} avif {an AVIF} heif {a HEIF file} svg {an SVG} bmp {a BMP file} tiff {a TIFF} ico {an ICO} other {of an unknown format}}'

export const imageFormat = checkWords<typeof check>()({
  name: 'Image format',
  marketer: 'The picture should be a JPEG or a PNG: every phone draws these.',
  developer:
    'JPEG and PNG are drawn everywhere, WebP and GIF by recent versions, BMP and HEIF by Android only, AVIF by new Android phones only, SVG by none. The bytes decide, not the Content-Type or the ending of the name. Transparency is flattened on white.',
  howToFix: [
    'Export the preview picture as JPEG (photographs) or PNG (drawings, text). Keep WebP and AVIF for the page itself.',
    'CDNs that convert by the Accept header (Cloudflare Polish, imgix auto=format, Next.js image): the phone sends no Accept header; ask for a fixed format in the address, for example fm=jpg.',
    'SVG logos: export them at 1200 × 630 px on a solid background.',
    'A wrong Content-Type: correct the media type in the store or the server (nginx types, S3 metadata).',
  ],
  outcomes: {
    'drawn-everywhere': { title: `The image is ${A_FORMAT}`, summary: 'Every client draws this format.' },
    'not-asked-for': {
      title: `The image is ${A_FORMAT}`,
      summary:
        'Older versions and some iPhones show no picture; recent versions draw it{format, select, gif {, its first frame only} other {}} (published guide; Android by observation).',
    },
    'drawn-by-newest': {
      title: `The image is ${A_FORMAT}`,
      summary:
        'Most people see no picture: on {clients}, only the newest phones decode it (observed), and the guide asks for JPEG or PNG.',
    },
    'not-drawn-everywhere': {
      title: `The image is ${A_FORMAT}`,
      summary:
        'There is no picture on {others}, and the guide does not name this format; on {clients} it is drawn (observed).',
    },
    'not-drawn': {
      title: `The image is ${A_FORMAT}`,
      summary: 'The card has no picture: no client draws this format.',
    },
    'not-decoded': {
      title: 'The image could not be decoded here',
      summary: `What phones make of it is not known: its first bytes say that it is ${A_FORMAT}, but {because}. A card needs no more than 1200 × 630 px.`,
      detail: '{reason, select, none {} other {{reason}}}',
    },
    'web-page': {
      title: 'The image address leads to a web page',
      summary: 'The card has no picture: no client can draw these bytes.',
      detail:
        'Often it is a consent page, a login, or the not-found page of a site that responds with 200 to everything.',
    },
    'no-picture': {
      title: 'There is no picture at the image address',
      summary: 'The card has no picture: no client can draw these bytes.',
      detail: 'The bytes do not begin like any picture format; the file may be damaged or encrypted.',
    },
    'type-has-parameter': {
      title: 'The image is drawn; its Content-Type says more than a type',
      summary:
        'Every client here draws it. The Content-Type is {type} with “{parameter}” after it, which has no meaning for a picture: some other crawlers compare the whole header and refuse the image.',
    },
    'wrong-content-type': {
      title: 'The server names the wrong image type',
      summary: `Gateways and other networks refuse such images: by its bytes it is ${A_FORMAT}, but the Content-Type is {declared}. {app} goes by the bytes (observed).`,
    },
    'vanishes-on-white': {
      title: 'The image nearly vanishes on white',
      summary:
        '{share, number, percent} of its visible part is light on a transparent background, and {app} puts white behind it (observed).',
    },
  },
  fixes: {
    'name-the-file': 'Name the address of the picture file itself:',
    'send-type': 'Let the server send the type of the bytes:',
    'add-background': 'Add a solid background:',
    'export-as-jpeg': 'Export it as JPEG, for example with ImageMagick, and name the new file in og:image:',
  },
})
