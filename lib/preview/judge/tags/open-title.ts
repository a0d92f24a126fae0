/** A title that is not closed before tags of the card, or not at all: for an HTML parser they are its text. */
import type { HeadFact, PageFact } from '../../vocabulary/facts'
import type { TagFact } from '../../vocabulary/tags'
import { fieldOf } from './card-keys'
import { type Evidence, fail, type Outcome, warn } from '../check'
import { listed } from '../text/figures'
import { titleTag } from './meta-tag'
import { tagEvidence } from './og-reading'
import { ownTitle } from './own-title'

const SHOWN_MAX = 6
const SOURCE_SHOWN_CHARS_MAX = 200

/** `stoppedBecause` is null when it is not known; `alsoLost` when other tags cannot be read for their spelling. */
export function judgeOpenTitle(
  head: HeadFact,
  stoppedBecause: PageFact['stoppedBecause'] | null,
  alsoLost: boolean,
): Outcome | null {
  const within = head.tags.flatMap((tag, index) =>
    tag.place === 'title' && tag.value !== '' && fieldOf(tag.key) ? [{ tag, index }] : [],
  )
  const index = titleBefore(head, within[0]?.index ?? null)
  const title = head.tags[index]
  if (!title) return null
  // Where the page was cut, the end of the title may stand behind the cut.
  const isWhole = stoppedBecause === 'head-complete' || stoppedBecause === 'end-of-body'
  if (within.length === 0 && !isWhole) return null
  const isClosed = title.unreadable !== 'not-closed'
  const outcome = {
    title: isClosed ? 'The title is closed too late' : 'The title is not closed',
    summary: [
      isClosed
        ? `The title that begins in line ${title.line} is closed only behind tags of the card.`
        : `The title that begins in line ${title.line} has no </title> in the head.`,
      forParsers(within.map(({ tag }) => tag)),
      forAndroid(
        head,
        within.map(({ tag }) => tag),
      ),
    ].join(' '),
    detail:
      'Inside a title an HTML parser reads text until </title>, whatever stands there. The Android client finds tags by pattern, and for the title it needs both ends. Which way iPhones read is not known for certain; the card drawn here takes a parser.',
    evidence: [
      ...shortened(tagEvidence(head, index, '<title>')),
      ...within
        .slice(0, SHOWN_MAX)
        .flatMap(({ tag, index: at }) =>
          tagEvidence(head, at, `${tag.key.trim()}: in the text of the title`),
        ),
    ],
    fix: {
      steps: `Close the title directly behind its text${alsoLost ? '; other tags are spelled wrongly as well, so check the link once more after that' : ''}:`,
      code: titleTag(ownTitle(title.value) || head.android.title?.value || 'Your title'),
      language: 'html' as const,
    },
  }
  return head.android.title === null || alsoLost ? fail(outcome) : warn(outcome)
}

/** The title that holds the tag at this index; without one, a title that is not closed. -1 when there is none. */
function titleBefore({ tags }: HeadFact, within: number | null): number {
  return within === null
    ? tags.findIndex(({ unreadable }) => unreadable === 'not-closed')
    : tags.findLastIndex(({ element, place }, at) => element === 'title' && place !== 'title' && at < within)
}

function forParsers(within: readonly TagFact[]): string {
  if (within.length === 0) return 'A browser takes all that follows for the title.'
  const keys = [...new Set(within.map(({ key }) => key.trim()))]
  return `For every reader that parses the page, as browsers and most crawlers do, ${listed(keys.slice(0, SHOWN_MAX))} ${keys.length === 1 ? 'is text of that title and no tag' : 'are text of that title and no tags'}.`
}

function forAndroid({ android }: HeadFact, within: readonly TagFact[]): string {
  const keys = [...new Set(within.filter(({ readByAndroid }) => readByAndroid).map(({ key }) => key))]
  const reads = keys.length > 0 ? ` still reads ${listed(keys.slice(0, SHOWN_MAX))}` : null
  if (android.title === null) return `WhatsApp on Android${reads ? `${reads}, but` : ''} finds no title.`
  if (reads) return `WhatsApp on Android finds tags by pattern and${reads}.`
  return `WhatsApp on Android shows ${android.title.rule} all the same.`
}

const shortened = (evidence: Evidence[]): Evidence[] =>
  evidence.map((each) =>
    each.value.length > SOURCE_SHOWN_CHARS_MAX
      ? { ...each, value: `${each.value.slice(0, SOURCE_SHOWN_CHARS_MAX)}…` }
      : each,
  )
