/** A text in lower case in which every index stays where it was: toLowerCase() changes the length of some letters. */
export const lowerAscii = (text: string): string =>
  text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
