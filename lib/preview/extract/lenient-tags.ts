/** What an HTML tokenizer sees: the meta, link and title elements, and which parts of the source are no document content. */
import { Tokenizer } from 'htmlparser2'
import type { TagPlace } from '../vocabulary/tags'

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
}

/** Parts of the source that are no ordinary content of the document. */
export type Inside = Exclude<TagPlace, 'head' | 'body' | 'after-head'>

export interface SourceMap {
  elements: SourceElement[]
  /** What the character at this index stands in; null for ordinary content. */
  insideOf(index: number): Inside | null
  /** Index of `<body`; null when there is none. */
  bodyStart: number | null
  guardTripped: boolean
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

const MAPPED = ['meta', 'link', 'title', 'body', 'head', ...RAW_TEXT.keys(), ...CONTAINERS.keys()]
/** By first letter and length: most tags of a page are none of these, and need no word of their own to say so. */
const shapeOf = (text: string, from: number, to: number) => ((text.charCodeAt(from) | 0x20) << 4) + to - from
const SHAPES = new Set(MAPPED.map((name) => shapeOf(name, 0, name.length)))
const wordOf = (text: string, from: number, to: number): string =>
  to - from < 16 && SHAPES.has(shapeOf(text, from, to)) ? text.slice(from, to).toLowerCase() : ''

export function mapSource(text: string, headEnd: number): SourceMap {
  const elements: SourceElement[] = []
  const segments: { from: number; inside: Inside | null }[] = [{ from: 0, inside: null }]
  const open: string[] = []
  let bodyStart: number | null = null
  let guardTripped = false
  let tags = 0
  let name = ''
  let start = 0
  let nameEnd = 0
  let title: SourceElement | null = null

  const mark = (from: number, inside: Inside | null): void => {
    segments.push({ from, inside })
  }
  const around = (): Inside | null => {
    if (open.includes('template')) return 'template'
    return CONTAINERS.get(open.at(-1) ?? '') ?? null
  }
  /** Markup that cannot stand in them ends an unclosed svg or noscript, as in a browser. */
  const breakOut = (at: number, ...kinds: string[]): void => {
    const before = open.length
    while (kinds.includes(open.at(-1) ?? '')) open.pop()
    if (open.length < before) mark(at, around())
  }
  const trip = (): void => {
    guardTripped = true
    tokenizer.pause()
  }
  const opened = (end: number, selfClosing: boolean): void => {
    tags += 1
    if (tags > GUARDS.tagsMax || (tags > GUARDS.headTagsMax && start < headEnd)) return trip()
    if (name === 'meta') breakOut(start, 'svg')
    if (name === 'body') breakOut(start, 'svg', 'noscript')
    if (name === 'meta' || name === 'link' || name === 'title') {
      const element: SourceElement = { name, start, nameEnd, end, textStart: end + 1, textEnd: text.length }
      elements.push(element)
      if (name === 'title') {
        // Only foreign content nests titles; without this each unclosed one would hold all the text behind it.
        if (title) title.textEnd = start
        title = element
        if (open.at(-1) !== 'svg') mark(end + 1, around() ?? 'title')
      }
    } else if (name === 'body') {
      bodyStart ??= start
    } else if (RAW_TEXT.has(name)) {
      mark(end + 1, RAW_TEXT.get(name) ?? null)
    } else if (CONTAINERS.has(name) && !(selfClosing && name === 'svg')) {
      if (open.length === GUARDS.depthMax) return trip()
      open.push(name)
      mark(end + 1, around())
    }
  }
  const closed = (closing: string, at: number): void => {
    if (title && closing === 'title') title.textEnd = at
    if (closing === 'title') {
      title = null
      mark(at, around())
    }
    if (closing === 'head') breakOut(at, 'svg', 'noscript')
    const depth = open.lastIndexOf(closing)
    if (depth !== -1) open.splice(depth)
    if (depth !== -1 || RAW_TEXT.has(closing)) mark(at, around())
  }
  const comment = (from: number, to: number): void => {
    mark(text.lastIndexOf('<', from - 1), 'comment')
    mark(to + 1, around())
  }
  const nothing = (): void => {}

  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname: (from, to) => {
        start = from - 1
        nameEnd = to
        name = wordOf(text, from, to)
      },
      onopentagend: (end) => opened(end, false),
      onselfclosingtag: (end) => opened(end, true),
      onclosetag: (from, to) => closed(wordOf(text, from, to), from - 2),
      oncomment: comment,
      oncdata: nothing,
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      ontext: nothing,
      ontextentity: nothing,
      onend: nothing,
      isInForeignContext: () => open.at(-1) === 'svg',
    },
  )
  tokenizer.write(text)
  tokenizer.end()

  return { elements, bodyStart, guardTripped, insideOf: (index) => lookUp(segments, index) }
}

/** Segments are pushed in source order, so the last one that starts at or before the index decides. */
function lookUp(segments: readonly { from: number; inside: Inside | null }[], index: number): Inside | null {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle]?.from ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return segments[low]?.inside ?? null
}
