/** What an HTML tokenizer sees: the meta, link and title elements, and which parts of the source are no document content. */
import type { TagPlace } from '../../vocabulary/tags'
import { newScan, scanMarkup } from './scan-markup'

/** No tree is built, so nothing here grows faster than the input; the guards bound what is kept of a hostile page. */
export const GUARDS = { depthMax: 256, headTagsMax: 10_000, tagsMax: 100_000 } as const

export interface SourceElement {
  name: 'meta' | 'link' | 'title'
  /** Index of its `<`, of the first character behind its name, and of the `>` that ends the opening tag. */
  start: number
  nameEnd: number
  end: number
  /** For a title: its text. */
  textStart: number
  textEnd: number
  /** A meta ends an svg, or what follows one that did; and the svg is closed after it, so it was meant to be inside. */
  isInSvg: boolean
}

/** Parts of the source that are no ordinary content of the document. */
export type Inside = Exclude<TagPlace, 'head' | 'body' | 'after-head'>

export interface SourceMap {
  elements: readonly SourceElement[]
  /** What the character at this index is in; null for ordinary content. */
  insideOf(index: number): Inside | null
  /** Index of `<body`; null when there is none. */
  bodyStart: number | null
  /** Where an element of the body is before the head is over: an HTML parser ends the head there. */
  headEnder: HeadEnder | null
  guardTripped: boolean
  /**
   * The same of a longer text that begins with this one, as if it had been read in one go; `elements` holds only those that had not
   * ended before. This map is over then.
   */
  goOn(longer: string, headEnd: number): SourceMap
}

/** Raw text of these is no markup. `template` stands for every kind of inert content. */
const RAW_TEXT = new Map<string, Inside>([
  ['script', 'script'],
  ['style', 'style'],
  ['textarea', 'template'],
  ['iframe', 'template'],
  ['noembed', 'template'],
  ['noframes', 'template'],
  ['xmp', 'template'],
  ['plaintext', 'template'],
])
const CONTAINERS = new Map<string, Inside>([
  ['template', 'template'],
  ['noscript', 'noscript'],
  ['svg', 'svg'],
])

export interface HeadEnder {
  start: number
  name: string
}

/** Elements that an HTML parser leaves in the head, beside those whose names the scan tells. */
const OF_HEAD: ReadonlySet<string> = new Set(['html', 'base', 'basefont', 'bgsound'])
const TOLD_OF_HEAD: ReadonlySet<string> = new Set([
  'meta',
  'link',
  'title',
  'head',
  'script',
  'style',
  'noframes',
  'template',
  'noscript',
  // Another check speaks of drawings in a head.
  'svg',
])
const NAME_CHARS_MAX = 40

type Mark = { from: number; inside: Inside | null }

export function mapSource(text: string, headEnd: number): SourceMap {
  const scan = newScan()
  const marks: Mark[] = [{ from: 0, inside: null }]
  const open: string[] = []
  let bodyStart: number | null = null
  let headEnder: HeadEnder | null = null
  let isHeadOver = false
  let tags = 0
  let title: SourceElement | null = null
  /** What follows a meta that broke out of an svg, until it shows whether the svg is closed at all. */
  let afterSvg: SourceElement[] | null = null

  const around = (): Inside | null => {
    if (open.includes('template')) return 'template'
    return CONTAINERS.get(open.at(-1) ?? '') ?? null
  }
  const mark = (from: number, inside: Inside | null): void => {
    marks.push({ from, inside })
  }
  /** Markup that cannot be in them ends an unclosed svg or noscript, as in a browser. */
  const breakOut = (at: number, ...kinds: string[]): boolean => {
    const before = open.length
    while (kinds.includes(open.at(-1) ?? '')) open.pop()
    if (open.length < before) mark(at, around())
    return open.length < before
  }

  function read(source: string, limit: number): SourceMap {
    const elements: SourceElement[] = []
    let guardTripped = false
    const keep = (name: SourceElement['name'], start: number, nameEnd: number, end: number) => {
      const element: SourceElement = {
        name,
        start,
        nameEnd,
        end,
        textStart: end + 1,
        textEnd: source.length,
        isInSvg: false,
      }
      if (name === 'meta' && breakOut(start, 'svg')) afterSvg = []
      afterSvg?.push(element)
      elements.push(element)
      return element
    }
    scanMarkup(source, scan, {
      isForeign: () => open.at(-1) === 'svg',
      opened: (name, start, nameEnd, end, isSelfClosing) => {
        tags += 1
        guardTripped = tags > GUARDS.tagsMax || (tags > GUARDS.headTagsMax && start < limit)
        if (guardTripped) return false
        if (!isHeadOver && open.length === 0 && !TOLD_OF_HEAD.has(name)) {
          const own = name || source.slice(start + 1, Math.min(nameEnd, start + NAME_CHARS_MAX)).toLowerCase()
          isHeadOver = !OF_HEAD.has(own)
          if (isHeadOver) headEnder = { start, name: own }
        }
        if (name === '') return true
        if (name === 'meta' || name === 'link') keep(name, start, nameEnd, end)
        else if (name === 'title') {
          const isIcon = open.at(-1) === 'svg'
          // Only foreign content nests titles; without this each unclosed one would hold all the text after it.
          if (title) title.textEnd = start
          title = keep('title', start, nameEnd, end)
          if (!isIcon) mark(end + 1, around() ?? 'title')
        } else if (name === 'body') {
          afterSvg = null
          breakOut(start, 'svg', 'noscript')
          bodyStart ??= start
        } else if (RAW_TEXT.has(name)) {
          mark(end + 1, RAW_TEXT.get(name) ?? null)
        } else if (CONTAINERS.has(name) && !(isSelfClosing && name === 'svg')) {
          if (open.length === GUARDS.depthMax) return !(guardTripped = true)
          if (name === 'svg') afterSvg = null
          open.push(name)
          mark(end + 1, around())
        }
        return true
      },
      closed: (name, at) => {
        if (name === '') return
        if (name === 'title') {
          if (title) title.textEnd = at
          title = null
          mark(at, around())
        } else if (name === 'head') {
          isHeadOver = true
          afterSvg = null
          breakOut(at, 'svg', 'noscript')
        } else if (name === 'svg' && afterSvg) {
          for (const element of afterSvg) element.isInSvg = true
          afterSvg = null
        }
        const depth = open.lastIndexOf(name)
        if (depth !== -1) open.splice(depth)
        if (depth !== -1 || RAW_TEXT.has(name)) mark(at, around())
      },
      comment: (start, end) => {
        mark(start, 'comment')
        mark(end + 1, around())
      },
    })
    const { openComment } = scan
    // Only here: in a longer text the comment may end.
    const seen = openComment === null ? marks : [...marks, { from: openComment, inside: 'comment' } as const]
    return {
      elements,
      bodyStart,
      headEnder,
      guardTripped,
      insideOf: (index) => lookUp(seen, index),
      goOn: read,
    }
  }
  return read(text, headEnd)
}

/** Marks are made in source order, so the last one that starts at or before the index decides. */
function lookUp(marks: readonly Mark[], index: number): Inside | null {
  let low = 0
  let high = marks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((marks[middle]?.from ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return marks[low]?.inside ?? null
}
