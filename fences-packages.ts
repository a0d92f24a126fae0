/** What a room is, and the packages and folders that several of them must or must not know: words of fences.ts. */

export interface Room {
  name: string
  /** Globs of the files that are in this room; rooms never overlap. */
  files: readonly string[]
  except?: readonly string[]
  /** What it may import besides packages and its own neighbours (`./x`): gitignore-style patterns. */
  mayImport: readonly string[]
  /** Packages this room must not know. */
  mayNotKnow: readonly string[]
  /** Room-internal relative imports that climb. */
  mayClimb?: readonly string[]
}

export const NEXT = ['next', 'next/**']
export const REACT = ['react', 'react/**', 'react-dom', 'react-dom/**']
export const DATABASE = [
  '@prisma/**',
  'prisma',
  'pg',
  '@electric-sql/**',
  'pglite-prisma-adapter',
  'flydrive',
  'flydrive/**',
]
/** Ways out of this process that nobody needs to serve or to store anything. */
export const OUTGOING = [
  'undici',
  'undici/**',
  'node:https',
  'node:http2',
  'node:dns',
  'node:dns/**',
  'node:dgram',
  'node:child_process',
]
export const DIALLERS = [...OUTGOING, 'node:net', 'node:http', 'node:tls']
/** Of the same by their old names; as patterns they would forbid every folder that is called so. */
export const OLD_NAMES = '^(net|https?|http2|tls|dns|dgram|child_process)(/|$)'
/** Drives a browser: only the room that renders strangers' pages may. */
export const BROWSERS = [
  'playwright',
  'playwright/**',
  'playwright-core',
  'playwright-core/**',
  '@playwright/**',
]
export const NODE = ['node:*', 'node:*/**', 'fs', 'path', 'crypto', 'child_process', 'worker_threads']
/** Draw pictures and read them. */
export const ENGINES = ['@takumi-rs/**', 'sharp', 'next/og']
export const PURE = [...NEXT, ...REACT, ...DATABASE, ...BROWSERS]

/** The folders of lib/drawing that are data and nothing else: all but the engine's. */
export const DRAWING = [
  '@/lib/drawing/tokens',
  '@/lib/drawing/tokens/**',
  '@/lib/drawing/boxes/**',
  '@/lib/drawing/geometry/**',
  '@/lib/drawing/shapes/**',
  '@/lib/drawing/text/**',
]
