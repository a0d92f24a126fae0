/** HTTP statuses by which a server gives a visitor no page, one row each, and what may be concluded from each. */

type Column =
  /** A response to the one who asks; a 404 or a 500 is a response to everybody until seen otherwise. */
  | 'refuses-visitor'
  /** May be due to our own visits, several within seconds. */
  | 'may-be-our-visits'
  /** The server is there and withholds the image: a question of access, not of the address. */
  | 'withholds-image'
  /** Protections refuse with it: their marks in the response then name who refused. */
  | 'sent-by-protections'
  /** Sent to bots, whatever the page: when every visitor gets it, we may be the one who is refused. */
  | 'sent-to-bots'
  /** By itself a refusal of who asks, whatever comes with it. */
  | 'refuses-by-itself'
  | 'asks-for-password'
  /** Nothing is at this address. */
  | 'nothing-there'
  | 'withheld-by-law'
  /** Of a server that is closed for a while, and may say for how long. */
  | 'closed-for-now'
  /** To a request for a part of a page. */
  | 'refuses-range'

const STATUSES: Readonly<Record<number, readonly Column[]>> = {
  401: ['refuses-visitor', 'withholds-image', 'asks-for-password'],
  402: ['refuses-visitor', 'withholds-image'],
  403: ['refuses-visitor', 'withholds-image', 'sent-by-protections', 'sent-to-bots'],
  404: ['nothing-there'],
  405: ['refuses-visitor', 'sent-by-protections'],
  406: ['refuses-visitor', 'sent-by-protections', 'sent-to-bots'],
  407: ['withholds-image', 'asks-for-password'],
  409: ['refuses-visitor', 'sent-by-protections'],
  410: ['nothing-there'],
  416: ['refuses-range'],
  418: ['refuses-visitor', 'sent-by-protections', 'sent-to-bots'],
  429: ['may-be-our-visits', 'sent-by-protections', 'sent-to-bots', 'refuses-by-itself'],
  451: ['refuses-visitor', 'withholds-image', 'withheld-by-law'],
  503: ['may-be-our-visits', 'sent-by-protections', 'closed-for-now'],
  // LinkedIn's own.
  999: ['refuses-visitor', 'sent-by-protections', 'sent-to-bots', 'refuses-by-itself'],
}

const isIn =
  (column: Column) =>
  (status: number): boolean =>
    STATUSES[status]?.includes(column) ?? false

export const refusesVisitor = isIn('refuses-visitor')
export const mayBeDueToOurVisits = isIn('may-be-our-visits')
export const withholdsImage = isIn('withholds-image')
export const isSentByProtections = isIn('sent-by-protections')
export const isSentToBots = isIn('sent-to-bots')
export const refusesByItself = isIn('refuses-by-itself')
export const asksForPassword = isIn('asks-for-password')
export const hasNothingThere = isIn('nothing-there')
export const isWithheldByLaw = isIn('withheld-by-law')
export const isClosedForNow = isIn('closed-for-now')
export const refusesRange = isIn('refuses-range')
