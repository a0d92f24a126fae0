/** File names for the pictures that are made of an image: `hero-1200x630.jpg`. New ones, so that no cache has an old picture under them. */
import { imageFileName } from '../judge/image/image-file-name'

interface Size {
  width: number
  height: number
}

/** `url` is null for a picture that has no address. */
export function pictureName(url: string | null, { width, height }: Size): string {
  const name = (url === null ? 'preview' : imageFileName(url)).replace(/\.[a-z0-9]{1,5}$/i, '')
  return `${name || 'preview'}-${width}x${height}.jpg`
}
