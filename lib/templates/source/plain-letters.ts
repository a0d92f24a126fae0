/** Letters that `next/og` sets as we do: those that its engine neither joins nor reorders, and that are in these files of the typeface. */

const SUBSETS = {
  latin: /[ -~\u00a0-\u00ac\u00ae-\u00ff\u2013\u2014\u2018-\u201d\u2022\u2026\u20ac\u2122]/u,
  'latin-ext': /[\u0100-\u017f\u0218-\u021b\u20b9\u20ba]/u,
  greek: /[\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce]/u,
  cyrillic: /[\u0401-\u040c\u040e-\u044f\u0451-\u045c\u045e\u045f\u0490\u0491]/u,
} as const
export type FontSubset = keyof typeof SUBSETS
// Safe: the table's own keys.
const NAMES = Object.keys(SUBSETS) as FontSubset[]

/** The files that a text needs; null when it has a sign that is in none of them. */
export function subsetsOf(text: string): Set<FontSubset> | null {
  const found = new Set<FontSubset>()
  for (const sign of text) {
    const name = NAMES.find((each) => SUBSETS[each].test(sign))
    if (!name) return null
    found.add(name)
  }
  return found
}
