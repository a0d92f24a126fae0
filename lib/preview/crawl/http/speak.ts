/** What a protocol has to do for an exchange: ask once over the connector's connection, and hand over what comes back. */
import type { buildConnector } from 'undici'

export interface SpeakPlan {
  headers: Record<string, string>
  signal: AbortSignal
  headersMs: number
  idleMs: number
  headerBytesMax: number
  onConnected: () => void
  /** Told of each piece of the body that was handed over. */
  onBody: (bytes: number) => void
}

export interface Spoken {
  status: number
  /** Names and values in turn, in the order in which they came. */
  rawHeaders: readonly unknown[]
  /** To be gone through once. */
  body: AsyncIterable<Buffer>
  /** Ends the connection; a body that is being waited for fails then. */
  end(): void
}

/** A failure has ended its connection. */
export type Speak = (url: URL, plan: SpeakPlan, connector: buildConnector.connector) => Promise<Spoken>

/** Early hints are rare; a server that keeps sending them is stalling. */
export const INFORMATIONAL_MAX = 20
/** Ends what nobody listens to any more; one for all, because each page would make several errors with their stacks. */
export const OVER = new Error('the exchange is over')
