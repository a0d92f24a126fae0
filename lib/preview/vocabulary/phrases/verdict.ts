/** TODO */

export interface VerdictPhrases {}
