/** The rules behind the checks, and what those say who see them otherwise. */
import type { Catalogue } from '../catalogue'

export const limits = {
  // page
  headBytesMax: {
    rule: 'The head must lie within the first 300 KB of the HTML.',
    disagree: ['Clients before 2023 read 65,536 bytes.'],
  },
  headBytesOldClients: { rule: 'Clients before 2023 stopped reading at 64 KB.', disagree: ['300 KB.'] },
  pageTimeFast: {
    rule: 'The page should respond within 2 to 3 seconds.',
    disagree: ['Gives up after 10 s to connect and 10 s to read.'],
  },
  pageTimeSlow: {
    rule: 'Pages that take more than 2 to 3 seconds may be skipped.',
    disagree: ['Gives up after 10 s to connect and 10 s to read.'],
  },
  pageTimeMax: {
    rule: 'The Android client gives up on a page after 10 seconds.',
    disagree: ['Waits 7 s for the phone.'],
  },
  webWaitForPhone: { rule: 'WhatsApp Web waits 7 seconds for the phone to build the preview.' },
  redirectsMax: { rule: 'The Android client follows up to 20 redirects, by Location only.' },
  redirectsMany: { rule: 'Every redirect costs a round trip on a mobile network; more than three is slow.' },
  httpsPage: {
    rule: 'The page must be HTTPS; no preview for http:// pages.',
    disagree: ['Since late 2023 the client itself asks for https:// instead of http://.'],
  },
  status2xx: { rule: 'The final response must have a status from 200 to 299.' },
  tlsValid: { rule: 'The certificate must be valid for the phone: chain, date and name.' },
  noJavaScript: { rule: 'No JavaScript is run: tags must be in the HTML the server sends.' },
  noMetaRefresh: { rule: 'Meta refresh and JavaScript redirects are not followed.' },
  noCookies: { rule: 'No cookies are kept and nobody is logged in: the page must be public.' },
  userAgent: {
    rule: 'The page is asked for as "WhatsApp/2.23.20.0".',
    disagree: ['WhatsApp/2.x.x.x with the suffix A, I or N.'],
  },
  iosUserAgent: { rule: 'iPhones ask for the page as "WhatsApp/2.x.x.x I".' },
  metaServersFetch: {
    rule: 'Cards in channels are built by Meta’s servers, not by the sender’s phone.',
    disagree: ['Meta’s servers ask as facebookexternalhit, for business messages too.'],
  },
  iosRange: {
    rule: 'Server logs show iPhones asking for a range and getting 206; which range is not known. Older web clients asked for bytes=0-1024000.',
    disagree: ['Sends no Range.'],
  },
  senderFetches: {
    rule: 'The card is made once, from what the server told the sender’s phone; whoever gets the message does not fetch the page.',
  },
  robotsNotAsked: {
    rule: 'The phone never asks for robots.txt; Meta’s servers may.',
    disagree: ['Check if crawlers may access.'],
  },
  headEndsAtBody: {
    rule: 'An HTML parser ends the head at the first element that belongs in the body.',
  },
  headOnly: { rule: 'Only tags inside <head> are read.' },
  quotedValues: {
    rule: 'Attribute values must be in quotes and must not be empty.',
    disagree: ['Unquoted values fail on Android and desktop, not on iPhone.'],
  },
  exactKeys: { rule: 'The key comes from property, else name, else itemprop; its case must be exact.' },
  charsetOrder: { rule: 'The charset is taken from the header, else from the meta tag, else UTF-8.' },
  pageTypeNotRead: {
    rule: 'The Content-Type of a page is not looked at.',
    disagree: [
      'A sender should name the media type; a recipient without one may guess, or take the content for bytes of no kind.',
    ],
  },
  fragmentNotSent: {
    rule: 'What follows # in a link is for the reader’s browser alone; it is not part of the request.',
  },
  linkScheme: { rule: 'The link must include http:// or https://.' },
  // text
  titleOrDescription: {
    rule: 'There is a card when a title or a description is found after the fallbacks.',
    disagree: ['og:title, og:description and og:url must not be empty.', 'og:title is required.'],
  },
  ogTitleRequired: {
    rule: 'og:title must be in the head and must not be empty.',
    disagree: ['Falls back to twitter:title, meta title and <title>.'],
  },
  ogDescriptionRequired: {
    rule: 'og:description must be in the head and must not be empty.',
    disagree: ['Falls back to twitter:description and meta description; a title alone makes a card.'],
  },
  ogUrlRequired: {
    rule: 'og:url must be in the head and must not be empty.',
    disagree: ['Falls back to the link itself.'],
  },
  ogUrlCanonical: {
    rule: 'og:url is the canonical address, without session variables, user ids or counters.',
  },
  titleCharsGood: { rule: 'og:title under 65 characters shows in full.', disagree: ['At most 2 lines.'] },
  descriptionCharsGood: {
    rule: 'og:description under 100 characters shows on a phone.',
    disagree: ['80 characters suffice.', 'One line, about 45 to 55 characters.'],
  },
  descriptionCharsSafe: { rule: 'A description of 80 characters always suffices.' },
  titleCharsCut: { rule: 'The title is cut at 150 characters before it is laid out.' },
  descriptionCharsCut: { rule: 'The description is cut at 300 characters before it is laid out.' },
  titleLines: { rule: 'The title takes at most 2 lines.' },
  descriptionLines: {
    rule: 'Android shows one line of the description.',
    disagree: ['1 or 2 lines.'],
  },
  descriptionLinesWeb: { rule: 'Web shows two lines of the description.' },
  descriptionLinesIos: { rule: 'The description takes 1 or 2 lines.' },
  entitiesOnce: { rule: 'Entities in a value are undone once.' },
  invisibleCharacters: {
    rule: 'A text does without characters that override its direction: they make it read as something else than it says.',
  },
  titleWithoutBranding: { rule: 'og:title is the content’s title without branding.' },
  siteNameNotShown: {
    rule: 'The message carries no site name; the card shows the host.',
    disagree: ['og:site_name is shown as a label in some versions.'],
  },
  siteNameAsked: {
    rule: 'og:site_name should be set: some versions show it, current ones do not.',
    disagree: ['The host is shown, never the site name.'],
  },
  ogTypeAsked: {
    rule: 'og:type should be "website" or "article"; its effect is minimal.',
    disagree: ['The tag is not read.'],
  },
  duplicatesLastWins: { rule: 'Of two tags with one key the last wins.', disagree: ['The first wins.'] },
  hostShown: { rule: 'The last line of the card is the host of the link, with www. kept.' },
  // image
  imageRequested: { rule: 'og:image should be set; without it the card is text only.' },
  imageAbsolute: {
    rule: 'og:image must be an absolute URL.',
    disagree: ['A relative address ends the image step.'],
  },
  imageHttps: {
    rule: 'An http:// image is blocked.',
    disagree: ['Asks for https:// itself and shows the image when that works.'],
  },
  imageBytesGood: {
    rule: 'Keep the image under 300 KB.',
    disagree: ['Under 600 KB.', 'Under 1 MB.', 'Clients before 2023: 307,200 bytes.'],
  },
  imageBytesMax: { rule: 'The image must be under 600 KB.', disagree: ['300 KB.', 'Under 1 MB.'] },
  imageWidthLarge: { rule: 'The image must be 300 px wide or more for the large card.' },
  imageHeightLarge: { rule: 'The image must be 75 px high or more for the large card.' },
  imageSideSmall: { rule: 'Below 100 × 100 px no thumbnail is made.' },
  imageWidthGuide: {
    rule: 'Below about 300 × 200 px the image may be dropped.',
    disagree: ['200 × 200 px at least.', '100 × 100 px for the thumbnail, 300 × 75 px for the large card.'],
  },
  imageHeightGuide: {
    rule: 'Below about 300 × 200 px the image may be dropped.',
    disagree: ['100 × 100 px for the thumbnail, 300 × 75 px for the large card.'],
  },
  imageSideSendLink: {
    rule: 'The image should be at least 200 × 200 px.',
    disagree: ['100 × 100 px for the thumbnail.'],
  },
  imageRatioBest: {
    rule: 'A 1.91:1 image fills the wide card.',
    disagree: ['Any ratio from 4:1 to 1:1 is shown uncropped.'],
  },
  imageRatioSquare: {
    rule: 'A 1:1 image is shown as a small thumbnail.',
    disagree: ['300 px or more: a large square card.'],
  },
  imageRatioIosParting: { rule: 'Nearest of 1.91:1 and 1:1 decides the layout; they part at 1.4.' },
  imageRatioMax: {
    rule: 'Width to height must be 4:1 or less.',
    disagree: ['Not refused: the card crops what is wider.'],
  },
  imageRatioClampMin: {
    rule: 'Height to width is clamped to 0.25 at the least: wider pictures are cropped.',
  },
  imageRatioClampMax: {
    rule: 'Height to width is clamped to 1 at the most: taller pictures are cropped square.',
  },
  imageFormats: {
    rule: 'JPEG and PNG everywhere; WebP and GIF in recent versions.',
    disagree: ['Also BMP and HEIF; never SVG; AVIF only on new Android.'],
  },
  imageDecodes: { rule: 'The bytes decide the format, not the Content-Type.' },
  imagePartial: {
    rule: 'Android’s own decoder keeps the part of a cut-off picture that it could read and leaves the rest blank; for an error inside the data it may return no picture. What WhatsApp and iPhones make of either was not observed.',
  },
  imageOrientation: {
    rule: 'Android’s own decoder leaves it to the app to turn a picture by its EXIF orientation. What WhatsApp and iPhones make of it in a preview was not observed.',
  },
  imageTimeMax: { rule: 'The Android client gives up on an image after 20 seconds without data.' },
  imageTimeGood: { rule: 'The preview should appear within 10 seconds in all.' },
  imageNoFallback: {
    rule: 'A 404 or a bad address ends the image step; the next candidate is tried only after "too large" or "too small".',
  },
  imagePublic: { rule: 'The image must load without a login, a cookie or a referrer.' },
  imageStableAddress: {
    rule: 'Signed or expiring image addresses stop working before the link is opened or sent again.',
  },
  imageDeclaredSize: {
    rule: 'og:image:width and og:image:height should always be included.',
    disagree: ['The tags are not read.'],
  },
  imageFlattened: { rule: 'Transparency is flattened on white.' },
  thumbnailSmallSide: { rule: 'The inline thumbnail is a square JPEG of at most 140 px, quality 80.' },
  thumbnailLargeSide: { rule: 'The large thumbnail is a JPEG of at most 1,024 px, quality 90.' },
  // after a change
  deviceCache: {
    rule: 'Each phone keeps the preview it has fetched, typically for several hours; there is no cache of all phones to clear. A changed address is fetched anew.',
  },
  // folklore the product corrects
  itempropImage: {
    rule: 'itemprop="image" is needed.',
    disagree: ['Used only when a tag has neither property nor name.'],
  },
  twitterCard: { rule: 'twitter:card matters to WhatsApp.', disagree: ['The tag is not read.'] },
  secureUrl: { rule: 'og:image:secure_url is read.', disagree: ['The tag is not read.'] },
  facebookDebugger: {
    rule: 'Facebook’s debugger clears WhatsApp’s cache.',
    disagree: ['Each device keeps its own cache.'],
  },
  robotsStopsPhone: { rule: 'robots.txt stops the phone.', disagree: ['The phone never asks for it.'] },
} as const satisfies Catalogue['limits']
