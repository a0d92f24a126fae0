/** Unit and golden tests: every *.test.ts beside its source. Browser specs (*.spec.ts) belong to Playwright. */
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['node_modules/**', '.next/**', '.data/**', '.cache/**'],
    setupFiles: ['./scripts/fail-on-console-error.ts'],
    // Many tests wait for servers that say nothing: half as many workers again as there are cores fill that time.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
