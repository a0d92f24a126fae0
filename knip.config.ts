/** What is used although no import says so: knip reports every other file, export and dependency that nobody uses. */
import type { KnipConfig } from 'knip'

const config: KnipConfig = {
  entry: [
    // Started by scripts/start.mjs.
    'server.ts',
    'scripts/*.{ts,mjs}',
    // Processes of their own: started by their path.
    'lib/preview/crawl/image/decode-child.ts',
    'lib/preview/crawl/render/render-child.ts',
    'lib/imaging/logo-child.ts',
    'lib/imaging/remake-child.ts',
    '{bench,e2e}/**/{main,soak-server,serve-pages,hostile-answers,run-*}.ts',
    'lib/preview/robustness/isolated-server.ts',
    'lib/**/*-for-test.ts',
  ],
  project: ['**/*.{ts,tsx,mjs,css,prisma}'],
  // An exported type or table that its own file uses names a part of that file's contract.
  ignoreExportsUsedInFile: true,
  ignoreDependencies: [
    // Read as files, by name: components/whatsapp/samples/script-families.ts and lib/drawing/render/typesetting/ list them.
    '@fontsource/.+',
    '@iconify-json/.+',
  ],
  // Part of Linux; the tests that need it do nothing where it is not.
  ignoreBinaries: ['unshare'],
}

export default config
