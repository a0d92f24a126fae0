/** The list of checks, what matters most first: findings are shown in this order. */
import type { AnyCheck } from '../check'
import { charsetDeclared } from './page/charset-declared'
import { duplicateTags } from './text/duplicate-tags'
import { headWhole } from './page/head-whole'
import { headWithinLimit } from './page/head-within-limit'
import { htmlDeclared } from './page/html-declared'
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
import { invisibleCharacters } from './text/invisible-characters'
import { linkFragment } from './page/link-fragment'
import { linkScheme } from './page/link-scheme'
import { ogDescription } from './text/og-description'
import { ogDescriptionLength } from './text/og-description-length'
import { ogImage } from './image/og-image'
import { ogImageAbsolute } from './image/og-image-absolute'
import { ogSiteName } from './text/og-site-name'
import { ogTitle } from './text/og-title'
import { ogTitleLength } from './text/og-title-length'
import { ogType } from './text/og-type'
import { ogUrl } from './text/og-url'
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
import { textEncodedOnce } from './text/text-encoded-once'
import { textWithoutMarkup } from './text/text-without-markup'
import { titleWithoutBranding } from './text/title-without-branding'

export const CHECKS = [
  pageNotBlocked,
  pageReachable,
  pagePublic,
  pageHttps,
  tagsInServerHtml,
  ogTitle,
  tagReadable,
  imageReachable,
  imagePublic,
  ogImage,
  ogImageAbsolute,
  imageWeight,
  headWithinLimit,
  pageFast,
  ogDescription,
  imageFormat,
  imageIntact,
  imageHttps,
  imageMinSize,
  sameForAllVisitors,
  rangeHandled,
  imageFast,
  ogUrl,
  headWhole,
  duplicateTags,
  charsetDeclared,
  ogTitleLength,
  ogDescriptionLength,
  imageRatio,
  imageStable,
  imageUpright,
  textEncodedOnce,
  textWithoutMarkup,
  invisibleCharacters,
  pageRedirects,
  titleWithoutBranding,
  linkFragment,
  linkScheme,
  robotsAllow,
  htmlDeclared,
  ogSiteName,
  ogType,
  imageDeclaredSize,
  imageDeclaredMatches,
] as const satisfies readonly AnyCheck[]

export type CheckId = (typeof CHECKS)[number]['id']
