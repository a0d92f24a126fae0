/** The rooms of the house and who may import whom. The linter and its test both read this table. */

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

const NEXT = ['next', 'next/**']
const REACT = ['react', 'react/**', 'react-dom', 'react-dom/**']
const DATABASE = [
  '@prisma/**',
  'prisma',
  'pg',
  '@electric-sql/**',
  'pglite-prisma-adapter',
  'flydrive',
  'flydrive/**',
]
/** Ways out of this process that nobody needs to serve or to store anything. */
const OUTGOING = [
  'undici',
  'undici/**',
  'node:https',
  'node:http2',
  'node:dns',
  'node:dns/**',
  'node:dgram',
  'node:child_process',
]
const DIALLERS = [...OUTGOING, 'node:net', 'node:http', 'node:tls']
/** Of the same by their old names; as patterns they would forbid every folder that is called so. */
export const OLD_NAMES = '^(net|https?|http2|tls|dns|dgram|child_process)(/|$)'
/** Drives a browser: only the room that renders strangers' pages may. */
const BROWSERS = ['playwright', 'playwright/**', 'playwright-core', 'playwright-core/**', '@playwright/**']
const NODE = ['node:*', 'node:*/**', 'fs', 'path', 'crypto', 'child_process', 'worker_threads']
/** Draw pictures and read them. */
const ENGINES = ['@takumi-rs/**', 'sharp', 'next/og']
const PURE = [...NEXT, ...REACT, ...DATABASE, ...BROWSERS]

/** The folders of lib/drawing that are data and nothing else: all but the engine's. */
const DRAWING = [
  '@/lib/drawing/tokens',
  '@/lib/drawing/tokens/**',
  '@/lib/drawing/boxes/**',
  '@/lib/drawing/geometry/**',
  '@/lib/drawing/shapes/**',
  '@/lib/drawing/text/**',
]

