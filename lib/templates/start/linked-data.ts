/** What a page's linked data says that a picture can show: price, author, date, place. Bounded; JSON is strangers' text. */

export interface LinkedValues {
  kind: 'product' | 'article' | 'event' | null
  author: string | null
  /** As written: "89.00" and "EUR". */
  price: { amount: string; currency: string | null } | null
  /** ISO 8601, of an event or of the publication. */
  date: string | null
  place: string | null
}

const SCRIPT = /<script\s[^>]{0,300}application\/ld\+json[^>]{0,300}>([^]{0,100000}?)<\/script/gi
const SCRIPTS_MAX = 10
const NODES_MAX = 300
const KINDS = [
  ['product', /Product$/],
  ['event', /Event$/],
  ['article', /(?:Article|BlogPosting)$/],
] as const

export function linkedValues(html: string): LinkedValues {
  const found: LinkedValues = { kind: null, author: null, price: null, date: null, place: null }
  for (const [, source = ''] of [...html.matchAll(SCRIPT)].slice(0, SCRIPTS_MAX))
    for (const node of nodesIn(parsed(source))) take(node, found)
  return found
}

function take(node: Node, found: LinkedValues): void {
  const types = listOf(node['@type'])
  const kind = KINDS.find(([, type]) =>
    types.some((each) => typeof each === 'string' && type.test(each)),
  )?.[0]
  if (!kind) return
  found.kind ??= kind
  found.author ??= nameOf(node['author'])
  found.price ??= priceOf(node['offers'])
  found.date ??= text(node['startDate']) ?? text(node['datePublished'])
  found.place ??= nameOf(node['location'])
}

function priceOf(offers: unknown): LinkedValues['price'] {
  for (const offer of listOf(offers)) {
    const node = asNode(offer)
    if (!node) continue
    const nested = asNode(listOf(node['priceSpecification'])[0])
    const amount = amountOf(node['price']) ?? amountOf(node['lowPrice']) ?? amountOf(nested?.['price'])
    if (amount !== null) return { amount, currency: text(node['priceCurrency']) ?? text(nested?.['priceCurrency']) }
  }
  return null
} // prettier-ignore

const amountOf = (value: unknown): string | null => {
  const amount = typeof value === 'number' ? String(value) : text(value)
  return amount !== null && /^\d{1,12}(?:\.\d{1,4})?$/.test(amount) ? amount : null
}

function nameOf(value: unknown): string | null {
  const [first] = listOf(value)
  return text(first) ?? text(asNode(first)?.['name'])
}

const CHARS_MAX = 300
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, CHARS_MAX) : null

type Node = Readonly<Record<string, unknown>>
// Safe: any object that is no array can be read by keys.
const asNode = (value: unknown): Node | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : null
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

function nodesIn(data: unknown): Node[] {
  const roots = listOf(data).map(asNode).filter((node) => node !== null)
  return [...roots, ...roots.flatMap((node) => listOf(node['@graph']).map(asNode))]
    .filter((node) => node !== null)
    .slice(0, NODES_MAX)
} // prettier-ignore

function parsed(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return null
  }
}
