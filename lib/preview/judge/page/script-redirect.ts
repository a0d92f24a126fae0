/**
 * Finds a script that does nothing but send readers of a page without text to another address. Only what is certain from the source:
 * a statement of its own, outside every block and call, that sets location to a written address. Linear, and only on small pages.
 */
import type { HeadFact } from '../../vocabulary/facts'
import { placeOf } from '../tags/line-and-column'
import { splitPage } from './split-page'

export interface ScriptRedirect {
  source: string
  target: string
  line: number
  column: number
}

const PAGE_CHARS_MAX = 20_000
/** “You are being redirected. Click here if nothing happens.” stands on many such pages; an article does not fit. */
const SHOWN_CHARS_MAX = 80

const LITERAL = String.raw`(?:"((?:[^"\\\n]|\\/){1,2000})"|'((?:[^'\\\n]|\\/){1,2000})'|${'`'}([^${'`'}\\$\n]{1,2000})${'`'})`
const GAP = String.raw`\s{0,20}`
const LOCATION = String.raw`(?:(?:window|document|top|parent|self|globalThis)${GAP}\.${GAP}){0,2}location`
const ASSIGNED = new RegExp(`${LOCATION}(?:${GAP}\\.${GAP}href)?${GAP}=${GAP}${LITERAL}`, 'y')
const CALLED = new RegExp(
  `${LOCATION}${GAP}\\.${GAP}(?:replace|assign)${GAP}\\(${GAP}${LITERAL}${GAP}\\)`,
  'y',
)
/** An address that goes on, as in '/a' + b, is not the one that is written. */
const STATEMENT_END = /\s*(?:[;,}]|$|\/[/*]|-->|[\w$])/y

/** `whole` is true when nothing of the page lies behind what was read. */
export function findScriptRedirect(head: HeadFact, pageUrl: string, whole: boolean): ScriptRedirect | null {
  const { text } = head
  if (!whole || text.length > PAGE_CHARS_MAX || !text.includes('location')) return null
  const page = splitPage(text)
  if (page === null || page.shown.length > SHOWN_CHARS_MAX) return null
  for (const { from, to } of page.scripts) {
    const found = readScript(text.slice(from, to), (target) => leadsAway(target, pageUrl))
    if (found) return { source: found.source, target: found.target, ...placeOf(text, from + found.at) }
  }
  return null
}

interface Statement {
  at: number
  source: string
  target: string
}

/** Walks over strings, comments and blocks. A regular expression is read like other code, so one with a quote in it hides what follows. */
function readScript(code: string, counts: (target: string) => boolean): Statement | null {
  let depth = 0
  let begins = true
  let at = 0
  while (at < code.length) {
    const character = code.charAt(at)
    const skipped = skipFrom(code, at)
    if (skipped !== null) {
      begins &&= !isQuote(character)
      at = skipped
    } else if ('{(['.includes(character)) {
      depth += 1
      begins = false
      at += 1
    } else if ('})]'.includes(character)) {
      depth -= 1
      begins = depth === 0 && character === '}'
      at += 1
    } else if (character === ';') {
      begins = depth === 0
      at += 1
    } else if (/\s/.test(character)) {
      at += 1
    } else {
      const found = begins ? statementAt(code, at) : null
      if (found) return counts(found.target) ? found : null
      begins = false
      at += 1
    }
  }
  return null
}

const isQuote = (character: string): boolean => character === '"' || character === "'" || character === '`'

/** Behind the comment or the string that begins here; null when none does. */
function skipFrom(code: string, at: number): number | null {
  if (code.startsWith('/*', at)) return behind(code, '*/', at + 2)
  if (['//', '<!--', '-->'].some((mark) => code.startsWith(mark, at))) return behind(code, '\n', at)
  const quote = code.charAt(at)
  if (!isQuote(quote)) return null
  let end = at + 1
  while (end < code.length && code.charAt(end) !== quote) end += code.charAt(end) === '\\' ? 2 : 1
  return end + 1
}

function behind(code: string, mark: string, from: number): number {
  const at = code.indexOf(mark, from)
  return at === -1 ? code.length : at + mark.length
}

function statementAt(code: string, at: number): Statement | null {
  for (const pattern of [ASSIGNED, CALLED]) {
    pattern.lastIndex = at
    const match = pattern.exec(code)
    if (!match) continue
    STATEMENT_END.lastIndex = pattern.lastIndex
    if (!STATEMENT_END.test(code)) return null
    const [source, double, single, template] = match
    const target = (double ?? single ?? template ?? '').replaceAll('\\/', '/').trim()
    return { at, source, target }
  }
  return null
}

/** A jump within the page, a reload or an app is no other page. */
function leadsAway(target: string, pageUrl: string): boolean {
  const url = URL.parse(target, pageUrl)
  return url !== null && /^https?:$/.test(url.protocol) && withoutHash(url.href) !== withoutHash(pageUrl)
}

const withoutHash = (url: string): string => url.replace(/#.*/s, '')
