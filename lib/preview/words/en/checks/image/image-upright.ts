/** The words of the check on the orientation of the image. */
import type { imageUpright as check } from '../../../../judge/checks/image/image-upright'
import { checkWords } from '../../../typed'

export const imageUpright = checkWords<typeof check>()({
  name: 'Image upright',
  marketer:
    'A photo from a phone may be stored on its side; whether the card shows it upright is not certain.',
  developer:
    'Cameras store the pixels as the sensor sees them and note in EXIF how to turn them. Browsers apply that note; Android’s BitmapFactory leaves it to the app, and image tools often strip it without turning the pixels.',
  howToFix: [
    'ImageMagick: magick photo.jpg -auto-orient preview.jpg. Put -auto-orient before -resize and -strip.',
    'sharp: call .autoOrient() before .resize(). Pillow: ImageOps.exif_transpose(image).',
    'Photo editors: open the photo and export it for the web; that turns the pixels.',
  ],
  outcomes: {
    upright: { title: 'The image is stored upright', summary: 'No EXIF orientation turns it.' },
    'turned-by-exif': {
      title: 'Could not tell whether the image is shown upright',
      summary:
        'The file holds {stored} and an EXIF orientation that turns it to {size}. We drew it turned, as browsers do; whether phones do the same in a preview was not observed.',
    },
  },
  fixes: { 'turn-pixels': 'Turn the pixels themselves and name the new file, for example with ImageMagick:' },
})
