/** Makes a thumbnail that came from elsewhere our own: decoded in a child process like any stranger's picture, and encoded anew. */
import type { Thumbnail } from '../../vocabulary/facts'
import type { Network } from '../../vocabulary/network'
import { CrawlError } from '../crawl-error'
import type { CrawlOptions } from '../crawl-options'
import { createDecoder } from './decode-image'
import { THUMBNAIL_SIZES } from './thumbnail-sizes'

/** It was a picture of a card before, so it is large enough for one. */
const COPIED = { ...THUMBNAIL_SIZES, smallSourceSideMin: 1, largeSourceWidthMin: 1, largeSourceHeightMin: 1 }

export interface Copier {
  copyThumbnail: NonNullable<Network['copyThumbnail']>
  closeCopier(): Promise<void>
}

export function createCopier(options: CrawlOptions): Copier {
  const decoder = createDecoder(options, COPIED)
  return {
    async copyThumbnail(jpeg, as, signal): Promise<Thumbnail | null> {
      if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) return null
      try {
        return (await decoder.decodeImage(jpeg, 'jpeg', signal)).thumbnails[as]
      } catch (error) {
        const isTheirs = error instanceof CrawlError && THEIRS.has(error.failureCode)
        if (isTheirs) return null
        throw error
      }
    },
    closeCopier: decoder.closeDecoders,
  }
}

const THEIRS: ReadonlySet<string> = new Set([
  'image-undecodable',
  'image-too-many-pixels',
  'image-decode-out-of-memory',
  'image-decode-timed-out',
])
