/** The verdict in one or two sentences that lead with what people will see. */
import type { List, Message } from '../message'

/** Reports of schema version 3 hold all of them; later ones lead with an outcome (`cause.ts`). */
export interface VerdictPhrases {
  /** `because`: a failure's clause. */
  'verdict.no-card': { because: Message }
  /** `title` is `none` where the other page has none. */
  'verdict.another-page': { what: 'login' | 'consent'; title: string }
  /** `reason`: a whole sentence, as below. */
  'verdict.image-not-known': { parts: List; reason: Message }
  'verdict.because': { shown: Message; reason: Message }
  /** `finding`: its title. */
  'verdict.because-of': { shown: Message; finding: Message }
  'verdict.with': { shown: Message; parts: List }
  /** `first`: the title of the finding that matters most. */
  'verdict.to-fix': { shown: Message; count: number; first: Message }
  'verdict.to-improve': { shown: Message; count: number; first: Message }
  /** A sentence without its full stop: what is drawn, and where it is not. */
  'verdict.shown': { layout: Message }
  'verdict.shown-without-image-on': { layout: Message; client: Message; clients: List }
  'verdict.shown-with-image-on': { layout: Message; clients: List }
}
