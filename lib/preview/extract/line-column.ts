/** Maps an index in decoded text to its 1-based line and column; lines end at a line feed, columns count UTF-16 units. */

export type LineColumn = (index: number) => { line: number; column: number }

export function createLineColumn(text: string): LineColumn {
  const starts = [0]
  let next = text.indexOf('\n')
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
