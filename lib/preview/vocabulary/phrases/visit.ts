/** Who was sent to the page, what each was given, and what follows for people. */
import type { Visitor } from '../facts'
import type { Message, NoParams } from '../message'

/** On its own, as a label: "Browser". */
type Names = { [V in Visitor as `visit.${V}`]: NoParams }
/** Inside a sentence: "a browser". */
type Clauses = { [V in Visitor as `visit.${V}.clause`]: NoParams }

export interface VisitPhrases extends Names, Clauses {
  // what came back, on its own or after "it got …", "it was …"
  'visit.not-asked': NoParams
  'visit.nothing-came': NoParams
  // how a response is called beside its status; `by`: `none` when nothing names it
  'visit.access.blocked': { status: number; by: string }
  'visit.access.login': { status: number; by: string }
  'visit.access.consent': { status: number; by: string }
  'visit.access.not-html': { status: number; by: string }
  'visit.access.empty': { status: number; by: string }
  /** The leading visit failed in a way that does not depend on who asks. */
  'visit.not-asked-too-early': NoParams
  /** `max`: requests for the page that one scan makes to `host`. */
  'visit.not-asked-budget': { max: number; host: string }
  /** `because`: a failure's clause. */
  'visit.no-response': { because: Message }
  'visit.status': { status: number }
  'visit.status-by': { status: number; by: string }
  /** A redirect that nobody followed. */
  'visit.leads-on': { status: number; to: string }
  // where another visitor ends
  'visit.place.consent': NoParams
  'visit.place.login': NoParams
  'visit.place.app-store': NoParams
  'visit.place.app': NoParams
  'visit.place.mobile': NoParams
  'visit.place.another': NoParams
  /** og:url, else the canonical link; beside the parts of a card it is compared as well. */
  'visit.canonical': NoParams
  // what a difference means for people, a sentence each
  'visit.means.browser': NoParams
  'visit.means.facebook': NoParams
  'visit.means.client': { client: Message }
}
