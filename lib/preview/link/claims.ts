/** What the help pages claim, each with who says so, how far that can be trusted and when it was read; the sentences are in the words. */
import type { Trust } from '../vocabulary/card'

const META = 'https://developers.facebook.com/documentation/business-messaging/whatsapp'

/** `date`: of the document or of the last look at it, yyyy-mm; a year alone where no more is known. */
const SOURCES = {
  guide: { trust: 'guide', date: '2026-10', url: null },
  android: { trust: 'observed', date: '2026-10', url: null },
  web: { trust: 'observed', date: '2026-08', url: null },
  'site-owners': { trust: 'reported', date: '2026-10', url: null },
  'link-previews': { trust: 'meta', date: '2026-05', url: `${META}/link-previews/` },
  'text-messages': { trust: 'meta', date: '2026-07', url: `${META}/messages/text-messages/` },
  'message-reference': { trust: 'meta', date: '2026-10', url: null },
  'service-messages': { trust: 'meta', date: '2026-05', url: null },
  'catalogue-links': { trust: 'meta', date: '2026-05', url: null },
  'direct-send': { trust: 'meta', date: '2026-07', url: null },
  'meta-employee': {
    trust: 'reported',
    date: '2021',
    url: 'https://github.com/fbsamples/WhatsApp-Business-API-Postman-Collection/issues/8',
  },
  provider: { trust: 'guide', date: '2026-11', url: null },
  'message-definition': { trust: 'observed', date: '2026-08', url: 'https://github.com/tulir/whatsmeow' },
  cloudfront: {
    trust: 'guide',
    date: '2026-11',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-creating-signed-url-canned-policy.html',
  },
  'rfc-3986': { trust: 'guide', date: '2005', url: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.5' },
} as const satisfies Record<string, { trust: Trust; date: string; url: string | null }>

export type ClaimSourceId = keyof typeof SOURCES
export interface ClaimSource {
  id: ClaimSourceId
  trust: Trust
  date: string
  url: string | null
}

export const claimSource = (id: ClaimSourceId): ClaimSource => ({ id, ...SOURCES[id] })

type Claims = Readonly<Record<string, readonly ClaimSourceId[]>>

/** By the part of the page that makes it, and the end of its code. */
export const CACHE_CLAIMS = {
  helps: {
    'new-link': ['guide', 'site-owners'],
    'other-phone': ['guide'],
    wait: ['guide'],
  },
  device: {
    android: ['guide', 'link-previews'],
    ios: [],
    web: ['web'],
    channel: ['web'],
    sent: ['android', 'web'],
  },
  not: {
    debugger: ['android', 'site-owners'],
    recipient: ['android', 'web'],
    tags: ['android'],
    robots: ['android'],
    fragment: ['rfc-3986'],
    signed: ['cloudfront'],
  },
} as const satisfies Record<string, Claims>

export const BUSINESS_CLAIMS = {
  text: {
    'preview-url': ['text-messages', 'guide'],
    first: ['text-messages'],
    scheme: ['text-messages', 'message-reference'],
    length: ['text-messages'],
    known: ['meta-employee', 'provider'],
    window: ['service-messages'],
    answer: ['text-messages'],
  },
  template: {
    none: ['guide'],
    silent: ['text-messages'],
    header: [],
    button: [],
    after: ['service-messages'],
    direct: ['direct-send'],
  },
  catalogue: {
    own: ['guide'],
    link: ['catalogue-links'],
  },
} as const satisfies Record<string, Claims>

/** Where the caches in front of a site are emptied, as their own documents say. */
export const FRONT_PAGES = {
  cloudflare: 'https://developers.cloudflare.com/cache/how-to/purge-cache/purge-by-single-file/',
  akamai: 'https://techdocs.akamai.com/purge-cache/docs/purge-mechanisms',
  fastly: 'https://www.fastly.com/documentation/guides/full-site-delivery/purging/purging-a-url/',
  cloudfront: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Invalidation_Requests.html',
  vercel: 'https://vercel.com/docs/caching/cdn-cache/purge',
  netlify: null,
} as const
