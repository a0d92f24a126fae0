/** Where the heavy parts of a report come from: each when it is opened, by an address of its own or in place. */
import type { ReactNode } from 'react'

export const LATER_PARTS = ['source', 'network', 'message', 'raw', 'passed', 'moot', 'tags', 'fixes'] as const
export type LaterPart = (typeof LATER_PARTS)[number]

/** What each returns is null when this reader may not, or no longer, see the report. */
export interface EvidenceDoor {
  href(part: LaterPart): string
  load(part: LaterPart): Promise<ReactNode>
}

/** The same for what the source view leaves out. */
export interface SourceDoor {
  /** The whole source. */
  text(): Promise<string | null>
  /** So many characters of it, from this one on. */
  gap(from: number, chars: number): Promise<ReactNode>
  /** A page that shows them. */
  gapHref(from: number, chars: number): string
}
