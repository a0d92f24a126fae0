/** Visits in a few words, for the screen and for the terminal alike. */
import type { ReportVisit } from '../schema'

export const VISITOR_LABELS = {
  'whatsapp-android': 'WhatsApp on Android',
  browser: 'Browser',
  facebook: 'Facebook’s crawler',
  'whatsapp-ios': 'WhatsApp on iPhone',
} as const satisfies Record<ReportVisit['visitor'], string>

/** "200", "403, refused by Cloudflare", "no answer", "not asked". */
export function visitStatus({ notAsked, failure, status, access, by }: ReportVisit): string {
  if (notAsked !== null) return 'not asked'
  if (failure || status === null) return 'no answer'
  const said = access === null ? null : ACCESS[access]
  return said === null ? String(status) : `${status}, ${said}${by ? ` (${by})` : ''}`
}

const ACCESS = {
  open: null,
  'http-error': null,
  blocked: 'refused',
  login: 'a login page',
  consent: 'a consent page',
  'not-html': 'no page',
  empty: 'empty',
} as const satisfies Record<NonNullable<ReportVisit['access']>, string | null>

/** Why there is nothing to show of this visit; null when there is. */
export function whyNothing({ notAsked, failure }: ReportVisit): string | null {
  if (notAsked !== null) return sentence(notAsked.replace(/^not asked: /, ''))
  return failure?.sentence ?? null
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
