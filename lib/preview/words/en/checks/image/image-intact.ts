/** The words of the check on whether the image file is whole. */
import type { imageIntact as check } from '../../../../judge/checks/image/image-intact'
import { checkWords } from '../../../typed'

const DRAWN_HERE =
  '{drawn, select, nothing {The decoder here draws nothing of it.} unknown {How much of it can be drawn is not known.} part {The decoder here draws about the first {share, number, percent} of its rows.} other {The decoder here fills nearly all of its rows, though not with all of their pixels.}}'
const PHONES_CUT =
  'Android’s own decoder keeps the part it could read and leaves the rest blank (its source code); what {app} makes of that, and what iPhones draw, is not known.'
const PHONES_DAMAGED =
  'For an error inside the data, Android’s own decoder may return no picture (its source code); what {app} and iPhones draw is not known.'
const WHOSE =
  '{short, select, file {The server announced exactly this many bytes: the file is cut off on the server, not on the way.} other {The response does not state the length of the file, so it is not known whether the file is cut off or its transfer.}}'

export const imageIntact = checkWords<typeof check>()({
  name: 'Image intact',
  marketer: 'The picture’s file must be complete: half a file is often half a picture.',
  developer:
    'The file is read to the end that its format defines: the end marker of a JPEG, IEND with all checksums of a PNG, the length in the header of a WebP, the trailer of a GIF. Then a strict decoder reads the pixels. Missing bytes, bytes after the end and complaints of the decoder are told apart, and so is a transfer that broke off.',
  howToFix: [
    'Upload the picture again and compare its size on the server with the size of the original.',
    'Uploads that break off: look at the limits of the upload (PHP upload_max_filesize, nginx client_max_body_size) and at a full disk.',
    'A CDN may have cached half a response: purge the address of the image.',
    'Generated pictures: the process that writes them ended early; see its log and its memory limit.',
    'Bytes after the end usually come from a plugin or a template that prints something after the picture.',
  ],
  outcomes: {
    'not-read': { title: '{check}: could not tell', summary: '{because}' },
    'transfer-broke-off': {
      title: 'The transfer of the image broke off',
      summary:
        'Only {received} arrived. That is a fault of the transfer; whether the file itself is whole is not known.',
    },
    'not-read-to-end': {
      title: '{check}: could not tell',
      summary: 'The image is too large, or has too many parts, to be read to its end here.',
    },
    'format-not-read': {
      title: '{check}: does not apply',
      summary: 'Only JPEG, PNG, WebP and GIF files are read to their end; see the image format.',
    },
    'end-missing': {
      title: 'The end of the image file is missing',
      summary:
        'The file has {length} and stops before its end. All pixels of the picture are there; whether every client draws such a file is not known.',
      detail: WHOSE,
    },
    'cut-off': {
      title: 'The image file is cut off',
      summary: `The file has {length} and stops in the middle of the picture. ${DRAWN_HERE} ${PHONES_CUT}`,
      detail: WHOSE,
    },
    flawed: {
      title: 'The image file has a flaw',
      summary:
        'Something is wrong in the file: {where}. The decoder here draws the picture all the same; whether every client does is not known.',
    },
    damaged: {
      title: 'The image file is damaged',
      summary: `Something is wrong in the file: {where}. ${DRAWN_HERE} ${PHONES_DAMAGED}`,
    },
    'not-decoded': {
      title: '{check}: could not tell',
      summary: 'The file ends where it should, but {because}.',
    },
    undecodable: {
      title: 'The image file is damaged',
      summary: `The file ends where it should, but its content cannot be decoded. ${PHONES_DAMAGED}`,
      detail: '{reason, select, none {} other {{reason}}}',
    },
    'decoder-complains': {
      title: 'The image decodes with a warning',
      summary:
        'The file ends where it should, but a strict decoder complains about its content. {drawn, select, part {The decoder here draws about the first {share, number, percent} of its rows.} other {The decoder here draws the picture all the same.}} What phones draw is not known.',
    },
    whole: {
      title: 'The image file is whole',
      summary: 'It ends where its format says, and a strict decoder reads all of it.',
    },
    'more-after-end': {
      title: 'The image file is whole, with more after its end',
      summary:
        'A strict decoder reads all of the picture and ignores what follows its end ({rest}); it only adds to the weight.',
    },
  },
  fixes: {
    'export-again':
      'Export the picture again and upload it; what is served now has {length}. ImageMagick names the faults of a file:',
  },
})
