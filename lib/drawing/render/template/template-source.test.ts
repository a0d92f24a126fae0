/** The code for Next.js draws the picture that it was made of: the real next/og runs it, in every template and every script, and the two are compared. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { Socket } from 'node:net'
import path from 'node:path'
import { transformSync } from 'esbuild'
import fc from 'fast-check'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { hostileText } from '@/lib/preview/fixes/testing/hostile-texts'
import { TEMPLATE_IDS } from '@/lib/templates/templates'
import { type SetTemplate, setTemplate, templatePng } from './draw-template'
import { ask, NO_PICTURES, pictures, TEXTS } from './template-for-test'
import { type TemplateSource, templateSource } from './template-source'

vi.setConfig({ testTimeout: 120_000 })

const ROOT = path.resolve(import.meta.dirname, '../../../..')
let folder = ''
let count = 0

beforeAll(() => {
  mkdirSync(path.join(ROOT, '.cache'), { recursive: true })
  folder = mkdtempSync(path.join(ROOT, '.cache/template-source-'))
  mkdirSync(path.join(folder, 'assets'))
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Module {
  alt: string
  size: { width: number; height: number }
  contentType: string
  default: () => Promise<Response>
}

/** As a project would have it: the code in a module, its files beside it, the project's folder as the working one. */
async function load({ code, files }: TemplateSource): Promise<Module> {
  for (const { file, bytes } of files) writeFileSync(path.join(folder, 'assets', file), bytes)
  const { code: script } = transformSync(code, { loader: 'tsx', jsx: 'automatic', format: 'esm' })
  const file = path.join(folder, `${(count += 1)}.mjs`)
  writeFileSync(file, script)
  // Safe: the test that follows uses it as such.
  return (await import(/* @vite-ignore */ file)) as Module
}

async function ogPng(source: TemplateSource): Promise<Buffer> {
  const { default: draw } = await load(source)
  const inProject = vi.spyOn(process, 'cwd').mockReturnValue(folder)
  try {
    return Buffer.from(await (await draw()).arrayBuffer())
  } finally {
    inProject.mockRestore()
  }
}

/** How far apart two pictures are, 0 to 255, seen at the size of a card: next/og kerns no letters, so some are a px or two elsewhere in their line. */
async function apart(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map((png) => sharp(png).removeAlpha().resize(300).blur(1.5).raw().toBuffer()),
  )
  if (!a || !b || a.length !== b.length) return 255
  return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length
}

const ALIKE = 2
const SAME = 0.5

const both = async (set: SetTemplate) => [await templatePng(set), await ogPng(await templateSource(set, 'A picture'))] as const // prettier-ignore

describe('templateSource', () => {
  it.each(TEMPLATE_IDS)('%s is drawn alike by next/og, without a network', async (id) => {
    const dialled = vi.spyOn(Socket.prototype, 'connect')
    const [ours, theirs] = await both(await setTemplate(ask(id, TEXTS.latin), await pictures(), 'wide'))
    expect(await sharp(theirs).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    const near = await apart(ours, theirs)
    expect(near).toBeLessThan(ALIKE)
    // The measure tells pictures apart.
    const other = ask(id, { ...TEXTS.latin, title: 'Something else entirely', site: 'Elsewhere' })
    const far = await apart(await templatePng(await setTemplate(other, await pictures(), 'wide')), theirs)
    expect(far).toBeGreaterThan(4 * near)
    expect(dialled).not.toHaveBeenCalled()
  }) // prettier-ignore
  it.each(['arabic', 'hebrew', 'devanagari', 'cjk', 'emoji'] as const)(
    'words in %s, which next/og does not set, are the same in every template',
    async (script) => {
      for (const id of TEMPLATE_IDS) {
        const [ours, theirs] = await both(await setTemplate(ask(id, TEXTS[script]), NO_PICTURES, 'wide'))
        expect(await apart(ours, theirs), id).toBeLessThan(SAME)
      }
    },
  )
  it('finds the files of the typeface for letters of several alphabets', async () => {
    const set = await setTemplate(ask('event', TEXTS.cyrillic), NO_PICTURES, 'wide')
    const { code } = await templateSource(set, 'A picture')
    for (const subset of ['latin', 'cyrillic', 'greek']) expect(code).toContain(`inter('${subset}'`)
    expect(code).not.toContain('data:image/svg')
    const [ours, theirs] = await both(set)
    expect(await apart(ours, theirs)).toBeLessThan(ALIKE)
  })
  it('names its picture, and says what goes beside it', async () => {
    const source = await templateSource(await setTemplate(ask('product', TEXTS.latin), await pictures(), 'wide'), 'A "shirt"') // prettier-ignore
    expect(source.files.map(({ file }) => file).sort()).toEqual(['og-logo.png', 'og-picture.jpg'])
    expect(source.code).toContain('npm install @fontsource/inter')
    expect(await load(source)).toMatchObject({
      alt: 'A "shirt"',
      size: { width: 1200, height: 630 },
      contentType: 'image/png',
    })
  })
  it('holds any text as a text: nothing of it is code', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, fc.constantFrom(...TEMPLATE_IDS), async (text, id) => {
        const texts = { title: text, site: `S${text}`, name: text, price: text, date: text, place: text }
        const { code } = await templateSource(await setTemplate(ask(id, texts), NO_PICTURES, 'wide'), text)
        const loaded = await load({ code, files: [] })
        expect(loaded.alt).toBe(text)
        expect(Object.keys(loaded).sort()).toEqual(['alt', 'contentType', 'default', 'size'])
        expect(code).not.toMatch(/<\/script|\u202e|\u2028/)
      }),
      { numRuns: 60 },
    )
  })
  it('is TypeScript that compiles', async () => {
    const files = await Promise.all(
      TEMPLATE_IDS.map(async (id) => {
        const texts = id === 'event' ? TEXTS.arabic : TEXTS.latin
        const file = path.join(folder, `${id}.tsx`)
        writeFileSync(file, (await templateSource(await setTemplate(ask(id, texts), await pictures(), 'wide'), id)).code) // prettier-ignore
        return file
      }),
    )
    const options = '--noEmit --strict --jsx preserve --module esnext --moduleResolution bundler --target es2022 --skipLibCheck --types node --ignoreConfig'
    const compiler = path.join(ROOT, 'node_modules/typescript/bin/tsc')
    expect(() => execFileSync(process.execPath, [compiler, ...options.split(' '), ...files], { cwd: folder, stdio: 'pipe' })).not.toThrow()
  }) // prettier-ignore
  it('draws hostile words as they are', async () => {
    const title = '"</script>{{ 7 * 7 }} ${salt} `x` <b>'
    const [ours, theirs] = await both(
      await setTemplate(ask('title', { ...TEXTS.latin, title }), NO_PICTURES, 'wide'),
    )
    expect(await apart(ours, theirs)).toBeLessThan(ALIKE)
  })
})
