/** Every WhatsApp number and rule the product rests on, each with unit, source, date and how far it can be trusted. */
import {
  android,
  by,
  folklore,
  guide,
  meta,
  reported,
  saying,
  saysAndroid,
  saysGuide,
  saysMeta,
  saysSendLink,
  saysWeb,
  sendGuide,
  web,
  type Limit,
} from './limit-sources'

export type { Limit } from './limit-sources'

const BITMAP_FACTORY =
  'https://android.googlesource.com/platform/frameworks/base/+/refs/heads/main/libs/hwui/jni/BitmapFactory.cpp'

export const LIMITS = {
  // page
  headBytesMax: meta(307_200, 'bytes', [saying(65_536, saysAndroid)]),
  headBytesOldClients: android(65_536, 'bytes', [saying(307_200, saysMeta)]),
  pageTimeFast: guide(2_000, 'ms', [saying(10_000, saysAndroid)]),
  pageTimeSlow: guide(3_000, 'ms', [saying(10_000, saysAndroid)]),
  pageTimeMax: android(10_000, 'ms', [saying(7_000, saysWeb)]),
  webWaitForPhone: web(7_000, 'ms'),
  redirectsMax: android(20, 'hops'),
  redirectsMany: reported(3, 'hops'),
  httpsPage: guide(null, null, [saysAndroid]),
  status2xx: android(),
  tlsValid: android(),
  noJavaScript: android(),
  noMetaRefresh: android(),
  noCookies: android(),
  userAgent: android(null, null, [saysMeta]),
  iosUserAgent: meta(),
  metaServersFetch: web(null, null, [by('server-logs', 'reported')]),
  iosRange: reported(1_024_000, 'bytes', [saysAndroid]),
  senderFetches: android(),
  robotsNotAsked: android(null, null, [saysSendLink]),
  headOnly: android(),
  headEndsAtBody: {
    ...guide(),
    source: 'html-standard',
    sourceUrl: 'https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead',
  },
  quotedValues: android(null, null, [by('site-owners', 'reported')]),
  exactKeys: android(),
  charsetOrder: android(),
  pageTypeNotRead: android(null, null, [by('rfc-9110', 'guide')]),
  linkScheme: sendGuide(),
  fragmentNotSent: {
    ...guide(),
    source: 'rfc-3986',
    sourceUrl: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.5',
  },
  // text
  titleOrDescription: android(null, null, [saysMeta, saysGuide]),
  ogTitleRequired: meta(null, null, [saysAndroid]),
  ogDescriptionRequired: meta(null, null, [saysAndroid]),
  ogUrlRequired: meta(null, null, [saysAndroid]),
  ogUrlCanonical: meta(),
  titleCharsGood: guide(65, 'chars', [saysMeta]),
  descriptionCharsGood: guide(100, 'chars', [saying(80, saysMeta), saysAndroid]),
  descriptionCharsSafe: meta(80, 'chars'),
  titleCharsCut: android(150, 'chars'),
  descriptionCharsCut: android(300, 'chars'),
  titleLines: meta(2, 'lines'),
  descriptionLines: android(1, 'lines', [saysMeta]),
  descriptionLinesWeb: web(2, 'lines'),
  descriptionLinesIos: meta(2, 'lines'),
  entitiesOnce: android(),
  invisibleCharacters: { ...guide(), source: 'unicode', sourceUrl: 'https://www.unicode.org/reports/tr9/' },
  titleWithoutBranding: meta(),
  siteNameNotShown: web(null, null, [saysGuide]),
  siteNameAsked: guide(null, null, [saysWeb]),
  ogTypeAsked: guide(null, null, [saysAndroid]),
  duplicatesLastWins: android(null, null, [by('open-graph', 'reported')]),
  hostShown: web(),
  // image
  imageRequested: guide(),
  imageAbsolute: meta(null, null, [saysAndroid]),
  imageHttps: guide(null, null, [saysAndroid]),
  imageBytesGood: guide(307_200, 'bytes', [
    saying(614_400, saysMeta),
    saying(1_048_576, saysSendLink),
    saying(307_200, saysAndroid),
  ]),
  imageBytesMax: meta(614_400, 'bytes', [saying(307_200, saysGuide), saying(1_048_576, saysSendLink)]),
  imageWidthLarge: meta(300, 'px'),
  imageHeightLarge: android(75, 'px'),
  imageSideSmall: android(100, 'px'),
  imageWidthGuide: guide(300, 'px', [saying(200, saysSendLink), saying(100, saysAndroid)]),
  imageHeightGuide: guide(200, 'px', [saying(100, saysAndroid)]),
  imageSideSendLink: sendGuide(200, 'px', [saying(100, saysAndroid)]),
  imageRatioBest: guide(1.91, 'ratio', [saysWeb]),
  imageRatioSquare: guide(1, 'ratio', [saysWeb]),
  imageRatioIosParting: guide(1.4, 'ratio'),
  imageRatioMax: meta(4, 'ratio', [saysAndroid]),
  imageRatioClampMin: web(0.25, 'ratio'),
  imageRatioClampMax: web(1, 'ratio'),
  imageFormats: guide(null, null, [saysAndroid]),
  imageDecodes: android(),
  imagePartial: { ...reported(), source: 'android-source', sourceUrl: BITMAP_FACTORY },
  imageOrientation: { ...reported(), source: 'android-source', sourceUrl: BITMAP_FACTORY },
  imageTimeMax: android(20_000, 'ms'),
  imageTimeGood: meta(10_000, 'ms'),
  imageNoFallback: android(),
  imagePublic: guide(),
  imageStableAddress: reported(),
  imageDeclaredSize: guide(null, null, [saysAndroid]),
  imageFlattened: android(),
  thumbnailSmallSide: android(140, 'px'),
  thumbnailLargeSide: android(1_024, 'px'),
  // after a change
  deviceCache: guide(),
  // folklore the product corrects
  itempropImage: folklore([saysAndroid]),
  twitterCard: folklore([saysAndroid]),
  secureUrl: folklore([saysAndroid]),
  facebookDebugger: folklore([saysAndroid]),
  robotsStopsPhone: folklore([saysAndroid]),
} as const satisfies Record<string, Limit>

export type LimitId = keyof typeof LIMITS

/** The number of a limit that has one. */
export function limit(id: LimitId): number {
  const { value } = LIMITS[id]
  if (value === null) throw new Error(`${id} is a rule without a number`)
  return value
}
