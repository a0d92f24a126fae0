/** The list of causes that explain several findings; the first that is there takes its consequences with it. */
import type { CauseRule } from '../cause'
import { beyondLimit } from './beyond-limit'
import { cutAtQuote } from './cut-at-quote'
import { httpOnly } from './http-only'
import { iconStandsIn } from './icon-stands-in'
import { notReached } from './not-reached'
import { pictureNotLoaded } from './picture-not-loaded'
import { refused } from './refused'
import { tagsAddedByScript } from './tags-added-by-script'
import { tagsBehindHead } from './tags-behind-head'
import { tagsEmpty } from './tags-empty'
import { tagsForOthers } from './tags-for-others'
import { tagsMissing } from './tags-missing'
import { tagsUnreadable } from './tags-unreadable'
import { titleWording } from './title-wording'
import { wall } from './wall'

export const CAUSES = [
  refused,
  wall,
  httpOnly,
  notReached,
  tagsForOthers,
  tagsAddedByScript,
  tagsBehindHead,
  beyondLimit,
  cutAtQuote,
  tagsUnreadable,
  tagsEmpty,
  tagsMissing,
  iconStandsIn,
  pictureNotLoaded,
  titleWording,
] as const satisfies readonly CauseRule[]
