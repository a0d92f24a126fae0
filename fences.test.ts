/** Proves that the fences bite: a forbidden import in each room is red, and every source file is in one room. */
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
      '@/lib/db/database',
      '@/lib/preview/pipeline',
      '@/lib/preview/crawl/create-network',
      '@/cli/main',
      'undici',
      'node:net',
      '@prisma/client',
      '../../lib/db/database',
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
      '@/lib/preview/vocabulary/facts',
      '../ui/button',
      'react',
      './other',
    ],
  },
  'preview/vocabulary': {
    file: 'lib/preview/vocabulary/probe.ts',
    red: ['zod', 'node:fs', '@/lib/env', 'react', '../judge/check', '../pipeline', '../crawl/url'],
    green: ['./facts', './limits'],
  },
  'preview/clients': {
    file: 'lib/preview/clients/made-up/probe.ts',
    red: [
      '@/lib/env',
      'node:fs',
      'react',
      'undici',
      '../../judge/check',
      '../../extract/read-head',
      '../../words/languages',
    ],
    green: ['../../vocabulary/client', '../whatsapp/limits', './tokens', 'zod'],
  },
  'preview/words': {
    file: 'lib/preview/words/probe.ts',
    red: [
      '@/lib/env',
      'node:fs',
      'react',
      'next',
      'undici',
      '../crawl/url',
      '../extract/read-head',
      '../steps/try-images',
      '../pipeline',
    ],
    green: [
      '../vocabulary/message',
      '../judge/check',
      '../report/schema',
      './languages',
      'intl-messageformat',
    ],
  },
  'preview/steps': {
    file: 'lib/preview/steps/probe.ts',
    red: [
      '../crawl/url',
      '../crawl/render/render-page',
      '../pipeline',
      'undici',
      'node:fs',
      'react',
      '@/lib/env',
    ],
    green: ['../vocabulary/facts', '../extract/read-head', '../judge/layout/card-picture', './try-images'],
  },
  'preview/testing': {
    file: 'lib/preview/testing/probe.ts',
    red: ['@/lib/env', 'next', 'react', '@prisma/client', 'undici'],
    green: ['../vocabulary/facts', '../judge/check', './facts'],
  },
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
      '../judge/layout/layout-cards',
      '../pipeline',
      '@/lib/env',
      'next/headers',
      'pg',
      '../../env',
      'playwright-core',
    ],
    green: ['../vocabulary/facts', 'undici', 'node:net', './url', './render/render-page'],
  },
  'preview/crawl, its rooms': {
    file: 'lib/preview/crawl/http/probe.ts',
    red: [
      '../../extract/read-head',
      '../../judge/check',
      '../../pipeline',
      '../../../env',
      '@/lib/env',
      'pg',
    ],
    green: ['../../vocabulary/facts', '../crawl-options', '../connect/connect', './speak', 'undici'],
  },
  'preview/render': {
    file: 'lib/preview/crawl/render/probe.ts',
    red: [
      '../../extract/read-head',
      '../../judge/layout/layout-cards',
      '../../pipeline',
      '@/lib/env',
      'next/headers',
      'pg',
    ],
    green: [
      '../../vocabulary/network',
      '../connect/connect',
      'playwright-core',
      'node:child_process',
      './render-job.ts',
    ],
  },
  'preview/extract': {
    file: 'lib/preview/extract/probe.ts',
    red: [
      'http',
      'child_process',
      '../crawl/url',
      '../judge/layout/layout-cards',
      'undici',
      'node:net',
      'node:dns/promises',
      '@/lib/log',
      'playwright-core',
    ],
    green: ['../vocabulary/facts', 'htmlparser2', './fields'],
  },
  'preview/extract, its rooms': {
    file: 'lib/preview/extract/markup/probe.ts',
    red: [
      '../../crawl/create-network',
      '../../judge/check',
      '../../pipeline',
      'undici',
      'node:fs',
      '@/lib/log',
    ],
    green: ['../../vocabulary/facts', '../read-head', '../source/charset', './tag-list', 'htmlparser2'],
  },
  'preview/judge': {
    file: 'lib/preview/judge/checks/page/probe.ts',
    red: [
      '../../../crawl/url',
      '../../../extract/fields',
      '../../../report/schema',
      '../../../pipeline',
      'node:crypto',
      'undici',
      'react',
    ],
    green: ['../../../vocabulary/facts', '../../check', '../../tags/og-reading'],
  },
  'preview/judge, its rooms': {
    file: 'lib/preview/judge/layout/probe.ts',
    red: [
      '../../crawl/url',
      '../../extract/fields',
      '../../report/schema',
      '../../pipeline',
      '../../steps/try-images',
    ],
    green: ['../../vocabulary/facts', '../check', '../tags/og-reading', './clamp-text'],
  },
  'preview/diagnose': {
    file: 'lib/preview/diagnose/probe.ts',
    red: [
      '../crawl/url',
      '../extract/fields',
      '../report/schema',
      '../words/en/index',
      '../pipeline',
      'node:crypto',
      'next',
    ],
    green: ['../vocabulary/facts', '../judge/check', './causes/index'],
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
    green: ['../vocabulary/facts', '../judge/check', 'zod'],
  },
  'preview/fixes': {
    file: 'lib/preview/fixes/recipes/content/probe.ts',
    red: [
      '../../../crawl/url',
      '../../../extract/read-head',
      '../../../pipeline',
      'node:fs',
      'react',
      'next',
      '@/lib/env',
    ],
    green: ['../../recipe', '../../escape/script', '../fields-to-enter', '../../../judge/tags/meta-tag'],
  },
  'preview/link': {
    file: 'lib/preview/link/probe.ts',
    red: [
      '../crawl/address/url',
      '../extract/read-head',
      '../pipeline',
      'node:fs',
      'undici',
      'react',
      'next',
      '@/lib/env',
    ],
    green: ['../vocabulary/places', '../report/compare/compare-reports', './data/click-ids'],
  },
  'preview/robustness': {
    file: 'lib/preview/robustness/probe.ts',
    red: [
      '../extract/read-head',
      '../judge/layout/layout-cards',
      '@/lib/env',
      'next',
      'undici',
      '@prisma/client',
    ],
    green: [
      '../pipeline',
      '../vocabulary/facts',
      '../crawl/create-network',
      '../report/schema',
      'node:https',
      './pages',
    ],
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
    green: ['../tokens', '../tokens/plain', '../text/clip-text', '@/lib/preview/vocabulary/card', './box'],
  },
  templates: {
    file: 'lib/templates/designs/probe.ts',
    red: [
      '@takumi-rs/core',
      'sharp',
      'react',
      'next/og',
      'node:fs/promises',
      'node:net',
      '@/lib/drawing/render/engine',
      '@/lib/preview/report/schema',
      '@/lib/services/read-picture',
      '@/components/ui/button',
    ],
    green: [
      '../frame',
      '../colours/look',
      '@/lib/drawing/text/clip-text',
      '@/lib/preview/fixes/escape/script',
      './title',
    ],
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
      '@/lib/preview/vocabulary/card',
      '@takumi-rs/core',
      'sharp',
      'lru-cache',
      'node:fs/promises',
      './engine',
    ],
  },
  outgoing: {
    file: 'lib/outgoing/probe.ts',
    red: [
      'react',
      'next',
      'node:fs',
      'node:net',
      'node:child_process',
      '@prisma/client',
      '@/lib/env',
      '@/lib/services/actor',
      '@/lib/preview/crawl/create-network',
    ],
    green: ['undici', './other'],
  },
  imaging: {
    file: 'lib/imaging/probe.ts',
    red: [
      'react',
      'next',
      'undici',
      'node:https',
      'node:http',
      'node:child_process',
      'node:fs/promises',
      'flydrive',
      '@/lib/preview/pipeline',
      '@/lib/preview/crawl/create-network',
      '@/lib/preview/judge/check',
      '@/lib/services/actor',
      '../services/actor',
    ],
    green: [
      'sharp',
      'node:net',
      '@/lib/preview/crawl/image/picture-children',
      '@/lib/preview/vocabulary/limits',
      '../preview/crawl/frames.ts',
      './shapes',
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
      '@/lib/preview/judge/layout/layout-cards',
      'undici',
      'playwright-core',
      '@/app/page',
    ],
    green: ['@/lib/db/database', '@/lib/imaging/shapes', '@/lib/preview/pipeline', '@/lib/errors', './actor'],
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
    green: ['@/lib/db/database', '@/lib/errors', 'next/headers'],
  },
  http: {
    file: 'lib/http/probe.ts',
    red: [
      'node:https',
      'dns/promises',
      'node:dgram',
      '@/lib/db/database',
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
      '@/lib/db/database',
      './db/database',
      'next',
      'react',
      'undici',
      '@/app/page',
    ],
    green: ['zod', 'node:path'],
  },
  language: {
    file: 'lib/language.ts',
    red: ['next/headers', 'react', 'undici', '@/lib/db/database', '@/lib/preview/pipeline', '@/app/page'],
    green: ['node:async_hooks', '@/lib/preview/words/languages'],
  },
  cli: {
    file: 'cli/probe.ts',
    red: [
      'node:http',
      'net',
      '@/lib/db/database',
      '@/lib/services/get-scan',
      'next',
      'react',
      'undici',
      '@playwright/test',
      '@/lib/preview/judge/layout/layout-cards',
    ],
    green: ['@/lib/preview/pipeline', '@/lib/preview/report/text/to-text', 'commander'],
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
    green: ['@/lib/env', '@/lib/db/database', 'next', 'node:http'],
  },
}

