/** From which address redirects led to which other one. */

export interface Move {
  asked: URL
  got: URL
}

/** Null where they led nowhere: another scheme or query is the same place. */
export function moveOf(requestedUrl: string, finalUrl: string): Move | null {
  if (requestedUrl === finalUrl) return null
  const [asked, got] = [URL.parse(requestedUrl), URL.parse(finalUrl)]
  return asked && got && (asked.host !== got.host || asked.pathname !== got.pathname) ? { asked, got } : null
}