export const ROOMS: readonly Room[] = [
  {
    name: 'app',
    files: ['app/**', 'proxy.ts'],
    mayImport: ['@/app/**', '@/components/**', '@/lib/services/**', '@/lib/imaging/shapes', '@/lib/http/**', '@/lib/auth/**', '@/lib/env', '@/lib/errors', '@/lib/language', '@/lib/log', '@/lib/drawing/**', '@/lib/preview/vocabulary/**', '@/lib/preview/report/**', '@/lib/preview/fixes/**', '@/lib/preview/link/**', '@/lib/preview/words/**', '@/lib/preview/clients/**', '@/lib/templates/**'],
    mayNotKnow: [...DATABASE, ...DIALLERS, ...BROWSERS, '@takumi-rs/**', 'sharp'],
  }, // prettier-ignore
  {
    name: 'components',
    files: ['components/**'],
    mayImport: [
      '@/components/**',
      // Only the server's `useWords` asks for it.
      '@/lib/language',
      '@/lib/imaging/shapes',
      '@/lib/templates/**',
      ...DRAWING,
      '@/lib/preview/vocabulary/**',
      '@/lib/preview/report/**',
      '@/lib/preview/link/**',
      '@/lib/preview/fixes/**',
      '@/lib/preview/words/**',
    ],
    mayNotKnow: [...NEXT, ...DATABASE, ...DIALLERS, ...BROWSERS, ...NODE, ...ENGINES],
    mayClimb: ['../ui/**', '../whatsapp/**', '../report/**', '../*/**', '../*'],
  },
  {
    name: 'preview/vocabulary',
    files: ['lib/preview/vocabulary/**'],
    mayImport: [],
    mayNotKnow: [
      '**',
      '!./*',
      '!./phrases/*',
      '!../facts',
      '!../failures',
      '!../message',
      '!../card',
      '!../tags',
      '!../visits',
    ],
  },
  {
    // What each client is, as data: one folder a client, none imported but the family's own.
    name: 'preview/clients',
    files: ['lib/preview/clients/**'],
    mayImport: [],
    mayNotKnow: [...PURE, ...DIALLERS, ...NODE],
    mayClimb: [
      '../vocabulary/*',
      '../../vocabulary/*',
      '../*/*',
      '!../judge',
      '!../extract',
      '!../crawl',
      '!../report',
      '!../words',
      '!../steps',
      '!../../judge',
      '!../../crawl',
      '!../../extract',
    ],
  },
  {
    // Codes → sentences: one folder a language.
    name: 'preview/words',
    files: ['lib/preview/words/**'],
    mayImport: [],
    mayNotKnow: [...PURE, ...DIALLERS, ...NODE],
    mayClimb: [
      '../**',
      '!../crawl',
      '!../crawl/**',
      '!../extract',
      '!../extract/**',
      '!../steps',
      '!../steps/**',
      '!../pipeline',
    ],
  },
  {
    name: 'preview/pipeline',
    files: ['lib/preview/*.ts'],
    mayImport: [],
    mayNotKnow: [...PURE, ...DIALLERS],
  },
  {
    name: 'preview/steps',
    files: ['lib/preview/steps/**'],
    mayImport: [],
    mayNotKnow: [...PURE, ...DIALLERS, ...NODE],
    mayClimb: [
      '../vocabulary/*',
      '../extract/**',
      '../judge/**',
      '../report/**',
      '!../crawl',
      '!../pipeline',
    ],
  },
  {
    name: 'preview/crawl',
    files: ['lib/preview/crawl/**'],
    except: ['lib/preview/crawl/render/**'],
    mayImport: [],
    mayNotKnow: PURE,
    mayClimb: [
      '../vocabulary/*',
      '../../vocabulary/*',
      '../../../vocabulary/*',
      '../*',
      '!../pipeline',
      ...['address', 'connect', 'http', 'image', 'page', 'render', 'testing'].map((part) => `../${part}/**`),
    ],
  },
  {
    name: 'preview/render',
    files: ['lib/preview/crawl/render/**'],
    mayImport: [],
    mayNotKnow: [...NEXT, ...REACT, ...DATABASE],
    mayClimb: [
      '../*',
      ...['address', 'connect', 'http', 'testing'].map((part) => `../${part}/**`),
      '../../vocabulary/*',
      '../../vocabulary/phrases/*',
    ],
  },
  {
    name: 'preview/extract',
    files: ['lib/preview/extract/**'],
    mayImport: [],
    mayNotKnow: [...PURE, ...DIALLERS, 'node:fs', 'node:fs/**', 'node:child_process'],
    mayClimb: [
      '../vocabulary/*',
      '../../vocabulary/*',
      '../../vocabulary/stacks/*',
      '../*',
      ...['access', 'markup', 'source', 'testing'].map((part) => `../${part}/**`),
      ...['crawl', 'judge', 'report', 'steps', 'words', 'pipeline'].map((other) => `!../${other}`),
    ],
  },
  {
    name: 'preview/judge',
    files: ['lib/preview/judge/**'],
    mayImport: [],
    mayNotKnow: [...PURE, ...DIALLERS, ...NODE],
    mayClimb: [
      '../*',
      '../*/*',
      '../../*',
      '../../vocabulary/*',
      '../../../vocabulary/*',
      '../../../../vocabulary/*',
      '../../vocabulary/text/*',
      '../../../vocabulary/text/*',
      '../../image/*',
      '../../layout/*',
      '../../page/*',
      '../../tags/*',
      '../../text/*',
      '../../values/*',
      '../../visits/*',
      '!../crawl',
      '!../extract',
      '!../report',
      '!../pipeline',
      '!../../crawl',
      '!../../extract',
      '!../../report',
      '!../../pipeline',
    ],
  },
  {
    name: 'preview/diagnose',
    files: ['lib/preview/diagnose/**'],
    mayImport: [],
    mayNotKnow: [...PURE, ...DIALLERS, ...NODE],
    mayClimb: [
      '../*',
      '../vocabulary/*',
      '../../vocabulary/*',
      '../judge/**',
      '../../judge/**',
      '!../pipeline',
    ],
  },
  {
    name: 'preview/report',
    files: ['lib/preview/report/**'],
    mayImport: [],
    mayNotKnow: [...PURE, ...DIALLERS, ...NODE],
    mayClimb: [
      '../*',
      '../vocabulary/*',
      '../vocabulary/stacks/*',
      '../../vocabulary/*',
      '../judge/**',
      '../../judge/**',
      '../../diagnose/**',
      '../diagnose/**',
      '../stored/*',
      '!../pipeline',
    ],
  },
  {
    // Reports → the code that mends a page in each stack, and the texts that hand it over.
    name: 'preview/fixes',
    files: ['lib/preview/fixes/**'],
    mayImport: [],
    mayNotKnow: [...PURE, ...DIALLERS, ...NODE],
    mayClimb: [
      '../*',
      '../../vocabulary/*',
      '../../recipe',
      '../escape/*',
      '../../escape/*',
      '../../card-text',
      '../../seven-tags',
      '../vocabulary/*',
      '../vocabulary/stacks/*',
      '../judge/tags/meta-tag',
      '../judge/values/gaps',
      '../../judge/tags/meta-tag',
      '../../../judge/tags/meta-tag',
      '../report/**',
      '../../report/**',
      '../words/*',
      '../../words/*',
      '!../crawl',
      '!../extract',
      '!../steps',
      '!../pipeline',
    ],
  },
  {
    // A link as text: tagged, tidied, recognised, followed on paper; it opens nothing.
    name: 'preview/link',
    files: ['lib/preview/link/**'],
    mayImport: [],
    mayNotKnow: [...PURE, ...DIALLERS, ...NODE],
    mayClimb: [
      '../*',
      '../vocabulary/*',
      '../report/**',
      '!../crawl',
      '!../extract',
      '!../steps',
      '!../pipeline',
    ],
  },
  {
    // Builders for tests alone; no product file may import them.
    name: 'preview/testing',
    files: ['lib/preview/testing/**'],
    mayImport: [],
    mayNotKnow: [...PURE, 'undici'],
    mayClimb: ['../**'],
  },
  {
    // Tests alone: what the world sends, and what the whole scan says of it.
    name: 'preview/robustness',
    files: ['lib/preview/robustness/**'],
    mayImport: [],
    mayNotKnow: [...PURE, 'undici'],
    mayClimb: [
      '../*',
      '../vocabulary/*',
      '../crawl/**',
      '../judge/checks/index',
      '../report/**',
      '../testing/*',
      '../words/**',
    ],
  },
  {
    // What a card is made of, as data: for the browser and for the pictures made on the server alike.
    name: 'drawing',
    files: ['lib/drawing/**'],
    except: ['lib/drawing/render/**'],
    mayImport: [
      '@/lib/preview/vocabulary/card',
      '@/lib/preview/vocabulary/card-direction',
      '@/lib/preview/vocabulary/limits',
    ],
    mayNotKnow: [...PURE, ...DIALLERS, ...NODE, ...ENGINES, 'lru-cache'],
    mayClimb: ['../tokens', '../tokens/**', '../boxes/**', '../geometry/**', '../shapes/**', '../text/**'],
  },
  {
    // Pictures for cards as data: what is written, in which colours, where.
    name: 'templates',
    files: ['lib/templates/**'],
    mayImport: ['@/lib/drawing/text/**', '@/lib/preview/fixes/escape/script', '@/lib/preview/vocabulary/**'],
    mayNotKnow: [...PURE, ...DIALLERS, ...NODE, ...ENGINES],
    mayClimb: ['../*', '../colours/*', '../parts/*', '../designs/*', '../start/*', '../source/*'],
  },
  {
    // The engine, and the only room that knows it.
    name: 'drawing/render',
    files: ['lib/drawing/render/**'],
    mayImport: ['@/lib/preview/vocabulary/**', '@/lib/errors', '@/lib/templates/**'],
    mayNotKnow: [...PURE, ...DIALLERS, 'next/og'],
    mayClimb: [
      '../*',
      '../text/**',
      '../typesetting/**',
      '../card/**',
      '../template/**',
      '../../tokens',
      '../../tokens/**',
      '../../boxes/**',
      '../../geometry/**',
      '../../shapes/**',
      '../../text/**',
    ],
  },
  {
    // The two pictures of a card, made of any picture; it opens them in a child process, and asks nobody for anything.
    name: 'imaging',
    files: ['lib/imaging/**'],
    mayImport: [
      '@/lib/preview/vocabulary/**',
      '@/lib/preview/crawl/crawl-error',
      '@/lib/preview/crawl/frames',
      '@/lib/preview/crawl/image/**',
    ],
    mayNotKnow: [...PURE, ...OUTGOING, 'node:http', 'node:tls', 'node:fs', 'node:fs/**'],
    // Plain Node runs the child, and knows files by their full names alone.
    mayClimb: ['../preview/crawl/frames.ts', '../preview/crawl/image/lost-on-white.ts'],
  },
  {
    // Asks the services that whoever runs this server has set, and nobody else.
    name: 'outgoing',
    files: ['lib/outgoing/**'],
    mayImport: [],
    mayNotKnow: [...PURE, ...NODE],
  },
  {
    name: 'services',
    files: ['lib/services/**'],
    mayImport: ['@/lib/services/**', '@/lib/imaging/**', '@/lib/outgoing/**', '@/lib/preview/pipeline', '@/lib/preview/vocabulary/**', '@/lib/preview/report/**', '@/lib/preview/crawl/create-network', '@/lib/db/**', '@/lib/errors', '@/lib/log', '@/lib/templates/**', '@/lib/preview/page-texts'],
    mayNotKnow: [...NEXT, ...REACT, ...BROWSERS, ...DIALLERS],
  }, // prettier-ignore
  {
    name: 'auth',
    files: ['lib/auth/**'],
    mayImport: ['@/lib/auth/**', '@/lib/db/**', '@/lib/errors', '@/lib/env', '@/lib/preview/vocabulary/**'],
    mayNotKnow: [...DIALLERS, ...BROWSERS],
  },
  {
    name: 'http',
    files: ['lib/http/**'],
    mayImport: [
      '@/lib/http/**',
      '@/lib/auth/**',
      '@/lib/services/**',
      '@/lib/errors',
      '@/lib/language',
      '@/lib/log',
      '@/lib/env',
      '@/lib/preview/vocabulary/**',
      '@/lib/preview/words/**',
    ],
    mayNotKnow: [...OUTGOING, ...DATABASE, ...BROWSERS],
  },
  {
    name: 'db',
    files: ['lib/db/**'],
    except: ['lib/db/generated/**'],
    mayImport: ['@/lib/db/**', '@/lib/env'],
    mayNotKnow: [...NEXT, ...REACT, ...BROWSERS, ...OUTGOING],
  },
  {
    name: 'errors, env, log',
    files: ['lib/{errors,env,log}.ts', 'lib/{errors,env,log}.test.ts'],
    mayImport: ['@/lib/preview/vocabulary/**'],
    mayNotKnow: [...NEXT, ...REACT, ...DATABASE, ...BROWSERS, ...OUTGOING, './*/**'],
    mayClimb: [],
  },
  {
    name: 'language',
    files: ['lib/language.ts', 'lib/language.test.ts'],
    mayImport: ['@/lib/preview/words/languages'],
    mayNotKnow: [...NEXT, ...REACT, ...DATABASE, ...BROWSERS, ...OUTGOING, './*/**'],
    mayClimb: [],
  },
  {
    name: 'cli',
    files: ['cli/**'],
    mayImport: ['@/cli/**', '@/lib/preview/pipeline', '@/lib/preview/vocabulary/**', '@/lib/preview/report/**', '@/lib/preview/words/**', '@/lib/preview/crawl/create-network', '@/lib/env'],
    mayNotKnow: [...NEXT, ...REACT, ...DATABASE, ...BROWSERS, ...DIALLERS],
  }, // prettier-ignore
  {
    name: 'server',
    files: ['server.ts'],
    except: ['components/words/server.ts'],
    mayImport: [
      '@/lib/env',
      '@/lib/language',
      '@/lib/log',
      '@/lib/db/**',
      '@/lib/services/**',
      '@/lib/auth/**',
      '@/lib/http/**',
    ],
    mayNotKnow: [...OUTGOING, ...BROWSERS, './*/**'],
  },
]

/** Folders that hold source but no product code: tests, set-up, benchmarks and settings. */
export const WORKSHOPS = [
  'e2e/**',
  'scripts/**',
  'bench/**',
  'prisma/**',
  '*.config.ts',
  '*.config.mjs',
  'fences.ts',
  'fences.test.ts',
]
