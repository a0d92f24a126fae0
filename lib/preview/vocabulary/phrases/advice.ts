/** TODO */

export interface AdvicePhrases {}
