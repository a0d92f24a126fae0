/** Removes from strangers' text what no store and no terminal takes: NUL and lone surrogates. */
export const cleanText = (text: string): string => text.replaceAll('\u0000', '').toWellFormed()
