/** A text as a literal of JavaScript or TypeScript, safe also in JSX, in a script element and between the fences of Astro. */
import { ODD_CHARACTERS } from './odd-characters'

const escaped = (character: string): string =>
  [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('')

/** What could end a script element, a comment or a front matter is written by its number. */
export const scriptString = (text: string): string =>
  JSON.stringify(text)
    .replace(ODD_CHARACTERS, escaped)
    .replace(/[<>]|--(?=-)/g, escaped)
