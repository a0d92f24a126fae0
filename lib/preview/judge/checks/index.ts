/** The list of checks, in the order in which a page is met: page, text, image. */
import type { AnyCheck } from '../check'
import { charsetDeclared } from './charset-declared'
import { duplicateTags } from './duplicate-tags'
import { headWithinLimit } from './head-within-limit'
import { htmlDeclared } from './html-declared'
import { imageDeclaredMatches } from './image-declared-matches'
import { imageDeclaredSize } from './image-declared-size'
import { imageFast } from './image-fast'
import { imageFormat } from './image-format'
import { imageHttps } from './image-https'
import { imageIntact } from './image-intact'
import { imageMinSize } from './image-min-size'
import { imagePublic } from './image-public'
import { imageRatio } from './image-ratio'
import { imageReachable } from './image-reachable'
import { imageStable } from './image-stable'
import { imageWeight } from './image-weight'
import { linkScheme } from './link-scheme'
import { ogDescription } from './og-description'
import { ogDescriptionLength } from './og-description-length'
import { ogImage } from './og-image'
import { ogImageAbsolute } from './og-image-absolute'
import { ogSiteName } from './og-site-name'
import { ogTitle } from './og-title'
import { ogTitleLength } from './og-title-length'
import { ogType } from './og-type'
import { ogUrl } from './og-url'
import { pageFast } from './page-fast'
import { pageHttps } from './page-https'
import { pageNotBlocked } from './page-not-blocked'
import { pagePublic } from './page-public'
import { pageReachable } from './page-reachable'
import { pageRedirects } from './page-redirects'
import { rangeHandled } from './range-handled'
import { robotsAllow } from './robots-allow'
import { sameForAllVisitors } from './same-for-all-visitors'
import { tagReadable } from './tag-readable'
import { tagsInServerHtml } from './tags-in-server-html'
import { textEncodedOnce } from './text-encoded-once'
import { titleWithoutBranding } from './title-without-branding'

export const CHECKS = [
  // page
  pageReachable,
  pageHttps,
  pagePublic,
  pageNotBlocked,
  sameForAllVisitors,
  rangeHandled,
  pageFast,
  pageRedirects,
  robotsAllow,
  headWithinLimit,
  tagsInServerHtml,
  tagReadable,
  charsetDeclared,
  htmlDeclared,
  linkScheme,
  // text
  ogTitle,
  ogTitleLength,
  ogDescription,
  ogDescriptionLength,
  ogUrl,
  ogSiteName,
  ogType,
  duplicateTags,
  textEncodedOnce,
  titleWithoutBranding,
  // image
  ogImage,
  ogImageAbsolute,
  imageHttps,
  imageReachable,
  imagePublic,
  imageFormat,
  imageIntact,
  imageWeight,
  imageMinSize,
  imageRatio,
  imageDeclaredSize,
  imageDeclaredMatches,
  imageFast,
  imageStable,
] as const satisfies readonly AnyCheck[]

export type CheckId = (typeof CHECKS)[number]['id']
