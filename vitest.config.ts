/** Unit and golden tests: every *.test.ts beside its source. Browser specs (*.spec.ts) belong to Playwright. */
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const PURE = ['lib/preview', 'lib/drawing', 'components', 'app']
/** They start, kill and starve processes, wait for real deadlines, draw and encode picture after picture, or scan the same pages twice: minutes, so `npm run verify` leaves them to `npm test`. */
const SLOW = [
  'lib/db/embedded/{kill-at-start,folder-lock}.test.ts',
  'lib/**/disk-full.test.ts',
  'lib/db/{dump,open-database}.test.ts',
  'lib/http/server.test.ts',
  'lib/imaging/{checks-passed,fix-applied,remake-picture}.test.ts',
  'lib/preview/fixes/next-pair.test.ts',
  'lib/preview/{fix-applied,robustness/{image,scan-clock,tls}}.test.ts',
  'lib/drawing/render/{card/draw-card,template/draw-template,template/template-source}.test.ts',
  'lib/services/scans/{list-scans,scan-source}.test.ts',
  'lib/services/pushed/push-report.test.ts',
  'lib/services/workshop/make-images.test.ts',
  'cli/{main,push}.test.ts',
  'e2e/site/served-site.test.ts',
]
/** It counts what is left on the heap, which must be its own. */
const ALONE = ['lib/preview/crawl/link-signal.test.ts']
const NEVER = ['node_modules/**', '.next/**', '.data/**', '.cache/**']
const EVERY_TEST = '**/*.test.{ts,tsx}'
const pure = PURE.map((folder) => `${folder}/${EVERY_TEST}`)

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@(?=\/)/, replacement: fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') },
      // A page says which language its texts are in; here components are rendered without a page.
      {
        find: /^\.\/default-texts$/,
        replacement: fileURLToPath(new URL('components/words/default-texts-for-test.ts', import.meta.url)),
      },
    ],
  },
  test: {
    setupFiles: ['./scripts/fail-on-console-error.ts'],
    // Many tests wait for servers that say nothing: half as many workers again as there are cores fill that time.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        // Nothing there keeps a state of its own, so its files may share their modules: half the time.
        test: { name: 'pure', include: pure, exclude: [...NEVER, ...SLOW, ...ALONE], isolate: false },
      },
      {
        extends: true,
        test: { name: 'around', include: [EVERY_TEST], exclude: [...NEVER, ...SLOW, ...pure] },
      },
      {
        extends: true,
        test: { name: 'alone', include: ALONE },
      },
      { extends: true, test: { name: 'slow', include: SLOW, exclude: NEVER } },
    ],
  },
})
