/** What a client is called beside the others; one that this version does not know keeps its id. */
import { CLIENTS } from '../clients/index'
import { phrase } from '../vocabulary/message'
import type { Words } from './create-words'

export const clientName = (id: string, words: Words): string =>
  words.say(CLIENTS.find((client) => client.id === id)?.name ?? phrase('client.named', { name: id }))
