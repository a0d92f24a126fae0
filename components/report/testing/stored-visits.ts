/** Four visits of one page for tests of the components: one refused, one not sent, one shown something else. */
import type { VisitInWords } from '@/lib/preview/words/report-in-words'

const NAMES = {
  'whatsapp-android': 'WhatsApp on Android',
  'whatsapp-ios': 'WhatsApp on iPhone',
  browser: 'Browser',
  facebook: 'facebookexternalhit',
} as const

const visit = (visitor: VisitInWords['visitor'], rest: Partial<VisitInWords>): VisitInWords => ({
  visitor,
  name: NAMES[visitor],
  statusText: String(rest.status ?? 200),
  userAgent: 'WhatsApp/2.23.20.0',
  notAsked: null,
  failure: null,
  status: 200,
  chain: [{ url: 'https://www.nordia.example/boots', status: 200 }],
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

export const VISITS_FOR_TEST: readonly VisitInWords[] = [
  visit('whatsapp-android', {}),
  visit('browser', {
    userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/142.0.0.0',
    finalUrl: 'https://m.nordia.example/boots',
    title: 'Sale: boots from 49 euros',
  }),
  visit('facebook', {
    userAgent: 'facebookexternalhit/1.1',
    status: 403,
    statusText: '403, refused (Cloudflare)',
    access: 'blocked',
    by: 'Cloudflare',
    ...NOTHING,
  }),
  visit('whatsapp-ios', {
    userAgent: 'WhatsApp/2.22.19.78 I',
    notAsked: 'not sent: the redirects had used up the requests',
    status: null,
    statusText: 'not sent',
    chain: [],
    finalUrl: null,
    access: null,
    bytesDecoded: null,
    firstByteMs: null,
    totalMs: null,
    ...NOTHING,
  }),
]
