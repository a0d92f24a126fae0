/** Strips the witnesses from a table once, so that components read plain numbers; and lists them for readers. */
import type { Witness, Witnessed } from './surface-tokens'

export function plain<T>(table: Witness<T>): T {
  // Safe: `Witness<T>` is T with each leaf in a box, and every box is opened here.
  return strip(table) as T
}

function strip(node: unknown): unknown {
  if (isWitnessed(node)) return node.value
  if (Array.isArray(node)) return node.map(strip)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, strip(value)]))
}

export interface TokenRow extends Witnessed<string | number | boolean> {
  /** Where it is in the table: `bubble.tail.widthPx`. */
  path: string
}

/** Every value with its witness, in the order of the table. */
export function tokenRows(node: unknown, path = ''): TokenRow[] {
  if (isWitnessed(node)) return [{ path, ...node }]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => tokenRows(value, path ? `${path}.${key}` : key))
}

function isWitnessed(node: unknown): node is Witnessed<string | number | boolean> {
  return typeof node === 'object' && node !== null && 'confidence' in node && 'value' in node
}
