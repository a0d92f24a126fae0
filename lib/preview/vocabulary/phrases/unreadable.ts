/** TODO */

export interface UnreadablePhrases {}
