/** How a page that builds itself in the browser sends its tags from the server, by framework. */
import type { NoParams } from '../message'

export interface PlatformPhrases {
  'platform.angular': NoParams
  'platform.astro': NoParams
  'platform.flutter': NoParams
  'platform.gatsby': NoParams
  'platform.next': NoParams
  'platform.nuxt': NoParams
  'platform.react': NoParams
  'platform.react-router': NoParams
  'platform.remix': NoParams
  'platform.svelte': NoParams
  /** No framework was recognised, or none of these. */
  'platform.unknown': NoParams
  'platform.vue': NoParams
}
