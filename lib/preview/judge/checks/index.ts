/** The list of checks, in the order in which a page is met: page, text, image. */
import type { AnyCheck } from '../check'

export const CHECKS = [
  // page
  // text
  // image
] as const satisfies readonly AnyCheck[]

export type CheckId = (typeof CHECKS)[number]['id']
