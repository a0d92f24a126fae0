/** Mends one thing for migrations: pglite-prisma-adapter starts a script without waiting for it or hearing it fail. */
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'

export function awaitScripts(
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
