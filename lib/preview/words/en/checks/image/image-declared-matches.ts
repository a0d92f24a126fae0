/** The words of the check on whether the declared image size is the real one. */
import type { imageDeclaredMatches as check } from '../../../../judge/checks/image/image-declared-matches'
import { checkWords } from '../../../typed'

const NOT_READ = 'The card stays the same (observed); other networks may distort the image.'

export const imageDeclaredMatches = checkWords<typeof check>()({
  name: 'Declared size matches',
  marketer: 'The width and height named in the page should be those of the picture.',
  developer:
    'og:image:width and og:image:height should match the decoded pixels. WhatsApp ignores them; networks that trust them stretch or crop the image, or refuse it.',
  howToFix: [
    'Write the real pixel size, or take the tags out of the template when it is used for pictures of different sizes.',
    'Image services that resize: declare the size that the address asks for, not that of the original.',
  ],
  outcomes: {
    'no-og-image': {
      title: '{check}: does not apply',
      summary: 'The page has no og:image whose size it could declare.',
    },
    'nothing-declared': { title: '{check}: does not apply', summary: 'The page declares no image size.' },
    matches: {
      title: 'The declared image size matches',
      summary:
        'The page declares {declares, select, width {this width} height {this height} other {this size}}: the image is {size}.',
    },
    differs: {
      title: 'The declared image size differs, and {app} does not read it',
      summary: `The page declares {declared}, but the image is {size}. ${NOT_READ}`,
    },
    'stored-size-declared': {
      title: 'The declared size is that of the unturned picture, and {app} does not read it',
      summary:
        'The page declares {stored}, as the file is stored, but its EXIF orientation turns it to {size}. Programs that ignore the orientation agree with the page; those that apply it, as browsers do, show the other shape.',
    },
    'width-differs': {
      title: 'The declared image width differs, and {app} does not read it',
      summary: `The page declares a width of {width} px, but the image is {size}. ${NOT_READ}`,
    },
    'height-differs': {
      title: 'The declared image height differs, and {app} does not read it',
      summary: `The page declares a height of {height} px, but the image is {size}. ${NOT_READ}`,
    },
  },
  fixes: {
    'declare-real-size': 'Declare the real size:',
    'turn-pixels':
      'Turn the pixels themselves, so that one size is true everywhere, and declare the size of the new file. With ImageMagick:',
  },
})
