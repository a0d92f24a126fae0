/**
 * Reads robots.txt by RFC 9309 for the two agents of WhatsApp, with the line that decided. It says what the file asks for, not
 * what a crawler does: the phone never fetches this file.
 */
import type { RobotsFact, RobotsVerdict } from '../vocabulary/facts'

export interface RobotsInput {
  url: string
  /** Null when robots.txt could not be fetched. */
  status: number | null
  text: string
  pageUrl: string
  /** Judged only when it lives on the origin of this robots.txt. */
  imageUrl: string | null
}

const AGENTS = ['WhatsApp', 'facebookexternalhit'] as const
/** RFC 9309, 2.5: a crawler reads at least 500 KiB; nothing beyond is read here. */
const CHARS_MAX = 500 * 1_024
const RULE_CHARS_MAX = 200
/** Longer than any address that is scanned, so a longer pattern matches none. */
const PATTERN_CHARS_MAX = 4_096
/** Characters that may be looked at for one verdict. A thousand rules with a star need a tenth of it; 500 KiB of them would need seconds. */
const LOOKS_MAX = 1_000_000

export function readRobots({ url, status, text, pageUrl, imageUrl }: RobotsInput): RobotsFact {
  const groups = status !== null && status >= 200 && status <= 299 ? parseGroups(text) : []
  const judge = (target: string): RobotsVerdict[] =>
    AGENTS.map((agent) => {
      // RFC 9309, 2.3.1.4: a server error means that nothing may be crawled.
      if (status !== null && status >= 500)
        return { agent, allowed: false, line: null, rule: `HTTP ${status}` }
      return { agent, ...decide(rulesFor(groups, agent), target) }
    })
  const sameOrigin = imageUrl !== null && originOf(imageUrl) !== null && originOf(imageUrl) === originOf(url)
  return { url, status, page: judge(pageUrl), image: sameOrigin ? judge(imageUrl) : [] }
}

interface Rule {
  allow: boolean
  /** Normalised path pattern. */
  pattern: string
  line: number
  written: string
}
interface Group {
  agents: string[]
  rules: Rule[]
}

function parseGroups(text: string): Group[] {
  const start = text.replace(/^\uFEFF/, '').slice(0, CHARS_MAX)
  // Many sites answer any path with their home page; that is no robots.txt.
  if (start.trimStart().startsWith('<')) return []
  const groups: Group[] = []
  let inAgents = false
  start.split(/\r\n|\n|\r/).forEach((written, at) => {
    const line = written.split('#', 1)[0] ?? ''
    const colon = line.indexOf(':')
    if (colon === -1) return
    const key = line.slice(0, colon).trim().toLowerCase()
    const value = line.slice(colon + 1).trim()
    if (key === 'user-agent') {
      if (!inAgents) groups.push({ agents: [], rules: [] })
      inAgents = true
      groups.at(-1)?.agents.push(productToken(value))
    } else if (key === 'allow' || key === 'disallow') {
      inAgents = false
      if (value === '' || value.length > PATTERN_CHARS_MAX) return
      const rule = { allow: key === 'allow', pattern: normalise(value), line: at + 1 }
      groups.at(-1)?.rules.push({ ...rule, written: written.trim().slice(0, RULE_CHARS_MAX) })
    }
  })
  return groups
}

const productToken = (value: string): string =>
  (value.startsWith('*') ? '*' : (/^[a-z_-]*/i.exec(value)?.[0] ?? '')).toLowerCase()

/** All groups that name the agent count as one; only without any does `*` speak. */
function rulesFor(groups: readonly Group[], agent: string): Rule[] {
  const naming = (token: string) => groups.filter(({ agents }) => agents.includes(token))
  const own = naming(agent.toLowerCase())
  return (own.length > 0 ? own : naming('*')).flatMap(({ rules }) => rules)
}

/** The longest matching pattern decides; of two equally long ones, allow. */
function decide(rules: readonly Rule[], target: string): Omit<RobotsVerdict, 'agent'> {
  const path = pathOf(target)
  let best: Rule | null = null
  let looks = 0
  for (const rule of rules) {
    const longer = best === null || rule.pattern.length > best.pattern.length
    const kinder = best !== null && rule.pattern.length === best.pattern.length && rule.allow && !best.allow
    if (!longer && !kinder) continue
    // Only a star makes the whole path be searched.
    looks += rule.pattern.includes('*') ? path.length + rule.pattern.length : 1
    if (looks > LOOKS_MAX) return { allowed: null, line: null, rule: null }
    if (matches(rule.pattern, path)) best = rule
  }
  if (path === '/robots.txt') best = null
  return { allowed: best?.allow ?? true, line: best?.line ?? null, rule: best?.written ?? null }
}

/** `*` stands for anything, a last `$` for the end of the path. Each part is looked for once, from left to right. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$')
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split('*')
  const first = parts[0] ?? ''
  if (!path.startsWith(first)) return false
  if (parts.length === 1) return !anchored || path.length === first.length
  let at = first.length
  const last = anchored ? (parts.pop() ?? '') : ''
  for (const part of parts.slice(1)) {
    const found = path.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return path.length - last.length >= at && path.endsWith(last)
}

function pathOf(target: string): string {
  if (!URL.canParse(target)) return '/'
  const { pathname, search } = new URL(target)
  return normalise(pathname + search)
}

function originOf(target: string): string | null {
  return URL.canParse(target) ? new URL(target).origin : null
}

/** Both sides in one spelling: non-ASCII percent-encoded, unreserved characters not, hex digits in upper case. */
function normalise(path: string): string {
  const encoded = path.replace(/[^\x21-\x7e]/gu, (char) => encodeURIComponent(char.toWellFormed()))
  return encoded.replace(/%[0-9a-f]{2}/gi, (code) => {
    const char = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return /[a-z0-9._~-]/i.test(char) ? char : code.toUpperCase()
  })
}
