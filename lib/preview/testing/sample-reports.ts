/** Whole reports for developing and testing what shows them: made by the real judge from invented pages. */
import type { Facts, HeadFact, ImageFact, PictureFact } from '../vocabulary/facts'
import {
  absentFact,
  accessOf,
  candidateOf,
  factsOf,
  failureOf,
  headOf,
  imageOf,
  missingFact,
  PAGE_URL,
  pageOf,
  pictureOf,
  requestOf,
  tagOf,
} from './sample-facts'
import { visitsOf, visitsTo } from './sample-visits'
import { readingOf } from '../vocabulary/client'
import { failureSentence } from '../vocabulary/failure-message'
import { phrase } from '../vocabulary/message'
import { WHATSAPP } from './audience'
import { reportOf } from './report-of'
import type { Report } from '../report/schema'

export type SampleName =
  'good' | 'heavyImage' | 'thumbnail' | 'square' | 'rightToLeft' | 'noImage' | 'blocked' | 'unscannable'

const SHOP_URL = 'https://www.kettle-and-crane.example/teapots/iron'
const REFUSED = { kind: 'blocked', by: 'Cloudflare' } as const
const NOBODY_ELSE = phrase('visit.not-asked-too-early', {})
const SHOP_IMAGE = 'https://www.kettle-and-crane.example/media/iron-teapot.png'

/** One report per state that a page can be in. */
export const SAMPLE_REPORTS: Readonly<Record<SampleName, Report>> = {
  good: reportOf(factsOf()),
  heavyImage: reportOf(
    shop(
      { bytes: 729_088, format: 'png', contentType: 'image/png' },
      { format: 'png', width: 2_400, height: 1_260 },
    ),
  ),
  thumbnail: reportOf(shop({ bytes: 18_432 }, { width: 280, height: 280 })),
  square: reportOf(shop({ bytes: 81_920 }, { width: 800, height: 800 })),
  rightToLeft: reportOf(rightToLeft()),
  noImage: reportOf(withoutImage()),
  blocked: reportOf(blocked()),
  unscannable: reportOf(unscannable()),
}

function shop(image: Partial<ImageFact>, picture: Partial<PictureFact>): Facts {
  const tags = [
    tagOf('<title>', 'Cast-iron teapot, 0.8 litres | Kettle & Crane', { line: 4 }),
    tagOf('description', 'A cast-iron teapot that keeps tea warm for an hour.', { line: 5 }),
    tagOf('og:title', 'Cast-iron teapot, 0.8 litres', { line: 8 }),
    tagOf('og:description', 'Keeps tea warm for an hour. With a steel sieve and two cups.', { line: 9 }),
    tagOf('og:url', SHOP_URL, { line: 10 }),
    tagOf('og:image', SHOP_IMAGE, { line: 11 }),
    tagOf('og:type', 'product', { line: 12 }),
  ]
  return withImage(headOf(tags), SHOP_URL, image, picture)
}

/** A page and its image, with every address that belongs to it in its place. */
function withImage(
  head: HeadFact,
  url: string,
  image: Partial<ImageFact>,
  picture: Partial<PictureFact>,
): Facts {
  const { hostname } = new URL(url)
  const candidate = readingOf(head, WHATSAPP.client).images[0] ?? candidateOf()
  const address = candidate.url ?? url
  const fetched = imageOf({
    candidate,
    requestedUrl: address,
    finalUrl: address,
    hops: imageOf().hops.map((hop) => ({ ...hop, url: address })),
    ...image,
  })
  const seen = pictureOf(picture)
  return factsOf({
    request: requestOf({ input: url, url, host: hostname, displayHost: hostname }),
    page: pageAt(url),
    head,
    visits: visitsTo(url, head),
    candidate,
    image: fetched,
    picture: seen,
    attempts: [{ candidate, image: fetched, picture: seen, failure: null }],
  })
}

function pageAt(url: string) {
  return pageOf({ requestedUrl: url, finalUrl: url, hops: pageOf().hops.map((hop) => ({ ...hop, url })) })
}

function rightToLeft(): Facts {
  const url = 'https://www.souq-alwaraq.example/ar/notebooks'
  const tags = [
    tagOf('<title>', 'دفاتر مصنوعة يدويًا من ورق القطن', { line: 3 }),
    tagOf('og:title', 'دفاتر مصنوعة يدويًا من ورق القطن', { line: 5 }),
    tagOf('og:description', 'مئة صفحة بلا خطوط، وغلاف من الجلد يزداد جمالًا مع الوقت.', { line: 6 }),
    tagOf('og:url', url, { line: 7 }),
    tagOf('og:image', 'https://www.souq-alwaraq.example/media/daftar.jpg', { line: 8 }),
    tagOf('og:image:width', '1200', { line: 9 }),
    tagOf('og:image:height', '630', { line: 10 }),
    tagOf('og:site_name', 'سوق الورق', { line: 11 }),
    tagOf('og:type', 'website', { line: 12 }),
  ]
  return withImage(headOf(tags), url, {}, {})
}

function withoutImage(): Facts {
  const none = absentFact(phrase('missing.image.none-named', {}))
  const tags = [
    tagOf('<title>', 'Opening hours of the town library', { line: 3 }),
    tagOf('description', 'Open from Tuesday to Saturday, ten to six.', { line: 4 }),
  ]
  const head = headOf(tags)
  return factsOf({
    head,
    visits: visitsTo(PAGE_URL, head),
    candidate: none,
    image: none,
    picture: none,
    attempts: none,
  })
}

function blocked(): Facts {
  const missing = missingFact(phrase('missing.access.blocked', { by: 'Cloudflare', status: 403 }))
  const headers = [
    { name: 'server', value: 'cloudflare' },
    { name: 'cf-mitigated', value: 'challenge' },
  ]
  return factsOf({
    page: pageOf({
      status: 403,
      headers,
      hops: pageOf({ status: 403 }).hops.map((hop) => ({ ...hop, headers })),
    }),
    access: accessOf({
      kind: 'blocked',
      status: 403,
      by: 'Cloudflare',
      evidence: phrase('sign.header', { name: 'cf-mitigated', value: 'challenge' }),
      browserStatus: 200,
      browserGetsIn: true,
    }),
    visits: visitsOf({
      'whatsapp-android': { page: { status: 403 }, access: REFUSED },
      facebook: { page: { status: 403 }, access: REFUSED },
      'whatsapp-ios': { page: { status: 403 }, access: REFUSED },
    }),
    head: missing,
    candidate: missing,
    image: missing,
    picture: missing,
    attempts: missing,
  })
}

function unscannable(): Facts {
  const url = 'https://shop.exampel-kitchen.example/'
  const failure = failureOf('dns-not-found', { url, detail: 'ENOTFOUND' })
  const missing = missingFact(failureSentence(failure), failure)
  return factsOf({
    request: requestOf({
      input: 'shop.exampel-kitchen.example',
      url,
      schemeTyped: false,
      host: 'shop.exampel-kitchen.example',
      displayHost: 'shop.exampel-kitchen.example',
    }),
    page: missing,
    access: missing,
    head: missing,
    candidate: missing,
    image: missing,
    picture: missing,
    attempts: missing,
    robots: missing,
    visits: visitsOf({
      'whatsapp-android': { failure: 'dns-not-found' },
      browser: { notAsked: NOBODY_ELSE },
      facebook: { notAsked: NOBODY_ELSE },
      'whatsapp-ios': { notAsked: NOBODY_ELSE },
    }),
  })
}