const root = import.meta.dirname
let house: string

beforeAll(() => {
  house = mkdtempSync(path.join(tmpdir(), 'cardproof-fences-'))
  for (const file of [
    'fences.ts',
    'fences-packages.ts',
    'fences-preview.ts',
    'oxlint.config.ts',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(path.join(root, file), path.join(house, file))
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'))
})
afterAll(() => rmSync(house, { recursive: true, force: true }))

/** How a room can reach another: each way is tried with each specifier. */
const WAYS: readonly ((specifier: string, index: number) => string)[] = [
  (specifier) => `import '${specifier}'`,
  (specifier, index) => `export const load${index} = () => import('${specifier}')`,
  (specifier, index) => `export type { A as A${index} } from '${specifier}'`,
]

/** Writes files of one statement a line, runs the linter once over all of them, and returns the lines that each rule refused. */
function refusedLines(
  rule: RegExp,
  files: Readonly<Record<string, readonly string[]>>,
): Map<string, number[]> {
  for (const [file, lines] of Object.entries(files)) {
    const target = path.join(house, file)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, lines.join('\n') + '\n')
  }
  const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint')
  const { stdout } = spawnSync(process.execPath, [oxlint, '-f', 'unix', ...Object.keys(files)], {
    cwd: house,
    encoding: 'utf8',
  })
  for (const file of Object.keys(files)) rmSync(path.join(house, file))
  expect(stdout).not.toContain('Failed')
  const refused = new Map<string, number[]>(Object.keys(files).map((file) => [file, []]))
  for (const line of stdout.split('\n')) {
    const [, file = '', number] = /^(.+?):(\d+):\d+: /.exec(line) ?? []
    const lines = refused.get(path.relative(house, path.resolve(house, file)))
    if (rule.test(line) && lines && !lines.includes(Number(number))) lines.push(Number(number))
  }
  return refused
}

/** The rooms that share the longest part of the path come first. */
function whereItCouldGo(file: string): string {
  const nearness = (glob: string) => {
    const folders = file.split('/')
    const differs = glob.split('/').findIndex((part, at) => part !== folders[at])
    return differs < 0 ? folders.length : differs
  }
  const rooms = ROOMS.map(({ name, files }) => ({ name, files, near: Math.max(...files.map(nearness)) }))
  const nearest = rooms.toSorted((a, b) => b.near - a.near)
  return [
    `${file} is in no room of fences.ts. Move it to one of these, or give it a room there with a probe here:`,
    ...nearest.map(({ name, files }) => `  ${name}: ${files.join(', ')}`),
    `  or, when it is no part of the product: ${WORKSHOPS.join(', ')}`,
  ].join('\n')
}

describe('fences', () => {
  it('has a probe for each room', () => {
    const rooms = new Set(Object.keys(PROBES).map((name) => name.replace(/, its rooms$/, '')))
    expect([...rooms].sort()).toEqual(ROOMS.map(({ name }) => name).sort())
  })

  it('refuses static, dynamic, type and re-exporting imports, and lets through what a room needs', () => {
    const probes = Object.values(PROBES).map(({ file, red, green }) => ({
      file,
      red: WAYS.flatMap((way) => red.map((specifier, index) => way(specifier, index))),
      green: green.map((specifier) => `import '${specifier}'`),
    }))
    const files = Object.fromEntries(probes.map(({ file, red, green }) => [file, [...red, ...green]]))
    const refused = refusedLines(/no-restricted-imports/, files)
    const said = probes.map(({ file }) => ({
      file,
      refused: (refused.get(file) ?? []).toSorted((a, b) => a - b).map((line) => files[file]?.[line - 1]),
    }))
    expect(said).toEqual(probes.map(({ file, red }) => ({ file, refused: red })))
  })

  it('knows no other way out by a global name', () => {
    const ways = [
      'fetch("")',
      'globalThis.fetch("")',
      'new WebSocket("")',
      'new globalThis.WebSocket("")',
      'new EventSource("")',
    ]
    const file = 'lib/services/ways.ts'
    const lines = ways.map((way, at) => `export const way${at} = () => ${way}`)
    const refused = refusedLines(/no-restricted-(?:globals|properties)/, { [file]: lines })
    expect(refused.get(file)?.toSorted((a, b) => a - b)).toEqual(ways.map((_, at) => at + 1))
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
    const homeless = sources.filter((file) => homes(file).length === 0)
    expect(homeless.map(whereItCouldGo)).toEqual([])
    const inSeveral = sources.filter((file) => homes(file).length > 1)
    expect(
      inSeveral.map((file) => `${file} is in ${homes(file).join(' and in ')}: rooms never overlap.`),
    ).toEqual([])
  })

  it('tells a file in no room which rooms there are, the nearest first', () => {
    const said = whereItCouldGo('lib/preview/newcomer/read.ts')
    expect(said).toMatch(/^lib\/preview\/newcomer\/read\.ts is in no room of fences\.ts\./)
    expect(said.indexOf('preview/extract')).toBeLessThan(said.indexOf('components'))
    for (const { name } of ROOMS) expect(said).toContain(name)
  })

  it('has no folder in which nobody finds anything: 25 files at most, tests left out', () => {
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    })
      .split('\n')
      .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !/\.test\.tsx?$/.test(file))
    const folders = [...Map.groupBy(files, path.dirname)].map(([folder, { length }]) => ({ folder, length }))
    expect(folders.filter(({ length }) => length > 25)).toEqual([])
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
