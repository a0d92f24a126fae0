/** The command that turns the pixels of a picture themselves, so that nothing is left for a reader to turn. */
import type { ImageFact } from '../../vocabulary/facts'
import type { Snippet } from '../check'
import { imageFileName, previewFileName } from './image-file-name'

export const turnPixels = ({ finalUrl }: Pick<ImageFact, 'finalUrl'>): Snippet => ({
  language: 'shell',
  code: `magick ${imageFileName(finalUrl)} -auto-orient -quality 82 ${previewFileName(finalUrl)}`,
})
