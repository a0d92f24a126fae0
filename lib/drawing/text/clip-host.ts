/** Cuts a long host at its front: whose site it is stands at its end, and that is never cut. Guards against hosts that pose as others, not against look-alike letters. */
import { clipText } from './clip-text'

/** The longest that the domain name system allows, and a port. */
const HOST_CHARS_MAX = 260
/** "example.com", or "co.uk" with the label before it where that fits. */
const LABELS_MIN = 2

export function clipHost(host: string, charsMax: number): string {
  const whole = clipText(host, HOST_CHARS_MAX)
  if (whole.length <= charsMax) return whole
  const labels = whole.split('.')
  let kept = labels.slice(-LABELS_MIN)
  while (kept.length < labels.length) {
    const more = labels.slice(-kept.length - 1)
    if (`….${more.join('.')}`.length > charsMax) break
    kept = more
  }
  return kept.length === labels.length ? whole : `….${kept.join('.')}`
}
