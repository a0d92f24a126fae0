/** TODO */

export interface MissingPhrases {}
