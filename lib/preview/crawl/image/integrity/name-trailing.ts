/** Names what follows the end of a picture: padding, the second picture or the video that cameras put there, or anything else. */
import type { ImageIntegrity } from '../../../vocabulary/facts'

type Holds = Extract<ImageIntegrity, { kind: 'trailing' }>['holds']

const SAMPLE_BYTES = 64
/** How Samsung's cameras begin the block with the video. */
const MOTION_PHOTO = 'MotionPhoto_Data'

export function nameTrailing(rest: Buffer): Holds {
  let start = 0
  while (start < rest.length && rest[start] === 0) start += 1
  if (start === rest.length) return 'zeros'
  // An MP4 begins with a length, whose first bytes are zeros too.
  const sample = rest.toString('latin1', Math.max(0, start - 4), start + SAMPLE_BYTES)
  if (rest.toString('latin1', start, start + 3) === '\xff\xd8\xff') return 'picture'
  return /^[\0-\xff]{1,7}ftyp/.test(sample) || sample.includes(MOTION_PHOTO) ? 'video' : 'other'
}
