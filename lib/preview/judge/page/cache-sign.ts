/** The header by which a response says that a cache sent it. */
import type { Header } from '../../vocabulary/facts'

const NAMES =
  /^(?:x-cache|cf-cache-status|x-vercel-cache|x-nextjs-cache|x-cache-status|x-litespeed-cache|x-proxy-cache)$/

/** Null where nothing says so. */
export const cacheSign = (headers: readonly Header[]): Header | null =>
  headers.find(
    ({ name, value }) =>
      (name === 'age' && Number(value) > 0) || (NAMES.test(name) && /\b(?:hit|stale)\b/i.test(value)),
  ) ?? null
