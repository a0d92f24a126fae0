/** An address in the pieces between which browsers break the line: behind a space, a hyphen and a question mark. */

export function breakableParts(text: string): string[] {
  return text.match(/[^\s?-]*[\s?-]|[^\s?-]+/gu) ?? []
}
