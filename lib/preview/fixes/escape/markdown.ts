/** Strangers' texts in Markdown: as plain text that formats, links and notifies nothing, or whole in a fence of code. */

const MARKS = /[\\`*_{}[\]()#+!|~<>&@:=]/g
/** A backslash would not stop a mention, a link or a tag. */
const BY_NUMBER = /[<>&@#:]/

/** On one line. */
export const markdownText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    // oxlint-disable-next-line no-control-regex
    .replace(/[\0-\u001f\u007f]/g, '')
    .trim()
    .replace(MARKS, (mark) => (BY_NUMBER.test(mark) ? `&#${mark.charCodeAt(0)};` : `\\${mark}`))
    // Only at the beginning of a line do these make a list or a rule.
    .replace(/^(\d{0,9})([-.)])/, '$1\\$2')

/** The fence is longer than any that is in the code. */
export function markdownCode(code: string, language = ''): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${code}\n${fence}`
}
