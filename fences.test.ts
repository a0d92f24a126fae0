/** Proves that the fences bite: a forbidden import in each room is red, and every source file stands in one room. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOMS, WORKSHOPS } from './fences'

interface Probe {
  file: string
  /** Specifiers that must be refused. */
  red: string[]
  /** Specifiers that must pass. */
  green: string[]
}

const PROBES: Record<string, Probe> = {
  app: {
    file: 'app/probe/page.tsx',
    red: [
      'http',
      'node:dns/promises',
      '@/lib/db/client',
      '@/lib/preview/pipeline',
      '@/lib/preview/crawl/network',
      '@/cli/main',
      'undici',
      'node:net',
      '@prisma/client',
      '../../lib/db/client',
      '@takumi-rs/core',
      'sharp',
    ],
    green: [
      '@/components/ui/button',
      '@/lib/services/scan-link',
      '@/lib/drawing/render/card/draw-card',
      '@/lib/preview/report/schema',
      'next/link',
      './other',
    ],
  },
  components: {
    file: 'components/report/probe.tsx',
    red: [
      '@/lib/services/get-scan',
      '@/lib/env',
      'next/link',
      'next',
      'node:fs',
      '../../lib/env',
      '@/app/page',
      '@/lib/drawing/render/card/draw-card',
      '@takumi-rs/core',
      'sharp',
    ],
    green: [
      '@/components/ui/button',
      '@/lib/drawing/tokens',
      '@/lib/drawing/boxes/box',
      '@/lib/preview/facts',
      '../ui/button',
      'react',
      './other',
    ],
  },
  'preview/facts': { file: 'lib/preview/facts.ts', red: ['zod', 'node:fs', '@/lib/env', 'react'], green: [] },
  'preview/pipeline': {
    file: 'lib/preview/probe.ts',
    red: [
      'https',
      'node:child_process',
      '@/lib/env',
      '@/lib/services/get-scan',
      'next',
      'react',
      'undici',
      'node:http',
      '@prisma/client',
    ],
    green: ['./crawl/url', './report/schema'],
  },
  'preview/crawl': {
    file: 'lib/preview/crawl/probe.ts',
    red: [
      '../extract/read-head',
      '../judge/layout',
      '../pipeline',
      '@/lib/env',
      'next/headers',
      'pg',
      '../../env',
      'playwright-core',
    ],
    green: ['../facts', 'undici', 'node:net', './url', './render/render-page'],
  },
  'preview/render': {
    file: 'lib/preview/crawl/render/probe.ts',
    red: [
      '../../extract/read-head',
      '../../judge/layout',
      '../../pipeline',
      '@/lib/env',
      'next/headers',
      'pg',
    ],
    green: ['../../network', '../connect', 'playwright-core', 'node:child_process', './render-job.ts'],
  },
  'preview/extract': {
    file: 'lib/preview/extract/probe.ts',
    red: [
      'http',
      'child_process',
      '../crawl/url',
      '../judge/layout',
      'undici',
      'node:net',
      'node:dns/promises',
      '@/lib/log',
      'playwright-core',
    ],
    green: ['../facts', 'htmlparser2', './fields'],
  },
  'preview/judge': {
    file: 'lib/preview/judge/probe.ts',
    red: [
      '../crawl/url',
      '../extract/fields',
      '../report/schema',
      '../pipeline',
      'node:crypto',
      'undici',
      'react',
    ],
    green: ['../facts', './check', './checks/index'],
  },
  'preview/report': {
    file: 'lib/preview/report/probe.ts',
    red: [
      '../crawl/url',
      '../extract/fields',
      '../pipeline',
      'node:crypto',
      'next',
      '@/lib/services/get-scan',
    ],
    green: ['../facts', '../judge/check', 'zod'],
  },
  'preview/robustness': {
    file: 'lib/preview/robustness/probe.ts',
    red: ['../extract/read-head', '../judge/layout', '@/lib/env', 'next', 'undici', '@prisma/client'],
    green: ['../pipeline', '../facts', '../crawl/network', '../report/schema', 'node:https', './pages'],
  },
  drawing: {
    file: 'lib/drawing/boxes/probe.ts',
    red: [
      '../render/engine',
      '@/lib/drawing/render/engine',
      '@takumi-rs/core',
      'sharp',
      'react',
      'next/og',
      'node:fs/promises',
      'node:net',
      'lru-cache',
      '@/lib/preview/report/schema',
      '@/lib/services/get-scan',
      '@/components/ui/button',
    ],
    green: ['../tokens', '../tokens/plain', '../text/clip-text', '@/lib/preview/card', './box'],
  },
  'drawing/render': {
    file: 'lib/drawing/render/card/probe.ts',
    red: [
      'react',
      'next/og',
      'node:net',
      'node:https',
      'undici',
      '@prisma/client',
      '@/lib/services/read-picture',
      '@/lib/preview/report/schema',
      '@/lib/preview/pipeline',
      '@/app/page',
    ],
    green: [
      '../../boxes/box',
      '../engine',
      '../typesetting/text-kit',
      '@/lib/preview/card',
      '@takumi-rs/core',
      'sharp',
      'lru-cache',
      'node:fs/promises',
      './engine',
    ],
  },
  services: {
    file: 'lib/services/probe.ts',
    red: [
      'node:net',
      'node:https',
      'node:child_process',
      'tls',
      'next/headers',
      'next',
      'react',
      '@/lib/http/problem',
      '@/lib/preview/judge/layout',
      'undici',
      'playwright-core',
      '@/app/page',
    ],
    green: ['@/lib/db/client', '@/lib/preview/pipeline', '@/lib/errors', './actor'],
  },
  auth: {
    file: 'lib/auth/probe.ts',
    red: [
      'node:https',
      'http',
      '@/lib/services/get-scan',
      '@/lib/preview/pipeline',
      '@/components/ui/button',
      'undici',
    ],
    green: ['@/lib/db/client', '@/lib/errors', 'next/headers'],
  },
  http: {
    file: 'lib/http/probe.ts',
    red: [
      'node:https',
      'dns/promises',
      'node:dgram',
      '@/lib/db/client',
      '@/lib/preview/pipeline',
      'undici',
      '@prisma/client',
    ],
    green: ['@/lib/services/get-scan', '@/lib/auth/visitor', 'next/server'],
  },
  db: {
    file: 'lib/db/probe.ts',
    red: ['node:https', 'https', '@/lib/services/get-scan', '@/lib/errors', 'next', 'react', 'undici'],
    green: ['@/lib/env', '@prisma/adapter-pg', './client'],
  },
  'errors, env, log': {
    file: 'lib/env.ts',
    red: [
      'node:https',
      'node:http2',
      '@/lib/db/client',
      './db/client',
      'next',
      'react',
      'undici',
      '@/app/page',
    ],
    green: ['zod', 'node:path'],
  },
  cli: {
    file: 'cli/probe.ts',
    red: [
      'node:http',
      'net',
      '@/lib/db/client',
      '@/lib/services/get-scan',
      'next',
      'react',
      'undici',
      '@playwright/test',
      '@/lib/preview/judge/layout',
    ],
    green: ['@/lib/preview/pipeline', '@/lib/preview/report/to-text', 'commander'],
  },
  server: {
    file: 'server.ts',
    red: [
      'node:https',
      'http2',
      '@/app/page',
      '@/components/ui/button',
      '@/lib/preview/pipeline',
      'undici',
      './lib/preview/pipeline',
    ],
    green: ['@/lib/env', '@/lib/db/client', 'next', 'node:http'],
  },
}

