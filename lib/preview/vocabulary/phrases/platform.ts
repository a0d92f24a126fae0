/** TODO */

export interface PlatformPhrases {}
