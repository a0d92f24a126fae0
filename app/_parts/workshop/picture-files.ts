/** How the pictures are called when they are kept, and what is said beside them in the archive. */
import { SHAPES } from '@/lib/imaging/shapes'
import { pictureName } from '@/lib/preview/report/picture-names'
import { pictureTags } from '@/lib/preview/report/picture-tags'
import { fillGaps } from '@/lib/preview/words/fill-gaps'
import { reportWords, screenWords } from '../page-words'

export interface PictureNames {
  wide: string
  square: string
}

export const pictureNames = (url: string | null): PictureNames => ({
  wide: pictureName(url, SHAPES.wide),
  square: pictureName(url, SHAPES.square),
})

/** With the gap for the address written out. */
export const tagsToPaste = (): string => fillGaps(pictureTags(SHAPES.wide), reportWords())

export function archiveText(url: string, { wide, square }: PictureNames): string {
  const { t } = screenWords()
  return [
    t('image.note-text', { wide, url }),
    '',
    tagsToPaste(),
    '',
    t('image.note-square', { square }),
    '',
  ].join('\r\n')
}
