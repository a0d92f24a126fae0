/** Lint rules; the fences between the rooms come from fences.ts. */
import { defineConfig, type OxlintOverride } from 'oxlint'
import { OLD_NAMES, type Room } from './fences-packages.ts'
import { ROOMS } from './fences.ts'

const TOP_LEVEL = '(app|components|lib|cli|prisma|e2e|scripts|bench)'

const NO_OTHER_WAY = 'Only lib/preview/crawl dials strangers, with its own clients through the guarded door.'

type Rule = ['error', { patterns: { group?: string[]; regex?: string; message: string }[] }]

/** Rows must not overlap: a later one replaces the options of an earlier one. */
const fence = (room: Room): OxlintOverride => ({
  files: [...room.files],
  excludeFiles: ['**/*.test.ts', '**/*.test.tsx', ...(room.except ?? [])],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: ['@/**', ...room.mayImport.map((pattern) => `!${pattern}`)],
            message: `The room "${room.name}" may not import this: see fences.ts.`,
          },
          {
            regex: `^\\.{1,2}/(.*/)?\\.\\./(.*/)?${TOP_LEVEL}/|^(\\.\\./)+${TOP_LEVEL}/`,
            message: 'Cross a room by its @/ name, not by climbing.',
          },
          ...(room.mayClimb
            ? [
                {
                  group: ['../**', ...climbs(room.mayClimb)],
                  message: `The room "${room.name}" may not climb to this: see fences.ts.`,
                },
              ]
            : []),
          { regex: OLD_NAMES, message: 'Write node: before it, so that the fences see it.' },
          ...(room.mayNotKnow.length
            ? [
                {
                  group: [...room.mayNotKnow],
                  message: `The room "${room.name}" must not know this package.`,
                },
              ]
            : []),
        ],
      },
    ] satisfies Rule,
  },
})

const climbs = (patterns: readonly string[]) =>
  patterns.map((pattern) => (pattern.startsWith('!') ? pattern.slice(1) : `!${pattern}`))

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'react', 'jsx-a11y', 'nextjs', 'import', 'promise', 'node'],
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['.next/**', '.data/**', '.cache/**', 'lib/db/generated/**', 'next-env.d.ts', 'public/**'],
  rules: {
    'typescript/no-explicit-any': 'error',
    'react/react-in-jsx-scope': 'off',
    'import/no-unassigned-import': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-array-reverse': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'import/no-named-as-default-member': 'off',
    'promise/always-return': 'off',
    'no-underscore-dangle': 'off',
    // Components know no Next, so they draw plain elements.
    'nextjs/no-img-element': 'off',
    'nextjs/no-html-link-for-pages': 'off',
    'no-restricted-globals': [
      'error',
      ...['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'].map((name) => ({
        name,
        message: NO_OTHER_WAY,
      })),
    ],
    'no-restricted-properties': [
      'error',
      ...['fetch', 'WebSocket', 'EventSource'].map((property) => ({
        object: 'globalThis',
        property,
        message: NO_OTHER_WAY,
      })),
    ],
  },
  overrides: [
    ...ROOMS.map(fence),
    {
      files: ['app/**', 'components/**', 'lib/**', 'cli/**'],
      excludeFiles: ['lib/env.ts', '**/*.test.ts'],
      rules: { 'node/no-process-env': 'error' },
    },
    {
      files: ['**/*.test.ts', '**/*.test.tsx', 'e2e/**', 'scripts/**'],
      rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
    },
  ],
})
