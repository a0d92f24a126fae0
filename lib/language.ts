/** The language of the request at hand: chosen once, in front of Next, and asked wherever words are chosen. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { isLanguage, type Language } from '@/lib/preview/words/languages'

interface Reader {
  language: Language
  /** Named by the address or kept, or asked for by the browser; programs seldom ask. */
  isAsked: boolean
  /** Path and query as they were asked for. */
  url: string
}

/** One for the process: Next loads copies of a module, and the server in front of it has its own. */
const shared: typeof globalThis & { cardproofReader?: AsyncLocalStorage<Reader> } = globalThis
const reader = (shared.cardproofReader ??= new AsyncLocalStorage<Reader>())

/** All that `run` starts, also later, belongs to this reader. */
export const forReader = <T>(given: Reader, run: () => T): T => reader.run(given, run)

/** English where nobody asks: in a build, and in work that no request started. */
export const requestLanguage = (): Language => reader.getStore()?.language ?? 'en'

/** Null where nobody asks. */
export const requestUrl = (): string | null => reader.getStore()?.url ?? null

/** Does `run` in another language where the reader has asked for none: WhatsApp, for one, reads a link's card without asking. */
export function elseIn<T>(language: string | null, run: () => T): T {
  const current = reader.getStore()
  return current && !current.isAsked && isLanguage(language)
    ? reader.run({ ...current, language }, run)
    : run()
}
