/** TODO */

export interface StepPhrases {}
