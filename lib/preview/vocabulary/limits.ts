/** Every WhatsApp number and rule the product rests on, each with unit, source, date and how far it can be trusted. */
import {
  android,
  folklore,
  guide,
  meta,
  reported,
  saysAndroid,
  saysGuide,
  saysMeta,
  saysWeb,
  sendGuide,
  web,
  type Limit,
} from './limit-sources'

export type { Limit } from './limit-sources'

export const LIMITS = {
  // page
  headBytesMax: meta(307_200, 'bytes', 'The head must lie within the first 300 KB of the HTML.', [
    saysAndroid('Clients before 2023 read 65,536 bytes.'),
  ]),
  headBytesOldClients: android(65_536, 'bytes', 'Clients before 2023 stopped reading at 64 KB.', [
    saysMeta('300 KB.'),
  ]),
  pageTimeFast: guide(2_000, 'ms', 'The page should answer within 2 to 3 seconds.', [
    saysAndroid('Gives up after 10 s to connect and 10 s to read.'),
  ]),
  pageTimeSlow: guide(3_000, 'ms', 'Pages that take more than 2 to 3 seconds may be skipped.', [
    saysAndroid('Gives up after 10 s to connect and 10 s to read.'),
  ]),
  pageTimeMax: android(10_000, 'ms', 'The Android client gives up on a page after 10 seconds.', [
    saysWeb('Waits 7 s for the phone.'),
  ]),
  webWaitForPhone: web(7_000, 'ms', 'WhatsApp Web waits 7 seconds for the phone to build the preview.'),
  redirectsMax: android(20, 'hops', 'The Android client follows up to 20 redirects, by Location only.'),
  redirectsMany: reported(
    3,
    'hops',
    'Every redirect costs a round trip on a mobile network; more than three is slow.',
  ),
  httpsPage: guide(null, null, 'The page must be HTTPS; no preview for http:// pages.', [
    saysAndroid('Since late 2023 the client itself asks for https:// instead of http://.'),
  ]),
  status2xx: android(null, null, 'The final answer must have a status from 200 to 299.'),
  tlsValid: android(null, null, 'The certificate must be valid for the phone: chain, date and name.'),
  noJavaScript: android(null, null, 'No JavaScript is run: tags must stand in the HTML the server sends.'),
  noMetaRefresh: android(null, null, 'Meta refresh and JavaScript redirects are not followed.'),
  noCookies: android(null, null, 'No cookies are kept and nobody is logged in: the page must be public.'),
  userAgent: android(null, null, 'The page is asked for as "WhatsApp/2.23.20.0".', [
    saysMeta('WhatsApp/2.x.x.x with the suffix A, I or N.'),
  ]),
  iosUserAgent: meta(null, null, 'iPhones ask for the page as "WhatsApp/2.x.x.x I".'),
  metaServersFetch: web(
    null,
    null,
    'Cards in channels are built by Meta’s servers, not by the sender’s phone.',
    [
      {
        says: 'Meta’s servers ask as facebookexternalhit, for business messages too.',
        source: 'Server logs of site owners',
        trust: 'reported',
      },
    ],
  ),
  iosRange: reported(
    1_024_000,
    'bytes',
    'Server logs show iPhones asking for a range and getting 206; which range is not known. Older web clients asked for bytes=0-1024000.',
    [saysAndroid('Sends no Range.')],
  ),
  senderFetches: android(
    null,
    null,
    'The card is made once, from what the server told the sender’s phone; whoever gets the message does not fetch the page.',
  ),
  robotsNotAsked: android(null, null, 'The phone never asks for robots.txt; Meta’s servers may.', [
    { says: 'Check if crawlers may access.', source: 'Send-link API documentation', trust: 'guide' },
  ]),
  headOnly: android(null, null, 'Only tags inside <head> are read.'),
  quotedValues: android(null, null, 'Attribute values must stand in quotes and must not be empty.', [
    { says: 'Unquoted values fail on Android and desktop, not on iPhone.', source: 'Site owners in public issue threads', trust: 'reported' },
  ]), // prettier-ignore
  exactKeys: android(
    null,
    null,
    'The key comes from property, else name, else itemprop; its case must be exact.',
  ),
  charsetOrder: android(
    null,
    null,
    'The charset is taken from the header, else from the meta tag, else UTF-8.',
  ),
  pageTypeNotRead: android(null, null, 'The Content-Type of a page is not looked at.', [
    {
      says: 'A sender should name the media type; a recipient without one may guess, or take the content for bytes of no kind.',
      source: 'RFC 9110, section 8.3',
      trust: 'guide',
    },
  ]),
  linkScheme: sendGuide(null, null, 'The link must include http:// or https://.'),

  // text
  titleOrDescription: android(
    null,
    null,
    'There is a card when a title or a description is found after the fallbacks.',
    [saysMeta('og:title, og:description and og:url must not be empty.'), saysGuide('og:title is required.')],
  ),
  ogTitleRequired: meta(null, null, 'og:title must stand in the head and must not be empty.', [
    saysAndroid('Falls back to twitter:title, meta title and <title>.'),
  ]),
  ogDescriptionRequired: meta(null, null, 'og:description must stand in the head and must not be empty.', [
    saysAndroid('Falls back to twitter:description and meta description; a title alone makes a card.'),
  ]),
  ogUrlRequired: meta(null, null, 'og:url must stand in the head and must not be empty.', [
    saysAndroid('Falls back to the link itself.'),
  ]),
  ogUrlCanonical: meta(
    null,
    null,
    'og:url is the canonical address, without session variables, user ids or counters.',
  ),
  titleCharsGood: guide(65, 'chars', 'og:title under 65 characters shows in full.', [
    saysMeta('At most 2 lines.'),
  ]),
  descriptionCharsGood: guide(100, 'chars', 'og:description under 100 characters shows on a phone.', [
    saysMeta('80 characters suffice.'),
    saysAndroid('One line, about 45 to 55 characters.'),
  ]),
  descriptionCharsSafe: meta(80, 'chars', 'A description of 80 characters always suffices.'),
  titleCharsCut: android(150, 'chars', 'The title is cut at 150 characters before it is laid out.'),
  descriptionCharsCut: android(
    300,
    'chars',
    'The description is cut at 300 characters before it is laid out.',
  ),
  titleLines: meta(2, 'lines', 'The title takes at most 2 lines.'),
  descriptionLinesAndroid: android(1, 'lines', 'Android shows one line of the description.', [
    saysMeta('1 or 2 lines.'),
  ]),
  descriptionLinesWeb: web(2, 'lines', 'Web shows two lines of the description.'),
  descriptionLinesIos: meta(2, 'lines', 'The description takes 1 or 2 lines.'),
  entitiesOnce: android(null, null, 'Entities in a value are undone once.'),
  titleWithoutBranding: meta(null, null, 'og:title is the content’s title without branding.'),
  siteNameNotShown: web(null, null, 'The message carries no site name; the card shows the host.', [
    saysGuide('og:site_name is shown as a label in some versions.'),
  ]),
  siteNameAsked: guide(
    null,
    null,
    'og:site_name should be set: some versions show it, current ones do not.',
    [saysWeb('The host is shown, never the site name.')],
  ),
  ogTypeAsked: guide(null, null, 'og:type should be "website" or "article"; its effect is minimal.', [
    saysAndroid('The tag is not read.'),
  ]),
  duplicatesLastWins: android(null, null, 'Of two tags with one key the last wins.', [
    { says: 'The first wins.', source: 'The Open Graph protocol, ogp.me', trust: 'reported' },
  ]),
  hostShown: web(null, null, 'The last line of the card is the host of the link, with www. kept.'),

  // image
  imageRequested: guide(null, null, 'og:image should be set; without it the card is text only.'),
  imageAbsolute: meta(null, null, 'og:image must be an absolute URL.', [
    saysAndroid('A relative address ends the image step.'),
  ]),
  imageHttps: guide(null, null, 'An http:// image is blocked.', [
    saysAndroid('Asks for https:// itself and shows the image when that answers.'),
  ]),
  imageBytesGood: guide(307_200, 'bytes', 'Keep the image under 300 KB.', [
    saysMeta('Under 600 KB.'),
    { says: 'Under 1 MB.', source: 'Send-link API documentation', trust: 'guide' },
    saysAndroid('Clients before 2023: 307,200 bytes.'),
  ]),
  imageBytesMax: meta(614_400, 'bytes', 'The image must be under 600 KB.', [
    saysGuide('300 KB.'),
    { says: 'Under 1 MB.', source: 'Send-link API documentation', trust: 'guide' },
  ]),
  imageWidthLarge: meta(300, 'px', 'The image must be 300 px wide or more for the large card.'),
  imageHeightLarge: android(75, 'px', 'The image must be 75 px high or more for the large card.'),
  imageSideSmall: android(100, 'px', 'Below 100 × 100 px no thumbnail is made.'),
  imageWidthGuide: guide(300, 'px', 'Below about 300 × 200 px the image may be dropped.', [
    { says: '200 × 200 px at least.', source: 'Send-link API documentation', trust: 'guide' },
    saysAndroid('100 × 100 px for the thumbnail, 300 × 75 px for the large card.'),
  ]),
  imageHeightGuide: guide(200, 'px', 'Below about 300 × 200 px the image may be dropped.', [
    saysAndroid('100 × 100 px for the thumbnail, 300 × 75 px for the large card.'),
  ]),
  imageSideSendLink: sendGuide(200, 'px', 'The image should be at least 200 × 200 px.', [
    saysAndroid('100 × 100 px for the thumbnail.'),
  ]),
  imageRatioBest: guide(1.91, 'ratio', 'A 1.91:1 image fills the wide card.', [
    saysWeb('Any ratio from 4:1 to 1:1 is shown uncropped.'),
  ]),
  imageRatioSquare: guide(1, 'ratio', 'A 1:1 image is shown as a small thumbnail.', [
    saysWeb('300 px or more: a large square card.'),
  ]),
  imageRatioIosParting: guide(
    1.4,
    'ratio',
    'Nearest of 1.91:1 and 1:1 decides the layout; they part at 1.4.',
  ),
  imageRatioMax: meta(4, 'ratio', 'Width to height must be 4:1 or less.', [
    saysAndroid('Not refused: the card crops what is wider.'),
  ]),
  imageRatioClampMin: web(
    0.25,
    'ratio',
    'Height to width is clamped to 0.25 at the least: wider pictures are cropped.',
  ),
  imageRatioClampMax: web(
    1,
    'ratio',
    'Height to width is clamped to 1 at the most: taller pictures are cropped square.',
  ),
  imageFormats: guide(null, null, 'JPEG and PNG everywhere; WebP and GIF in recent versions.', [
    saysAndroid('Also BMP and HEIF; never SVG; AVIF only on new Android.'),
  ]),
  imageDecodes: android(null, null, 'The bytes decide the format, not the Content-Type.'),
  imageTimeMax: android(
    20_000,
    'ms',
    'The Android client gives up on an image after 20 seconds without data.',
  ),
  imageTimeGood: meta(10_000, 'ms', 'The preview should appear within 10 seconds in all.'),
  imageNoFallback: android(
    null,
    null,
    'A 404 or a bad address ends the image step; the next candidate is tried only after "too large" or "too small".',
  ),
  imagePublic: guide(null, null, 'The image must load without a login, a cookie or a referrer.'),
  imageStableAddress: reported(
    null,
    null,
    'Signed or expiring image addresses stop working before the link is opened or sent again.',
  ),
  imageDeclaredSize: guide(null, null, 'og:image:width and og:image:height should always be included.', [
    saysAndroid('The tags are not read.'),
  ]),
  imageFlattened: android(null, null, 'Transparency is flattened on white.'),
  thumbnailSmallSide: android(
    140,
    'px',
    'The inline thumbnail is a square JPEG of at most 140 px, quality 80.',
  ),
  thumbnailLargeSide: android(1_024, 'px', 'The large thumbnail is a JPEG of at most 1,024 px, quality 90.'),

  // after a change
  deviceCache: guide(
    null,
    null,
    'Each phone keeps the preview it has fetched, typically for several hours; there is no cache of all phones to clear. A changed address is fetched anew.',
  ),

  // folklore the product corrects
  itempropImage: folklore('itemprop="image" is needed.', [
    saysAndroid('Used only when a tag has neither property nor name.'),
  ]),
  twitterCard: folklore('twitter:card matters to WhatsApp.', [saysAndroid('The tag is not read.')]),
  secureUrl: folklore('og:image:secure_url is read.', [saysAndroid('The tag is not read.')]),
  facebookDebugger: folklore('Facebook’s debugger clears WhatsApp’s cache.', [
    saysAndroid('Each device keeps its own cache.'),
  ]),
  robotsStopsPhone: folklore('robots.txt stops the phone.', [saysAndroid('The phone never asks for it.')]),
} as const satisfies Record<string, Limit>

export type LimitId = keyof typeof LIMITS

/** The number of a limit that has one. */
export function limit(id: LimitId): number {
  const { value } = LIMITS[id]
  if (value === null) throw new Error(`${id} is a rule without a number`)
  return value
}
