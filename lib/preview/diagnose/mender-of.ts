/** Who mends what a check finds, unless its cause says otherwise. */
import type { CheckId } from '../judge/checks/index'
import type { Mender } from '../vocabulary/causes'
import type { Found } from './cause'

const MENDER = {
  'page-not-blocked': 'hosting',
  'page-reachable': 'hosting',
  'page-public': 'developer',
  'page-https': 'hosting',
  'tags-in-server-html': 'developer',
  'og-title': 'content',
  'tag-readable': 'developer',
  'image-reachable': 'content',
  'image-public': 'hosting',
  'og-image': 'content',
  'og-image-absolute': 'developer',
  'image-weight': 'content',
  'head-within-limit': 'developer',
  'page-fast': 'hosting',
  'og-description': 'content',
  'image-format': 'content',
  'image-intact': 'content',
  'image-https': 'developer',
  'image-min-size': 'content',
  'same-for-all-visitors': 'developer',
  'range-handled': 'hosting',
  'image-fast': 'hosting',
  'og-url': 'developer',
  'head-whole': 'developer',
  'duplicate-tags': 'developer',
  'charset-declared': 'developer',
  'og-title-length': 'content',
  'og-description-length': 'content',
  'image-ratio': 'content',
  'image-stable': 'developer',
  'image-upright': 'content',
  'text-encoded-once': 'developer',
  'text-without-markup': 'developer',
  'invisible-characters': 'content',
  'page-redirects': 'developer',
  'title-without-branding': 'content',
  'link-fragment': 'content',
  'link-scheme': 'content',
  'robots-allow': 'developer',
  'html-declared': 'developer',
  'og-site-name': 'developer',
  'og-type': 'developer',
  'image-declared-size': 'developer',
  'image-declared-matches': 'developer',
} as const satisfies Record<CheckId, Mender>

/** What a finding of its own code asks of somebody else. */
const BY_CODE: Readonly<Record<string, Mender>> = {
  'page-public/login': 'content',
  'tags-in-server-html/cached-without-tags': 'hosting',
  'image-format/wrong-content-type': 'hosting',
}
/** Failures and statuses that whoever sends the link mends, by sending another one. */
const WRONG_LINK = new Set(['share-a-page', 'correct-the-link', 'check-host-name'])
/** Another address in a tag, whatever keeps the present one from responding. */
const TAG = 'trial.put-image'

const menders: Readonly<Record<string, Mender | undefined>> = MENDER

export function menderOf({ id, code, fix }: Found): Mender {
  if (fix && WRONG_LINK.has(fix.steps.code)) return 'content'
  if (fix?.steps.code === TAG) return 'developer'
  return BY_CODE[`${id}/${code}`] ?? menders[id] ?? 'nobody'
}
