/** What every contestant hands back of a page, and when that is right. */

export interface Reading {
  title: string | null
  description: string | null
  /** As written or absolute: both are compared absolute. */
  image: string | null
  siteName: string | null
}
export const FIELDS = [
  'title',
  'description',
  'image',
  'siteName',
] as const satisfies readonly (keyof Reading)[]
export type Field = (typeof FIELDS)[number]

/** What the independent reading lets pass: any of these values. An empty list asks nothing. */
export type Accepted = Record<Field, readonly string[]>

/** The fields in which a contestant differs. White space and the shape of quotation marks make no difference. */
export function wrongFields(reading: Reading, accepted: Accepted, pageUrl: string): Field[] {
  return FIELDS.filter((field) => {
    const right = accepted[field]
    return right.length > 0 && !isOneOf(reading[field], right, field, pageUrl)
  })
}

export function isOneOf(
  said: string | null,
  values: readonly string[],
  field: Field,
  pageUrl: string,
): boolean {
  const plain = (value: string) => (field === 'image' ? absolute(value, pageUrl) : fold(value))
  return values.some((value) => plain(value) === plain(said ?? ''))
}

function fold(value: string): string {
  return value
    .normalize('NFC')
    .replace(/[‘’‛′]/gu, "'")
    .replace(/[“”‟″]/gu, '"')
    .replaceAll('…', '...')
    .replace(/[\s\u200b\ufeff]+/gu, ' ')
    .trim()
}

function absolute(value: string, pageUrl: string): string {
  const trimmed = value.trim()
  return trimmed !== '' && URL.canParse(trimmed, pageUrl) ? new URL(trimmed, pageUrl).href : trimmed
}
