/** TODO */

export interface VisitPhrases {}
