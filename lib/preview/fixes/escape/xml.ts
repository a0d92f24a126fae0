/** A text as the value of an attribute in XML. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const xmlAttribute = (text: string): string =>
  // XML holds no control characters, not even by their number.
  // oxlint-disable-next-line no-control-regex
  text.replace(/[\0-\u001f\u007f]/g, ' ').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
