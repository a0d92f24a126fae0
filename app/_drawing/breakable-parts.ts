/** An address in the pieces between which a browser breaks the line: behind a slash, a hyphen, before a question mark and the like. */

export function breakableParts(text: string): string[] {
  return text.match(/[^/?&#=_.\s-]*(?:[/&#=_.\s-]+|\?)?/gu)?.filter(Boolean) ?? []
}
