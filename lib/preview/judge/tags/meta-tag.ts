/** Writes a tag as WhatsApp reads it: quoted, escaped, on one line, property= for Open Graph and name= for the rest. */

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function metaTag(key: string, value: string): string {
  const attribute = /^(?:og|article|product|profile|book|music|video|fb|wa):/.test(key) ? 'property' : 'name'
  return `<meta ${attribute}="${escapeAttribute(key)}" content="${escapeAttribute(value)}">`
}

export const titleTag = (value: string): string => `<title>${escapeAttribute(value)}</title>`

/** A bare `>` inside a value ends the tag for the Android client, so it is escaped as well. */
export function escapeAttribute(value: string): string {
  return value
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}