const root = import.meta.dirname
let house: string

beforeAll(() => {
  house = mkdtempSync(path.join(tmpdir(), 'cardproof-fences-'))
  for (const file of ['fences.ts', 'oxlint.config.ts', 'package.json', 'tsconfig.json']) {
    cpSync(path.join(root, file), path.join(house, file))
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'))
})
afterAll(() => rmSync(house, { recursive: true, force: true }))

/** The specifiers that the linter refused in this file. */
function refused(
  file: string,
  statement: (specifier: string, index: number) => string,
  specifiers: string[],
): string[] {
  const target = path.join(house, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, specifiers.map(statement).join('\n') + '\n')
  const { stdout } = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/oxlint/bin/oxlint'), '-f', 'unix', file],
    {
      cwd: house,
      encoding: 'utf8',
    },
  )
  rmSync(target)
  expect(stdout).not.toContain('Failed')
  const lines = new Set(
    [...stdout.matchAll(/:(\d+):\d+: .*no-restricted-imports/g)].map((match) => Number(match[1]) - 1),
  )
  return specifiers.filter((_, index) => lines.has(index))
}

describe('fences', () => {
  it('has a probe for each room', () => {
    expect(Object.keys(PROBES).sort()).toEqual(ROOMS.map(({ name }) => name).sort())
  })

  describe.each(Object.entries(PROBES))('%s', (_, { file, red, green }) => {
    it('refuses static, dynamic, type and re-exporting imports', () => {
      expect(refused(file, (s) => `import '${s}'`, red)).toEqual(red)
      expect(refused(file, (s, i) => `export const load${i} = () => import('${s}')`, red)).toEqual(red)
      expect(refused(file, (s, i) => `export type { A as A${i} } from '${s}'`, red)).toEqual(red)
    })
    it('lets through what the room needs', () => {
      expect(refused(file, (s) => `import '${s}'`, green)).toEqual([])
    })
  })

  it('knows no other way out by a global name', () => {
    const ways = [
      'fetch("")',
      'globalThis.fetch("")',
      'new WebSocket("")',
      'new globalThis.WebSocket("")',
      'new EventSource("")',
    ]
    const target = path.join(house, 'lib/services/ways.ts')
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, ways.map((way, at) => `export const way${at} = () => ${way}`).join('\n'))
    const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint')
    const { stdout } = spawnSync(process.execPath, [oxlint, '-f', 'unix', 'lib/services/ways.ts'], {
      cwd: house,
      encoding: 'utf8',
    })
    const lines = [...stdout.matchAll(/:(\d+):\d+: .*no-restricted-(?:globals|properties)/g)].map(
      ([, line]) => Number(line),
    )
    expect([...new Set(lines)].toSorted()).toEqual(ways.map((_, at) => at + 1))
  })

  it('has every source file in exactly one room', () => {
    const sources = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    })
      .split('\n')
      .filter((file) => /\.(ts|tsx|mts|js|mjs|cjs)$/.test(file))
    const homes = (file: string) => [
      ...ROOMS.filter(
        ({ files, except = [] }) =>
          files.some((glob) => path.matchesGlob(file, glob)) &&
          !except.some((glob) => path.matchesGlob(file, glob)),
      ).map(({ name }) => name),
      ...WORKSHOPS.filter((glob) => path.matchesGlob(file, glob)),
    ]
    expect(
      sources.filter((file) => homes(file).length !== 1).map((file) => `${file}: ${homes(file).join(' + ')}`),
    ).toEqual([])
  })

  it('has no drawer without a name of its own', () => {
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(
      files.split('\n').filter((file) => /(^|\/)(utils?|helpers?|misc|common)(\/|\.)/.test(file)),
    ).toEqual([])
  })
})
