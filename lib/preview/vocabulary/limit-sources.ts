/** Who says a limit, how far each can be trusted, and when it was read: the shape of a limit and a constructor per source. */
import type { Trust } from './card'

export interface Disagreement {
  says: string
  source: string
  trust: Trust
}

export interface Limit {
  /** The number itself; null for a rule without a number. */
  value: number | null
  unit: 'bytes' | 'px' | 'ms' | 'chars' | 'lines' | 'ratio' | 'hops' | null
  /** The rule in one sentence. */
  rule: string
  trust: Trust
  /** Who says so: a public document or an observation that others can repeat. */
  source: string
  sourceUrl: string | null
  /** When the source was read, yyyy-mm. */
  date: string
  disagree: readonly Disagreement[]
}

const META_URL = 'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/'

export const meta = (value: number | null, unit: Limit['unit'], rule: string, disagree: Disagreement[] = []): Limit => ({
  value, unit, rule, trust: 'meta', source: 'Meta, WhatsApp link previews', sourceUrl: META_URL, date: '2026-05', disagree,
}) // prettier-ignore

export const android = (value: number | null, unit: Limit['unit'], rule: string, disagree: Disagreement[] = []): Limit => ({
  value, unit, rule, trust: 'observed', source: 'WhatsApp for Android, 2024-2026', sourceUrl: null, date: '2026-10', disagree,
}) // prettier-ignore

export const web = (value: number | null, unit: Limit['unit'], rule: string, disagree: Disagreement[] = []): Limit => ({
  value, unit, rule, trust: 'observed', source: 'WhatsApp Web, August 2026', sourceUrl: null, date: '2026-08', disagree,
}) // prettier-ignore

export const guide = (value: number | null, unit: Limit['unit'], rule: string, disagree: Disagreement[] = []): Limit => ({
  value, unit, rule, trust: 'guide', source: 'Published WhatsApp preview guide', sourceUrl: null, date: '2026-10', disagree,
}) // prettier-ignore

export const sendGuide = (value: number | null, unit: Limit['unit'], rule: string, disagree: Disagreement[] = []): Limit => ({
  value, unit, rule, trust: 'guide', source: 'Send-link API documentation', sourceUrl: null, date: '2026-10', disagree,
}) // prettier-ignore

export const reported = (value: number | null, unit: Limit['unit'], rule: string, disagree: Disagreement[] = []): Limit => ({
  value, unit, rule, trust: 'reported', source: 'Site owners in public issue threads', sourceUrl: null, date: '2026-10', disagree,
}) // prettier-ignore

export const folklore = (rule: string, disagree: Disagreement[]): Limit => ({
  value: null, unit: null, rule, trust: 'folklore', source: 'Repeated in forums and SEO pages', sourceUrl: null, date: '2026-10', disagree,
}) // prettier-ignore

export const saysMeta = (says: string): Disagreement => ({
  says,
  source: 'Meta, WhatsApp link previews',
  trust: 'meta',
})
export const saysAndroid = (says: string): Disagreement => ({
  says,
  source: 'WhatsApp for Android',
  trust: 'observed',
})
export const saysWeb = (says: string): Disagreement => ({ says, source: 'WhatsApp Web', trust: 'observed' })
export const saysGuide = (says: string): Disagreement => ({ says, source: 'Published guide', trust: 'guide' })
