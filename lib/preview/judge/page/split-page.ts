/** Parts a small page into the scripts a browser runs as they stand and the text a reader sees. One pass. */
import { lowerAscii } from '../text/lower-ascii'

export interface PageParts {
  /** Where the code of each script begins and ends. */
  scripts: { from: number; to: number }[]
  /** White space joined. */
  shown: string
}

/** What is in them is no text of the page for a reader with scripts. */
const REGIONS = ['script', 'style', 'noscript', 'template', 'title']
const RUN_AS = new Set(['', 'module', 'text/javascript', 'application/javascript', 'text/ecmascript'])

/** Null when something is never closed: then what is text and what is code cannot be told. */
export function splitPage(text: string): PageParts | null {
  const lower = lowerAscii(text)
  const scripts: PageParts['scripts'] = []
  let shown = ''
  let from = 0
  for (let at = lower.indexOf('<'); at !== -1; at = lower.indexOf('<', from)) {
    shown += `${text.slice(from, at)} `
    const isComment = lower.startsWith('<!--', at)
    const open = isComment ? at + 3 : lower.indexOf('>', at)
    if (open === -1) return null
    const tag = lower.slice(at, open)
    const name = isComment ? null : REGIONS.find((region) => isTag(tag, region))
    if (!isComment && name === undefined) {
      from = open + 1
      continue
    }
    const close = lower.indexOf(isComment ? '-->' : `</${name}`, isComment ? at + 4 : open)
    const end = close === -1 ? -1 : lower.indexOf('>', close)
    if (end === -1) return null
    if (name === 'script' && isRun(tag)) scripts.push({ from: open + 1, to: close })
    from = end + 1
  }
  const joined = (shown + text.slice(from)).replace(/\s+/g, ' ').trim()
  return { scripts, shown: joined }
}

const isTag = (tag: string, name: string): boolean =>
  tag.startsWith(name, 1) && /^[\s/]?$/.test(tag.charAt(name.length + 1))

function isRun(tag: string): boolean {
  const type = /\stype\s*=\s*["']?([^"'\s]*)/.exec(tag)?.[1] ?? ''
  return !/\ssrc\s*=/.test(tag) && RUN_AS.has(type)
}
