/** Maps an index in decoded text to its 1-based line and column; lines end at a line feed, columns count UTF-16 units. */

/** Where lines begin, as far as anybody asked: a longer text that begins with this one goes on with them. */
export type LineStarts = number[]
export type LineColumn = (index: number) => { line: number; column: number }

export function createLineColumn(text: string, starts: LineStarts = [0]): LineColumn {
  let next = text.indexOf('\n', starts.at(-1))
  return (index) => {
    for (; next !== -1 && next < index; next = text.indexOf('\n', next + 1)) starts.push(next + 1)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= index) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: index - (starts[low] ?? 0) + 1 }
  }
}
