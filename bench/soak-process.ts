/** What this process holds: memory after a collection, open sockets and file descriptors. */
import { readdirSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

export interface Held {
  rssMb: number
  heapMb: number
  externalMb: number
  sockets: number
  /** Null where the system does not tell. */
  descriptors: number | null
}

setFlagsFromString('--expose-gc')
// Safe: the flag above puts exactly this function into every new context.
const collect = runInNewContext('gc') as () => void

const MB = 1_048_576

export async function held(): Promise<Held> {
  for (let round = 0; round < 3; round += 1) {
    collect()
    // Finalizers and closing sockets take a turn of the loop.
    await new Promise((done) => setTimeout(done, 50))
  }
  const { rss, heapUsed, external } = process.memoryUsage()
  const sockets = process.getActiveResourcesInfo().filter((name) => /TCP|TLS/.test(name)).length
  return { rssMb: rss / MB, heapMb: heapUsed / MB, externalMb: external / MB, sockets, descriptors: descriptors() }
} // prettier-ignore

function descriptors(): number | null {
  try {
    return readdirSync('/proc/self/fd').length
  } catch {
    return null
  }
}
