/** No component of the browser says a text that was left on the server: every import of theirs is followed, every code looked up. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { browserTexts } from './browser-texts'
import codes from './browser-codes.json'
import { CATALOGUES, LANGUAGES } from '@/lib/preview/words/languages'
import { broken } from '@/lib/preview/words/en/screens/broken'
import { screens } from '@/lib/preview/words/en/screens/index'

const UPDATE = process.env['GOLDEN_UPDATE'] === '1'
const LIST = path.join(import.meta.dirname, 'browser-codes.json')
const SOURCE = /(?<!\.test|for-test)\.tsx?$/
const IMPORT =
  /^(?:import|export)\s(?!type\b)(?:[^'"]*?\sfrom\s)?'(?<spec>[^']+)'|\bimport\('(?<later>[^']+)'\)/gm
/** A code, or the beginning of one that is put together. */
const CODE = /['"`]([a-z]+\.[a-z0-9.-]*)(?=['"`]|\$\{)/g
// Safe: the keys of that very object.
const CODES = Object.keys(screens) as (keyof typeof screens)[]

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name)
    return entry.isDirectory() ? sourcesIn(file) : SOURCE.test(file) ? [file] : []
  })

function resolved(from: string, spec: string): string[] {
  if (!/^(@\/|\.)/.test(spec)) return []
  const base = spec.startsWith('@/') ? spec.slice(2) : path.posix.join(path.posix.dirname(from), spec)
  return [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`].filter((file) => existsSync(file)).slice(0, 1)
}

/** All that a browser loads because of these files; an action is only called from there. */
function reached(entries: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  const visit = (file: string) => {
    if (found.has(file)) return
    const text = readFileSync(file, 'utf8')
    if (/^'use server'/m.test(text)) return
    found.set(file, text)
    for (const { groups } of text.matchAll(IMPORT))
      resolved(file, groups?.['spec'] ?? groups?.['later'] ?? '').forEach(visit)
  }
  entries.forEach(visit)
  return found
}

const said = (text: string): string[] => [...text.matchAll(CODE)].flatMap(([, code]) => code ?? [])

/** Every text that a component of the browser may say. */
function codesInBrowser(): string[] {
  const entries = [...sourcesIn('app'), ...sourcesIn('components')].filter((file) =>
    /^'use client'/m.test(readFileSync(file, 'utf8')),
  )
  expect(entries.length).toBeGreaterThan(10)
  const files = reached(entries)
  expect(files.has('components/whatsapp/link-card.tsx')).toBe(true)
  expect(files.has('components/ui/button.tsx')).toBe(true)
  const found = [...files]
    .filter(([file]) => !file.startsWith('lib/preview/words/'))
    .flatMap(([, text]) => said(text))
    .flatMap((code) => CODES.filter((one) => one === code || (/[.-]$/.test(code) && one.startsWith(code))))
  return (
    [...new Set(found)]
      // The page of last resort has its texts from elsewhere.
      .filter((code) => !(code in broken))
      .toSorted()
  )
}

it('lists what client components say, and nothing else', () => {
  const found = codesInBrowser()
  if (UPDATE) writeFileSync(LIST, `${JSON.stringify(found, null, 2)}\n`)
  expect(codes, 'The list is made anew by npm run golden:update.').toEqual(found)
})

it.each(LANGUAGES)('sends these, and the units, in %s', (language) => {
  const { screens: sent, units } = browserTexts(language)
  expect(Object.keys(sent).toSorted()).toEqual(codes)
  expect(CATALOGUES[language].screens).toMatchObject(sent)
  expect(Object.keys(units).length).toBeGreaterThan(5)
  expect(CATALOGUES[language].phrases).toMatchObject(units)
})
