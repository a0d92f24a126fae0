/** A line diff: what stayed, what went, what came, in the order of the text. */

export interface DiffLine {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** Above this many comparisons the middle is shown as removed and added whole. */
const CELLS_MAX = 1_000_000

export function lineDiff(before: readonly string[], after: readonly string[]): DiffLine[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1
  }
  return [
    ...lines('same', before.slice(0, start)),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...lines('same', before.slice(before.length - end)),
  ]
}

/** The longest common subsequence, by a table of lengths from each pair of positions to the ends. */
function middle(before: readonly string[], after: readonly string[]): DiffLine[] {
  if (before.length * after.length > CELLS_MAX) {
    return [...lines('removed', before), ...lines('added', after)]
  }
  const row = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * row)
  const at = (i: number, j: number): number => lengths[i * row + j] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i * row + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const diff: DiffLine[] = []
  let [i, j] = [0, 0]
  while (i < before.length && j < after.length) {
    const [old, now] = [before[i] ?? '', after[j] ?? '']
    if (old === now) {
      diff.push({ kind: 'same', text: old })
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      diff.push({ kind: 'removed', text: old })
      i += 1
    } else {
      diff.push({ kind: 'added', text: now })
      j += 1
    }
  }
  return [...diff, ...lines('removed', before.slice(i)), ...lines('added', after.slice(j))]
}

const lines = (kind: DiffLine['kind'], texts: readonly string[]): DiffLine[] =>
  texts.map((text) => ({ kind, text }))
