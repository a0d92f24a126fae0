/** Breaks text into lines of so many terminal columns, between words where it can. */
import { columns, displayWidth } from './display-width'

export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((one) => breakWord(one, width))) {
    const joined = line === '' ? word : `${line} ${word}`
    if (displayWidth(joined) <= width) {
      line = joined
      continue
    }
    if (line !== '') lines.push(line)
    line = word
  }
  return line === '' ? lines : [...lines, line]
}

/** As `wrapText`, but at most `linesMax` lines; the last one ends in … when something was cut. */
export function clampLines(text: string, width: number, linesMax: number): string[] {
  const lines = wrapText(text, width)
  const kept = lines.slice(0, linesMax)
  const last = kept.at(-1)
  if (lines.length <= linesMax || last === undefined) return kept
  return [...kept.slice(0, -1), `${cutToWidth(last, width - 1)}…`]
}

function breakWord(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return word === '' ? [] : [word]
  const parts: string[] = []
  let part = ''
  let used = 0
  for (const { segment, width: wide } of columns(word)) {
    if (used + wide > width && part !== '') {
      parts.push(part)
      part = ''
      used = 0
    }
    part += segment
    used += wide
  }
  return part === '' ? parts : [...parts, part]
}

function cutToWidth(text: string, width: number): string {
  let cut = ''
  let used = 0
  for (const { segment, width: wide } of columns(text)) {
    if (used + wide > width) break
    cut += segment
    used += wide
  }
  return cut.trimEnd()
}
