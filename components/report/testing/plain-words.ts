/** Words in plain letters that a reader sees or hears in a page: with a pseudo-language and disguised data none may be left. */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode

const READ_ALOUD = new Set(['alt', 'aria-label', 'aria-valuetext', 'label', 'placeholder', 'title'])
/** What is written in a program or on a key is no word. */
const NO_PROSE = new Set(['code', 'kbd', 'script', 'style'])
/** What `components/whatsapp` draws, with a sample chat around it. */
const DRAWINGS = new Set(['data-chat', 'data-fit'])
/** Names, and what is the same in every language; addresses are data. */
const NAMES = /\S*\.example\S*|\bCardproof\b|\bWhatsApp\b|\bUTC\b|<title>/g

export function plainWords(html: string): string[] {
  return parseFragment(html)
    .childNodes.flatMap(textsOf)
    .filter((text) => /[a-z]/i.test(text.replace(NAMES, '')))
}

function textsOf(node: Node): string[] {
  if ('value' in node) return [node.value]
  if (!('tagName' in node) || NO_PROSE.has(node.tagName)) return []
  const attributes = node.attrs.filter(({ name }) => READ_ALOUD.has(name)).map(({ value }) => value)
  const isDrawing = node.attrs.some(({ name }) => DRAWINGS.has(name))
  return isDrawing ? attributes : [...attributes, ...node.childNodes.flatMap(textsOf)]
}
