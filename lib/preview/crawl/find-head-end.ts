/** Looks for the literal `</head>` behind a `<head`, chunk by chunk, as the Android client's pattern does. */

const OPEN = '<head'
const CLOSE = '</head>'

/** The returned function takes the next bytes and answers with the offset just behind `</head>` once it was seen. */
export function findHeadEnd(): (chunk: Buffer) => number | null {
  let carried = ''
  /** Offset of `carried` in the body. */
  let offset = 0
  let opened = false

  return (chunk) => {
    const text = carried + chunk.toString('latin1').toLowerCase()
    let from = 0
    if (!opened) {
      for (let at = text.indexOf(OPEN); at !== -1; at = text.indexOf(OPEN, at + 1)) {
        const next = text[at + OPEN.length]
        if (next === undefined) break
        if (!/[\s>]/.test(next)) continue
        opened = true
        from = at + OPEN.length
        break
      }
    }
    const close = opened ? text.indexOf(CLOSE, from) : -1
    if (close !== -1) return offset + close + CLOSE.length
    const keep = Math.min(text.length - from, CLOSE.length - 1)
    carried = text.slice(text.length - keep)
    offset += text.length - keep
    return null
  }
}
