/** Where a page begins once more: a template puts a whole page, doctype and all, into the head of another one. */
import { lowerAscii } from '../text/lower-ascii'

/** Inside of the first five nothing is markup. */
const MARK = /<(?:(!--)|(script|style|template|textarea|title)(?=[\s>/])|(!doctype|head)(?=[\s>]))/g

/** Null when it begins once. The rest behind something that is never closed is not looked at. */
export function secondStart(text: string): { name: '!doctype' | 'head'; line: number } | null {
  const lower = lowerAscii(text)
  const seen = new Set<string>()
  MARK.lastIndex = 0
  for (let found = MARK.exec(lower); found; found = MARK.exec(lower)) {
    const [, comment, element, start] = found
    if (start === '!doctype' || start === 'head') {
      if (seen.has(start)) return { name: start, line: lineAt(text, found.index) }
      seen.add(start)
      continue
    }
    const end = lower.indexOf(comment ? '-->' : `</${element}`, MARK.lastIndex)
    if (end === -1) return null
    MARK.lastIndex = end
  }
  return null
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length
