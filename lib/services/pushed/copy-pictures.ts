/** Makes the thumbnails of a pushed report our own: none is kept as it came. */
import { AppError } from '@/lib/errors'
import type { Report, ThumbnailRef } from '@/lib/preview/report/schema'
import type { Thumbnail } from '@/lib/preview/vocabulary/facts'
import { phrase } from '@/lib/preview/vocabulary/message'
import type { ServiceContext } from '../service-context'
import type { Pushed } from './pushed-document'

const COPY_MS_MAX = 15_000

/** The report names what came out. Throws where one is missing, or is no picture. */
export async function copyPictures(
  { network, stopping }: Pick<ServiceContext, 'network' | 'stopping'>,
  { report, pictures }: Pick<Pushed, 'report' | 'pictures'>,
): Promise<{ report: Report; thumbnails: Thumbnail[] }> {
  const { image } = report
  if (!image) return { report, thumbnails: [] }
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(COPY_MS_MAX)])
  const copy = async (as: 'small' | 'large'): Promise<Thumbnail | null> => {
    const wanted = image.thumbnails[as]
    if (!wanted) return null
    const sent = pictures.find(({ sha256 }) => sha256 === wanted.sha256)
    const jpeg = sent && Buffer.from(sent.jpeg, 'base64')
    const made = jpeg ? await network.copyThumbnail?.(jpeg, as, signal) : null
    if (!made) throw new AppError('bad-input', phrase('error.push.picture', {}))
    return made
  }
  const [small, large] = [await copy('small'), await copy('large')]
  const thumbnails = { small: small && refOf(small), large: large && refOf(large) }
  return {
    report: { ...report, image: { ...image, thumbnails } },
    thumbnails: [small, large].filter((one) => one !== null),
  }
}

const refOf = ({ sha256, width, height, jpeg }: Thumbnail): ThumbnailRef => ({
  sha256,
  width,
  height,
  bytes: jpeg.byteLength,
})
