/** Sends each script of the schema engine in one message, so that Postgres keeps all of it or none; the adapters split it up or do not wait. */
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'

export function sendScriptsWhole(
  factory: SqlMigrationAwareDriverAdapterFactory,
  execute: (sql: string) => Promise<void>,
): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => withScripts(await factory.connect(), execute),
    connectToShadowDb: () => factory.connectToShadowDb(),
  }
}

function withScripts(adapter: SqlDriverAdapter, execute: (sql: string) => Promise<void>): SqlDriverAdapter {
  return new Proxy(adapter, {
    get(target, name) {
      if (name === 'executeScript') return execute
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
