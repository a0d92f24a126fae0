/** TODO */

export interface AllowRulePhrases {}
