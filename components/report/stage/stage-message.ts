/** The text around a link: cleaned of what is no text, with the link kept where it is or put at their end. */

export const WORDS_CHARS_MAX = 500

/** Control characters but the line break; directions that reach beyond the words themselves. */
// oxlint-disable-next-line no-control-regex
const NO_TEXT = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g

export function cleanWords(words: string): string {
  const cut = [...words.toWellFormed().replace(/\r\n?/g, '\n').replace(NO_TEXT, '')]
  return cut.slice(0, WORDS_CHARS_MAX).join('')
}

/** The message as it is sent. */
export function messageOf(words: string, link: string): string {
  const own = words.trim()
  if (own === '') return link
  return own.includes(link) ? own : `${own}\n${link}`
}

/** Whether the words hold a link besides the one that was checked: a message has only one card. */
export const holdsAnotherLink = (words: string, link: string) =>
  /https?:\/\/\S|\bwww\.\S/i.test(words.replaceAll(link, ''))
