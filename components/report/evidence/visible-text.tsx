/** A stranger's text with each character that nobody sees shown as a small mark: in the order in which it is stored, and harmless to what is around it. */
import {
  codePointOf,
  type InvisibleCharacter,
  listInvisible,
} from '@/lib/preview/vocabulary/invisible-characters'
import { isRightToLeft } from '@/lib/preview/words/isolate-latin'
import { useWords } from '#words'

/** Where the text may run in another direction than the page, put it into a `<bdi>`. */
export function VisibleText({ text }: { text: string }) {
  const { language } = useWords()
  const own = isRightToLeft(language) ? ownIsolates(text) : NONE
  const found = listInvisible(text).filter(({ index }) => !own.has(index))
  if (found.length === 0) return text
  const runs = runsOf(found)
  return (
    <>
      {text.slice(0, runs[0]?.first.index)}
      {runs.map((run, at) => (
        <span key={run.first.index}>
          <Mark {...run} />
          {text.slice(run.end, runs[at + 1]?.first.index)}
        </span>
      ))}
    </>
  )
}

const NONE: ReadonlySet<number> = new Set()
/** What right-to-left sentences of ours hold: a piece in left-to-right letters, and nothing unseen in it. */
const OWN = /\u2066[^\u0590-\u08ff\u200b-\u200f\u202a-\u202e\u2060-\u206f]*\u2069/gu

/** Places of isolates that only keep such a piece in its order: they show nothing and hide nothing. */
const ownIsolates = (text: string): ReadonlySet<number> =>
  new Set([...text.matchAll(OWN)].flatMap(({ 0: piece, index }) => [index, index + piece.length - 1]))

interface Run {
  first: InvisibleCharacter
  /** UTF-16 index after it. */
  end: number
  count: number
}

/** One mark for the same character many times over. */
function runsOf(found: readonly InvisibleCharacter[]): Run[] {
  const runs: Run[] = []
  for (const each of found) {
    const end = each.index + String.fromCodePoint(each.codePoint).length
    const last = runs.at(-1)
    if (last?.end === each.index && last.first.codePoint === each.codePoint) {
      last.end = end
      last.count += 1
    } else runs.push({ first: each, end, count: 1 })
  }
  return runs
}

function Mark({ first, count }: Run) {
  const { t } = useWords()
  const code = codePointOf(first)
  const { name } = first
  return (
    <span
      title={name}
      data-invisible={code}
      className="border-edge text-soft mx-0.5 rounded-sm border border-dotted px-1 font-mono text-xs whitespace-nowrap select-none"
    >
      <span aria-hidden>{count === 1 ? code : t('evidence.invisible-times', { code, count })}</span>
      <span className="sr-only">{t('evidence.invisible', { code, name, count })}</span>
    </span>
  )
}
