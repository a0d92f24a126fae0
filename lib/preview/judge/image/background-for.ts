/** The colour behind a picture that loses its transparency: white as on a card, unless its subject is lost on white. */
import type { PictureFact } from '../../vocabulary/facts'

/** Our own line: above this share of the visible pixels the subject is hard to make out on white. */
const LOST_ON_WHITE_MAX = 0.5
const DARK = "'#1f2937'"

export const isLostOnWhite = (picture: Pick<PictureFact, 'lostOnWhite'> | null): boolean =>
  (picture?.lostOnWhite ?? 0) > LOST_ON_WHITE_MAX

/** As ImageMagick takes it, quoted for a shell. */
export const backgroundFor = (picture: Pick<PictureFact, 'lostOnWhite'> | null): string =>
  isLostOnWhite(picture) ? DARK : 'white'
