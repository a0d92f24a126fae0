/** Who says a limit, how far each can be trusted, and when it was read: the shape of a limit and a constructor per source. */
import type { Trust } from './card'

/** Public documents and observations that others can repeat; what each is called is in the words. */
export type SourceId =
  | 'meta'
  | 'whatsapp-android'
  | 'whatsapp-web'
  | 'guide'
  | 'send-link-api'
  | 'site-owners'
  | 'server-logs'
  | 'forums'
  | 'open-graph'
  | 'android-source'
  | 'html-standard'
  | 'rfc-3986'
  | 'rfc-9110'
  | 'unicode'

export interface Disagreement {
  source: SourceId
  trust: Trust
  /** Its own number, in the limit's unit; null where it gives none. */
  value: number | null
}

export interface Limit {
  /** The number itself; null for a rule without a number. */
  value: number | null
  unit: 'bytes' | 'px' | 'ms' | 'chars' | 'lines' | 'ratio' | 'hops' | null
  trust: Trust
  source: SourceId
  sourceUrl: string | null
  /** When the source was read, yyyy-mm. */
  date: string
  disagree: readonly Disagreement[]
}

const META_URL = 'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/'

const from =
  (source: SourceId, trust: Trust, date: string, sourceUrl: string | null = null) =>
  (value: number | null = null, unit: Limit['unit'] = null, disagree: Disagreement[] = []): Limit => ({
    value,
    unit,
    trust,
    source,
    sourceUrl,
    date,
    disagree,
  })

export const meta = from('meta', 'meta', '2026-05', META_URL)
export const android = from('whatsapp-android', 'observed', '2026-10')
export const web = from('whatsapp-web', 'observed', '2026-08')
export const guide = from('guide', 'guide', '2026-10')
export const sendGuide = from('send-link-api', 'guide', '2026-10')
export const reported = from('site-owners', 'reported', '2026-10')
export const folklore = (disagree: Disagreement[]): Limit =>
  from('forums', 'folklore', '2026-10')(null, null, disagree)

export const by = (source: SourceId, trust: Trust, value: number | null = null): Disagreement => ({
  source,
  trust,
  value,
})
/** The same source with its number. */
export const saying = (value: number, { source, trust }: Disagreement): Disagreement =>
  by(source, trust, value)
export const saysSendLink = by('send-link-api', 'guide')
export const saysMeta = by('meta', 'meta')
export const saysAndroid = by('whatsapp-android', 'observed')
export const saysWeb = by('whatsapp-web', 'observed')
export const saysGuide = by('guide', 'guide')
