/** The seven tags that the guide asks for, with the values of one card. */
import type { CardText } from './card-text'

export const sevenTags = ({ title, description, image, url, siteName }: CardText) =>
  [
    ['og:title', title],
    ['og:description', description],
    ['og:image', image.url],
    ['og:image:width', String(image.width)],
    ['og:image:height', String(image.height)],
    ['og:url', url],
    ['og:site_name', siteName],
  ] as const
