/** What a page says of itself beside the tags of a card: JSON-LD of its content, and its first heading. One pass, bounded. */
import type { SaidElsewhere } from '../vocabulary/facts'
import { stripMarkup, valueOfText } from './markup/tag-value'

/** A script of linked data that is longer is not looked into. */
const DATA_CHARS_MAX = 100_000
const SCRIPTS_MAX = 10
const NODES_MAX = 500
const HEADING_CHARS_MAX = 2_000

/** Types that are about the page's content; an organisation, a search box or a breadcrumb names something else. */
const CONTENT =
  /^(?:.*Article|BlogPosting|Product|Recipe|Event|.*Event|Course|Book|Movie|VideoObject|JobPosting|WebPage|ItemPage|HowTo|SoftwareApplication|LocalBusiness|Restaurant|Place|CreativeWork|PodcastEpisode)$/

const DATA_SCRIPT = /<script\s[^>]{0,300}application\/ld\+json[^>]{0,300}>/gi

export function saidElsewhere(text: string): SaidElsewhere {
  return { heading: headingOf(text), linkedData: linkedDataOf(text) }
}

function headingOf(text: string): string | null {
  const open = /<h1(?:\s[^>]{0,1000})?>/i.exec(text)
  if (!open) return null
  const inside = text.slice(open.index + open[0].length).slice(0, HEADING_CHARS_MAX)
  const end = inside.search(/<\/h1/i)
  if (end === -1) return null
  return valueOfText(stripMarkup(inside.slice(0, end)), 'collapse') || null
}

function linkedDataOf(text: string): SaidElsewhere['linkedData'] {
  const found: SaidElsewhere['linkedData'] = { title: null, description: null, image: null }
  for (const open of [...text.matchAll(DATA_SCRIPT)].slice(0, SCRIPTS_MAX)) {
    const from = open.index + open[0].length
    const source = text.slice(from, from + DATA_CHARS_MAX)
    const end = source.search(/<\/script/i)
    if (end === -1) continue
    for (const node of nodesIn(parsed(source.slice(0, end)))) {
      if (!isContent(node)) continue
      found.title ??= textOf(node['headline']) ?? textOf(node['name'])
      found.description ??= textOf(node['description'])
      found.image ??= addressOf(node['image']) ?? addressOf(node['thumbnailUrl'])
    }
  }
  return found
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return null
  }
}

type Node = Readonly<Record<string, unknown>>
// Safe: any object that is no array can be read by keys.
const asNode = (value: unknown): Node | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : null

function nodesIn(data: unknown): Node[] {
  const list: unknown[] = Array.isArray(data) ? data : [data]
  const nodes = list.flatMap((item) => {
    const node = asNode(item)
    if (!node) return []
    const graph = node['@graph']
    const inGraph: unknown[] = Array.isArray(graph) ? graph : []
    return [node, ...inGraph.map(asNode).filter((each) => each !== null)]
  })
  return nodes.slice(0, NODES_MAX)
}

function isContent(node: Node): boolean {
  const type = node['@type']
  const types: unknown[] = Array.isArray(type) ? type : [type]
  return types.some((each) => typeof each === 'string' && CONTENT.test(each))
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' ? valueOfText(stripMarkup(value), 'collapse') || null : null

function addressOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (Array.isArray(value)) return addressOf(value[0])
  const node = asNode(value)
  return node ? (addressOf(node['url']) ?? addressOf(node['contentUrl'])) : null
}
