/** Four visits of one page for tests of the components: one refused, one not sent, one shown something else. */
import type { ReportVisit } from '@/lib/preview/report/schema'

const visit = (visitor: ReportVisit['visitor'], rest: Partial<ReportVisit>): ReportVisit => ({
  visitor,
  userAgent: 'WhatsApp/2.23.20.0',
  notAsked: null,
  failure: null,
  status: 200,
  way: [{ url: 'https://www.nordia.example/boots', status: 200 }],
  finalUrl: 'https://www.nordia.example/boots',
  leadsOnTo: null,
  access: 'open',
  by: null,
  title: 'Winter boots, hand-stitched in Porto',
  description: 'Full-grain leather, wool lining, resoled for life.',
  image: 'https://cdn.nordia.example/boots-hero.png',
  canonical: 'https://www.nordia.example/boots',
  contentRange: null,
  bytesDecoded: 41_300,
  firstByteMs: 312,
  totalMs: 351,
  ...rest,
})

const NOTHING = { title: null, description: null, image: null, canonical: null } as const

export const visitForTest = visit

export const VISITS_FOR_TEST: readonly ReportVisit[] = [
  visit('whatsapp-android', {}),
  visit('browser', {
    userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/142.0.0.0',
    finalUrl: 'https://m.nordia.example/boots',
    title: 'Sale: boots from 49 euros',
  }),
  visit('facebook', {
    userAgent: 'facebookexternalhit/1.1',
    status: 403,
    access: 'blocked',
    by: 'Cloudflare',
    ...NOTHING,
  }),
  visit('whatsapp-ios', {
    userAgent: 'WhatsApp/2.22.19.78 I',
    notAsked: 'not asked: the redirects had used up the requests',
    status: null,
    way: [],
    finalUrl: null,
    access: null,
    bytesDecoded: null,
    firstByteMs: null,
    totalMs: null,
    ...NOTHING,
  }),
]
