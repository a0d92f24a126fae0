/** Prisma's own schema engine as WebAssembly: migrations are made and applied without downloading a binary. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'

let loading: Promise<typeof SchemaEngine> | null = null

/** `use` gets an engine on the given database; it is freed afterwards. */
export async function withSchemaEngine<T>(
  factory: SqlMigrationAwareDriverAdapterFactory,
  use: (engine: SchemaEngine) => Promise<T>,
  schema?: string,
): Promise<T> {
  const Engine = await (loading ??= load())
  const bound = bindMigrationAwareSqlAdapterFactory(factory)
  const datamodels: [string, string][] | undefined =
    schema === undefined ? undefined : [['schema.prisma', schema]]
  const engine = await Engine.new({ datamodels }, () => undefined, bound)
  try {
    return await use(engine)
  } catch (error) {
    throw bound.errorRegistry.consumeError(driverErrorId(error))?.error ?? error
  } finally {
    engine.free()
  }
}

/** The engine names a driver's own error by number only; the adapter kept it. */
function driverErrorId(error: unknown): number {
  const id = /External error id#(\d+)/.exec(error instanceof Error ? error.message : String(error))?.[1]
  return id === undefined ? -1 : Number(id)
}

/** The package's entry imports its .wasm as a module, which Node does only behind a flag: it is put together by hand. */
async function load(): Promise<typeof SchemaEngine> {
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = await readFile(file.replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...glue } })
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports['__wbindgen_start']
  if (typeof start !== 'function') throw new Error('The schema engine has no start function.')
  start()
  return glue.SchemaEngine
}
