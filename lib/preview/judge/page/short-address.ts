/** A stranger's address as a redirect chain shows it: sites may redirect to thousands of characters, and repeat them with every hop. */
import { redactUrl } from '../../vocabulary/redact-text'

const CHARS_MAX = 500

/** Never half a character, nor half a credential; the whole address of the link and of the page is elsewhere in the report. */
export function shortAddress(address: string): string {
  const shown = redactUrl(address)
  if (shown.length <= CHARS_MAX) return shown
  return `${shown.slice(0, CHARS_MAX).replace(/[\ud800-\udbff]$/, '')}…`
}
