/** The words of the check on the image's speed. */
import type { imageFast as check } from '../../../../judge/checks/image/image-fast'
import { checkWords } from '../../../typed'

export const imageFast = checkWords<typeof check>()({
  name: 'Image speed',
  marketer: 'Page and picture together should arrive within 7 seconds.',
  developer:
    'The image is requested after the head was read, so both times add up. Meta expects the preview within 10 s; WhatsApp Web waits 7 s for the phone and then shows a card of the host and the address alone; Android itself gives up after 20 s without data.',
  howToFix: [
    'Serve the picture as a static file from a CDN, with a long Cache-Control.',
    'Generated pictures: build them when the page is published, or fetch them once after publishing so that the first reader does not wait for the rendering.',
    'A lighter file is a faster one: 1200 × 630 px as JPEG is 80 to 200 KB.',
  ],
  outcomes: {
    'not-loaded': {
      title: '{check}: could not tell',
      summary: 'The image did not load, so its time is not known.',
    },
    'not-read-to-end': {
      title: '{check}: could not tell',
      summary: 'The image was not read to its end, so its time is not known.',
    },
    'timed-out': {
      title: 'The image does not arrive in time',
      summary: 'The card has no picture: {because}.',
    },
    'too-late': {
      title: 'The image arrives too late',
      summary:
        'Most people will have sent the message without it: page and image take {time}, and Meta expects the preview within {limit}.',
    },
    late: {
      title: 'The image arrives late',
      summary:
        '{app} {client} waits {limit} for the phone, and page and image take {time}: it then shows a card of the host and the address alone, without the page’s own text or picture. {lead} itself waits longer (observed).',
    },
    'in-time': {
      title: 'The image arrives in time',
      summary: 'Page and image take {time}; up to {limit} is good.',
    },
  },
  fixes: {
    'serve-static-file': 'Serve the picture as a static file, ideally from a CDN.',
    'prepare-image':
      'Most of the time passes before the server sends the first byte of the image ({time}), so a lighter file would not help: draw the picture when the page is published, and keep it in a cache.',
    'warm-up':
      'The picture is drawn when it is asked for: the second request took {second}. Draw it when the page is published, or ask for it once right after publishing, and keep it in a cache.',
    'speed-up-image': 'Most of the time is spent on the image ({time}): serve a lighter file from a cache.',
    'speed-up-page': 'Most of the time is spent on the page ({time}): serve the page from a cache.',
  },
})
