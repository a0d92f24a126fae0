/** The words for causes: what a fault does to the card that people see, and who can mend it. */

/** The worst first: causes are shown in this order. */
export const EFFECTS = [
  /** People see the bare address. */
  'no-card',
  /** People see the card of a login or consent page. */
  'another-page',
  'no-picture',
  'small-picture',
  /** The card is there, and its words are not those that were meant. */
  'poorer-text',
  /** The card is as it should be for most; some phones, apps or moments lose it. */
  'risk',
  /** Nothing visible is lost in a chat. */
  'polish',
  /** What people see could not be found out. */
  'not-known',
] as const
export type Effect = (typeof EFFECTS)[number]

/** Whose hands it takes: who writes the page, who builds it, who runs its server, or nobody that we could name. */
export const MENDERS = ['content', 'developer', 'hosting', 'nobody'] as const
export type Mender = (typeof MENDERS)[number]
