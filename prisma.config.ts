/** Where Prisma finds its schema. `generate` needs no engine, so it is kept from downloading one. */
import { defineConfig } from 'prisma/config'

// The variable names an executable that is never run; this one exists on every system that runs Node.
if (process.argv.includes('generate')) process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  ...(process.env['DATABASE_URL'] ? { datasource: { url: process.env['DATABASE_URL'] } } : {}),
})
