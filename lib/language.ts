/** The language of the request at hand: chosen once, in front of Next, and asked wherever words are chosen. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Language } from '@/lib/preview/words/languages'

interface Reader {
  language: Language
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
