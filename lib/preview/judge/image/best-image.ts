/** Of several images of one key the one to keep: drawn largest, then with the most pixels, as far as either is known. */
import type { ClientProfile } from '../../vocabulary/client'
import { limitOf } from '../../vocabulary/client'
import type { HeadFact, ImageAttempt } from '../../vocabulary/facts'
import type { TagFact } from '../../vocabulary/tags'
import { declaredPixels } from './declared-size'

export interface SizedImage {
  index: number
  value: string
  /** Measured, or else declared; null when neither is known. */
  size: { width: number; height: number } | null
  measured: boolean
}

const DRAWN = { landscape: 2, square: 2, thumbnail: 1, text: 0, none: 0 } as const
/** What is not known is better than what is known to show nothing. */
const UNKNOWN = 0.5

/** `indexes`: of the tags among which to choose. `used`: the one that stays where none is better. */
export function bestImage(
  indexes: readonly number[],
  used: number | null,
  { head, attempts, client }: { head: HeadFact; attempts: readonly ImageAttempt[]; client: ClientProfile },
): SizedImage | null {
  const images = indexes.flatMap((index) => {
    const tag = head.tags[index]
    return tag ? [ranked(tag, index, head, attempts, client)] : []
  })
  // What nobody tried is no better than what was.
  const tried = images.filter(({ image }) => image.measured)
  const [best] = (tried.length > 0 ? tried : images).toSorted(
    (one, other) =>
      other.drawn - one.drawn ||
      other.pixels - one.pixels ||
      Number(other.image.index === used) - Number(one.image.index === used),
  )
  return best?.image ?? null
}

function ranked(
  tag: TagFact,
  index: number,
  head: HeadFact,
  attempts: readonly ImageAttempt[],
  client: ClientProfile,
) {
  const attempt = attempts.find(({ candidate }) => candidate.value === tag.value)
  const picture = attempt?.picture ?? null
  const size = picture ?? declaredBehind(head.tags, index)
  const bytes = attempt?.image?.bytes ?? 0
  const isHeavy = client.limits.imageBytesMax !== undefined && bytes > limitOf(client, 'imageBytesMax')
  const isDrawable = !picture || client.images.formats.includes(picture.format)
  const isLost = (attempt?.failure ?? null) !== null || isHeavy || !isDrawable
  const drawn = isLost ? 0 : size ? DRAWN[client.layOut(size, bytes).layout] : UNKNOWN
  const image: SizedImage = {
    index,
    value: tag.value,
    size: size && { width: size.width, height: size.height },
    measured: picture !== null,
  }
  return { image, drawn, pixels: size ? size.width * size.height : 0 }
}

/** The size that is declared between this image and the next, as Open Graph writes it. */
function declaredBehind(tags: readonly TagFact[], index: number): SizedImage['size'] {
  const next = tags.findIndex((tag, at) => at > index && tag.key.trim().toLowerCase() === 'og:image')
  const own = tags.slice(index + 1, next === -1 ? undefined : next)
  const pixelsOf = (side: 'width' | 'height') => {
    const found = own.findLast(({ key }) => key.trim().toLowerCase() === `og:image:${side}`)
    return found ? declaredPixels({ value: found.value, rule: found.key, tag: 0 }) : null
  }
  const [width, height] = [pixelsOf('width'), pixelsOf('height')]
  return width !== null && height !== null ? { width, height } : null
}
