/** What the program that opens logos says. Types alone, so that plain Node can leave them out. */
import type { RemakeProblem } from './remake-job'
import type { Size } from './shapes'

export type LogoProblem = Exclude<RemakeProblem, 'too-heavy'>

/** A stranger's logo as a PNG of our own, with nothing around it. */
export interface OpenedLogo<Png> extends Size {
  png: Png
  /** `#rrggbb`, the mean of what is seen of it. */
  colour: string
  /** The strongest first. */
  colours: string[]
  isOpaque: boolean
}
