/** What a client is called beside the others; one that this version does not know keeps its id. */
import { CLIENTS } from '../clients/index'
import { phrase } from '../vocabulary/message'
import type { Words } from './create-words'

export const clientName = (id: string, words: Words): string =>
  words.say(profileOf(id)?.name ?? phrase('client.named', { name: id }))

/** The app it is a client of; null for one that this version does not know. */
export const appOf = (id: string): string | null => profileOf(id)?.app ?? null

const profileOf = (id: string) => CLIENTS.find((client) => client.id === id)
