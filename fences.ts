/** The rooms of the house and who may import whom. The linter and its test both read this table. */
import {
  NEXT,
  REACT,
  DATABASE,
  OUTGOING,
  DIALLERS,
  BROWSERS,
  NODE,
  ENGINES,
  PURE,
  DRAWING,
  type Room,
} from './fences-packages.ts'
import { PREVIEW_ROOMS } from './fences-preview.ts'

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
  ...PREVIEW_ROOMS,
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
  'fences*.ts',
]
