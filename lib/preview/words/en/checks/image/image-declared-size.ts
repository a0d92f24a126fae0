/** The words of the check on the declared image size. */
import type { imageDeclaredSize as check } from '../../../../judge/checks/image/image-declared-size'
import { checkWords } from '../../../typed'

const NOT_READ =
  'The guide asks for both always. {app} does not read them (observed), so its card stays the same; other networks lay out faster with them.'

export const imageDeclaredSize = checkWords<typeof check>()({
  name: 'Image size declared',
  marketer:
    'The guide asks for the picture’s width and height in the page; WhatsApp itself does not read them.',
  developer:
    'The published guide asks for og:image:width and og:image:height. The Android client does not read them and goes by the decoded pixels; other networks use them to lay out the card before the image has loaded.',
  howToFix: [
    'Add both tags after og:image, with the pixel size of the file as plain numbers.',
    'Next.js: give width and height in openGraph.images; an opengraph-image file is measured automatically.',
    'WordPress SEO plugins write both tags for pictures from the media library, but not for pictures given by address.',
  ],
  outcomes: {
    declared: {
      title: 'The image size is declared',
      summary: 'Both tags are there. {app} does not read them (observed); other networks do.',
    },
    'no-og-image': {
      title: '{check}: does not apply',
      summary: 'The page has no og:image whose size it could declare.',
    },
    missing: {
      title: 'The image size is not declared, and {app} does not need it',
      summary: `{missing} {missingCount, plural, one {is} other {are}} not there. ${NOT_READ}`,
    },
    'no-size': {
      title:
        '{keys} {count, plural, one {does not hold a number} other {do not hold numbers}}, and {app} does not need {count, plural, one {it} other {them}}',
      summary: `{missingCount, plural, =0 {} other {{missing} is missing as well. }}${NOT_READ}`,
    },
  },
  fixes: {
    'add-measured-size': 'Add the size of the picture, as it was measured:',
    'add-size': 'Add the pixel size of the file.',
  },
})
