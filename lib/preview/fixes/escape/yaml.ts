/** A text as a double-quoted scalar of YAML, of which JSON's strings are a part. */
import { ODD_CHARACTERS } from './odd-characters'

export const yamlString = (text: string): string =>
  JSON.stringify(text).replace(
    ODD_CHARACTERS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
