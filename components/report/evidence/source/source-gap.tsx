/** What a gap in the source leaves out: in the middle of a line as it is, over several lines with their numbers. */
import { useWords } from '#words'
import type { TagInWords } from '@/lib/preview/words/report-in-words'
import { linesOf } from './source-bytes'
import { SourceRowFrame } from './source-row-frame'
import { VisibleText } from '../visible-text'

export interface SourceGapProps {
  headText: string
  charset: string | null
  tags: readonly TagInWords[]
  from: number
  chars: number
}

export function SourceGap({ headText, charset, tags, from, chars }: SourceGapProps) {
  const { number } = useWords()
  const end = from + chars
  const inside = linesOf({ text: headText, charset }, tags)
    .map((line, index) => ({ ...line, number: index + 1 }))
    .filter((line) => line.from < end && line.from + line.text.length > from)
  const [only] = inside
  if (inside.length <= 1 && only && only.from < from) return <VisibleText text={headText.slice(from, end)} />
  return inside.map((line) => (
    <SourceRowFrame key={line.from} data-source-line="" line={String(line.number)} byte={number(line.byte)}>
      <code dir="ltr">
        <VisibleText
          text={headText.slice(Math.max(line.from, from), Math.min(line.from + line.text.length, end))}
        />
      </code>
    </SourceRowFrame>
  ))
}
