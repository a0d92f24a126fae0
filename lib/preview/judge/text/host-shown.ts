/** A host's name in its own script, with the form that is sent over the wire beside it where the two differ. */
import type { RequestFact } from '../../vocabulary/facts'
import { type Message, phrase } from '../../vocabulary/message'

export const hostShown = ({ host, displayHost }: RequestFact): string | Message =>
  host === displayHost ? host : phrase('evidence.host-and-ascii', { host: displayHost, ascii: host })
