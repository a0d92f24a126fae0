/** Reads single drawings out of a package of icons on disk. Its file of drawings has up to 25 MB: it is searched, not parsed, and not kept. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const FOLDER = join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', '@iconify-json')
const codes = z.record(z.string(), z.string())
const names = new Map<string, Promise<ReadonlyMap<string, string>>>()
/** The drawings of one text are looked for together. */
const reading = new Map<string, Promise<Buffer>>()
const KEPT_MS = 2_000

/** From code points to the name of a drawing; empty when the package is not installed. */
export function iconNames(folder: string): Promise<ReadonlyMap<string, string>> {
  let known = names.get(folder)
  if (!known) {
    known = readFile(join(FOLDER, folder, 'chars.json'), 'utf8').then(
      (text) => new Map(Object.entries(codes.parse(JSON.parse(text)))),
      () => new Map<string, string>(),
    )
    names.set(folder, known)
  }
  return known
}

/** The elements of one drawing, or of the one that its name stands for. */
export async function iconBody(folder: string, name: string): Promise<string | null> {
  const icons = await iconsOf(folder)
  const found = entryOf(icons, name)
  if (found?.key !== 'parent') return found?.value ?? null
  const parent = entryOf(icons, found.value)
  return parent?.key === 'body' ? parent.value : null
}

function iconsOf(folder: string): Promise<Buffer> {
  let file = reading.get(folder)
  if (!file) {
    file = readFile(join(FOLDER, folder, 'icons.json')).catch(() => Buffer.alloc(0))
    reading.set(folder, file)
    setTimeout(() => reading.delete(folder), KEPT_MS).unref()
  }
  return file
}

const ENTRY = /^\s*:\s*\{\s*"(body|parent)"\s*:\s*"/
/** The longest start of an entry. */
const START_BYTES = 64
const QUOTE = 0x22
const BACKSLASH = 0x5c

function entryOf(json: Buffer, name: string): { key: 'body' | 'parent'; value: string } | null {
  const needle = Buffer.from(JSON.stringify(name))
  for (let at = json.indexOf(needle); at >= 0; at = json.indexOf(needle, at + 1)) {
    const after = at + needle.length
    const [start, key] = ENTRY.exec(json.toString('latin1', after, after + START_BYTES)) ?? []
    if (start === undefined) continue
    const from = after + start.length - 1
    const value: unknown = JSON.parse(json.toString('utf8', from, endOfText(json, from) + 1))
    if (typeof value === 'string') return { key: key === 'parent' ? 'parent' : 'body', value }
  }
  return null
}

/** Where the text that begins with a quote ends with one. */
function endOfText(json: Buffer, from: number): number {
  let at = from + 1
  while (at < json.length && json[at] !== QUOTE) at += json[at] === BACKSLASH ? 2 : 1
  return at
}
