/** Why the program that remakes pictures makes none, thrown where it is found. Plain Node runs this file too. */
import type { RemakeProblem } from './remake-job'

export class Problem extends Error {
  readonly code: RemakeProblem
  constructor(code: RemakeProblem) {
    super(code)
    this.code = code
  }
}
