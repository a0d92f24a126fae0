/** A client that draws a link, as data: who it says it is, how it reads tags, which limits it has, how it lays out. */
import type { CardImage, Layout, Surface, Trust } from './card'
import type { ImageFormat, Visitor } from './facts'
import type { Limit, LimitId } from './limits'
import type { Message } from './message'
import type { FieldsFact, TagFact } from './tags'

export type ClientId = string

/** A key that is tried, and the name under which the report speaks of it. */
export interface ReadingStep {
  key: string
  rule: string
}

export interface ReadingRules {
  /** `pattern`: tags are found by pattern, spelled exactly; `parser`: as an HTML parser finds them. */
  finds: 'pattern' | 'parser'
  /** Of two tags with one key. */
  wins: 'first' | 'last'
  /** In the order in which they are tried; `<title>` is the title element. */
  title: readonly ReadingStep[]
  description: readonly ReadingStep[]
  url: readonly ReadingStep[]
  images: readonly ReadingStep[]
  /** Whether an icon is used where no tag names an image. */
  takesIcons: boolean
}

export interface ImageRules {
  formats: readonly ImageFormat[]
  /** Formats that only its newest versions draw. */
  someDraw: readonly ImageFormat[]
  /** `next-when-unfit`: another candidate is tried when one is too heavy or too small for the large card. */
  tries: 'next-when-unfit' | 'first-only'
  /** Of an image whose address is http://. */
  insecure: 'upgraded' | 'dropped'
}

export interface PictureLayout {
  layout: Layout
  image: Omit<CardImage, 'url'> | null
  reason: Message
  margin: Message | null
}

export interface ClientProfile {
  id: ClientId
  /** "Android", beside the other clients of its app. */
  name: Message
  /** How far its drawing can be trusted: "as observed in Android clients". */
  label: Message
  /** Clients of one app are judged together; the first in the list leads, and findings are about what it does. */
  app: string
  /** Whose drawing the card has. */
  surface: Surface
  /** Whose response the card is made of: its own, or that of the phone that sends. */
  visitor: Visitor
  /** Content codings it can undo. */
  codings: readonly string[]
  reading: ReadingRules
  images: ImageRules
  /** A rule that is not there is one that this client is not known to have. */
  limits: Partial<Record<LimitId, Limit>>
  /** How long it waits for the phone that builds the card, in milliseconds; null when it builds the card itself. */
  waitsForPhoneMs: number | null
  /** What the pixels of a picture make of the card. */
  layOut(picture: { width: number; height: number }, bytes: number): PictureLayout
  trust: Trust
}

/** What this client makes of the tags of a head; nothing where its reading was not asked for. */
export const readingOf = (
  { readings }: { readings: Readonly<Record<ClientId, FieldsFact>> },
  { id }: Pick<ClientProfile, 'id'>,
): FieldsFact => readings[id] ?? NOTHING_READ
const NOTHING_READ: FieldsFact = { title: null, description: null, url: null, images: [] }

export const isReadBy = ({ readBy }: TagFact, { id }: Pick<ClientProfile, 'id'>): boolean =>
  readBy.includes(id)

/** The number of a limit of this client. Throws for one that it does not have: declare it among the check's witnesses. */
export function limitOf({ id: client, limits }: Pick<ClientProfile, 'id' | 'limits'>, id: LimitId): number {
  const value = limits[id]?.value ?? null
  if (value === null) throw new Error(`${client} has no number for ${id}`)
  return value
}
