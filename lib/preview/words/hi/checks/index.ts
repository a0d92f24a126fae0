/** The words of each check, in the order of the list of checks. */
import type { Catalogue } from '../../catalogue'
import { charsetDeclared } from './page/charset-declared'
import { headWhole } from './page/head-whole'
import { headWithinLimit } from './page/head-within-limit'
import { htmlDeclared } from './page/html-declared'
import { linkFragment } from './page/link-fragment'
import { linkScheme } from './page/link-scheme'
import { pageFast } from './page/page-fast'
import { pageHttps } from './page/page-https'
import { pageNotBlocked } from './page/page-not-blocked'
import { pagePublic } from './page/page-public'
import { pageReachable } from './page/page-reachable'
import { pageRedirects } from './page/page-redirects'
import { rangeHandled } from './page/range-handled'
import { robotsAllow } from './page/robots-allow'
import { sameForAllVisitors } from './page/same-for-all-visitors'
import { tagReadable } from './page/tag-readable'
import { tagsInServerHtml } from './page/tags-in-server-html'
import { duplicateTags } from './text/duplicate-tags'
import { ogDescription } from './text/og-description'
import { ogDescriptionLength } from './text/og-description-length'
import { ogSiteName } from './text/og-site-name'
import { ogTitle } from './text/og-title'
import { ogTitleLength } from './text/og-title-length'
import { ogType } from './text/og-type'
import { ogUrl } from './text/og-url'
import { textEncodedOnce } from './text/text-encoded-once'
import { textWithoutMarkup } from './text/text-without-markup'
import { invisibleCharacters } from './text/invisible-characters'
import { titleWithoutBranding } from './text/title-without-branding'
import { imageDeclaredMatches } from './image/image-declared-matches'
import { imageDeclaredSize } from './image/image-declared-size'
import { imageFast } from './image/image-fast'
import { imageFormat } from './image/image-format'
import { imageHttps } from './image/image-https'
import { imageIntact } from './image/image-intact'
import { imageMinSize } from './image/image-min-size'
import { imagePublic } from './image/image-public'
import { imageRatio } from './image/image-ratio'
import { imageReachable } from './image/image-reachable'
import { imageStable } from './image/image-stable'
import { imageUpright } from './image/image-upright'
import { imageWeight } from './image/image-weight'
import { ogImage } from './image/og-image'
import { ogImageAbsolute } from './image/og-image-absolute'

export const checks = {
  'page-reachable': pageReachable,
  'page-https': pageHttps,
  'page-public': pagePublic,
  'page-not-blocked': pageNotBlocked,
  'same-for-all-visitors': sameForAllVisitors,
  'range-handled': rangeHandled,
  'page-fast': pageFast,
  'page-redirects': pageRedirects,
  'robots-allow': robotsAllow,
  'head-whole': headWhole,
  'head-within-limit': headWithinLimit,
  'tags-in-server-html': tagsInServerHtml,
  'tag-readable': tagReadable,
  'charset-declared': charsetDeclared,
  'html-declared': htmlDeclared,
  'link-fragment': linkFragment,
  'link-scheme': linkScheme,
  'og-title': ogTitle,
  'og-title-length': ogTitleLength,
  'og-description': ogDescription,
  'og-description-length': ogDescriptionLength,
  'og-url': ogUrl,
  'og-site-name': ogSiteName,
  'og-type': ogType,
  'duplicate-tags': duplicateTags,
  'text-encoded-once': textEncodedOnce,
  'text-without-markup': textWithoutMarkup,
  'invisible-characters': invisibleCharacters,
  'title-without-branding': titleWithoutBranding,
  'og-image': ogImage,
  'og-image-absolute': ogImageAbsolute,
  'image-https': imageHttps,
  'image-reachable': imageReachable,
  'image-public': imagePublic,
  'image-format': imageFormat,
  'image-intact': imageIntact,
  'image-weight': imageWeight,
  'image-min-size': imageMinSize,
  'image-ratio': imageRatio,
  'image-upright': imageUpright,
  'image-declared-size': imageDeclaredSize,
  'image-declared-matches': imageDeclaredMatches,
  'image-fast': imageFast,
  'image-stable': imageStable,
} as const satisfies Catalogue['checks']
