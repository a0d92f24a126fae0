/** How the page came, where its server was not asked. */
import type { Facts } from '../../vocabulary/facts'
import type { Report } from '../schema'

export function sourcePart({ page }: Facts): Pick<Report, 'source'> {
  const given = page.known ? page.value.given : undefined
  return given ? { source: { kind: given, provisional: true } } : {}
}
