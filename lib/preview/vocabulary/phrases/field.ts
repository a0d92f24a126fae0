/** TODO */

export interface FieldPhrases {}
