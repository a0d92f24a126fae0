/** The words for several visitors of one page: who they are, what each was shown, and what a browser made of it. */
import type { ClientId } from './client'
import { limit } from './limits'
import type { FieldsFact } from './tags'
import type { Message } from './message'
import { type AccessFact, type PageFact, type Result, type Visitor, WHATSAPP_USER_AGENT } from './facts'

/** What each visitor says it is. */
export const USER_AGENTS: Readonly<Record<Visitor, string>> = {
  'whatsapp-android': WHATSAPP_USER_AGENT,
  'whatsapp-ios': 'WhatsApp/2.22.19.78 I',
  browser:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
  facebook: 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
}

/** Server logs show iOS asking for a range; the exact one is not known, this is the one seen from older web clients. */
export const IOS_RANGE = `bytes=0-${limit('iosRange')}`

/** Asks first and alone; the others are compared with it. */
export const LEADING_VISITOR = 'whatsapp-android' satisfies Visitor

/** In the order in which requests are given out; Android, who goes first and alone, is not among them. */
export const EXTRA_VISITORS = ['browser', 'facebook', 'whatsapp-ios'] as const satisfies readonly Visitor[]
export type ExtraVisitor = (typeof EXTRA_VISITORS)[number]

/** At most so many page requests of one scan go to one host, the Android visit's own redirects included. */
export const PAGE_REQUESTS_PER_HOST_MAX = 4

/** One visitor's way to the page. */
export interface VisitFact {
  visitor: Visitor
  /** Why this visitor was not sent; null when it was. */
  notAsked: Message | null
  /** The response, without its bytes: they are let go as soon as the head was read. Null when not asked. */
  page: Result<PageFact> | null
  /** Where the response would have led on, had a request been left for it; null when the chain was followed to its end. */
  leadsOnTo: string | null
  access: AccessFact | null
  /** Null when there was no page to read. */
  head: VisitHead | null
  /** By client: what those that this visitor asks for make of the tags. */
  readings: Readonly<Record<ClientId, FieldsFact>>
}

/** The part of a head that is compared between visitors: what any HTML parser would find. */
export interface VisitHead {
  title: VisitValue | null
  description: VisitValue | null
  /** As written. */
  image: VisitValue | null
  /** og:url, else the canonical link. */
  canonical: VisitValue | null
  /** False when the reading ended before the head did: what was not found may still be there. */
  whole: boolean
}
export interface VisitValue {
  value: string
  /** The rule that found it, e.g. `og:title`. */
  rule: string
}

/** A tag of the head by its key (`og:title`, `<title>`, `canonical`), value on one line and cut at 5,000 characters. */
export interface RenderedTag {
  key: string
  value: string
}

/** The head once a browser has run the page's scripts, beside the same document before them. */
export interface RenderFact {
  finalUrl: string
  /** Of the document that the browser got. */
  status: number
  /** True when a script or a refresh led the browser to another address, `finalUrl`; then there are no tags. */
  movedOn: boolean
  /** Tags of the document as the browser got it, before any script; null when it could not be kept. */
  served: RenderedTag[] | null
  tags: RenderedTag[]
  /** False when the page was still changing when we stopped waiting. */
  settled: boolean
  framework: string | null
}
