/** The source is cut to what matters, tags are where the report says, and a huge head stays small. */
import { describe, expect, it } from 'vitest'
import type { TagInWords } from '@/lib/preview/words/report-in-words'
import { HEAD_FOR_TEST, REPORT_FOR_TEST } from '../testing/stored-report'
import { sourceRows, type SourceRow } from './source-lines'

const tagAt = (text: string, source: string, rest: Partial<TagInWords> = {}): TagInWords => {
  const at = text.indexOf(source)
  const before = text.slice(0, at).split('\n')
  return {
    element: 'meta',
    keyAttribute: 'property',
    key: 'og:title',
    value: 'x',
    source,
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    startByte: null,
    endByte: null,
    place: 'head',
    readBy: ['whatsapp-android'],
    unreadable: null,
    because: null,
    usedFor: [],
    uses: [],
    ...rest,
  }
}
const marked = (rows: SourceRow[]) =>
  rows.flatMap((row) => (row.kind === 'line' ? row.pieces.filter(({ tag }) => tag !== null) : []))
const sizeOf = (rows: SourceRow[]) => JSON.stringify(rows).length

describe('sourceRows', () => {
  it('marks every tag of the report at its line and tells read from unread', () => {
    const pieces = marked(sourceRows(HEAD_FOR_TEST, REPORT_FOR_TEST.tags))
    expect(pieces.map(({ tag }) => tag)).toEqual([0, 1, 2, 3, 4])
    expect(pieces[1]?.text).toContain('og:title')
    expect(pieces.map(({ read }) => read)).toEqual([true, true, true, true, false])
  })

  it('marks a tag that spans lines on each of them', () => {
    const source = '<meta\n  property="og:title"\n  content="x">'
    const text = `<head>${source}</head>`
    const pieces = marked(sourceRows(text, [tagAt(text, source)]))
    expect(pieces.map((piece) => piece.text)).toEqual(['<meta', '  property="og:title"', '  content="x">'])
  })

  it('marks a tag where it is when a credential was taken out before it on its line', () => {
    const tags = ['<link href="/?key=•••">', '<meta name="a" content="b">']
    const shown = `<p>${tags.join('')}<meta name="a" content="b"> x`
    const was = shown.replace('•••', 'a-much-longer-credential')
    const placed = tags.map((source) => ({
      ...tagAt(shown, source),
      column: was.indexOf(source.slice(0, 12)) + 1,
    }))
    expect(marked(sourceRows(shown, placed)).map(({ text }) => text)).toEqual(tags)
  })

  it('loses no text of a short page', () => {
    const rows = sourceRows(HEAD_FOR_TEST, REPORT_FOR_TEST.tags)
    const text = rows
      .map((row) => (row.kind === 'fold' ? row.text : row.pieces.map((piece) => piece.text).join('')))
      .join('\n')
    expect(text).toBe(HEAD_FOR_TEST)
  })

  it('keeps a line that evidence points at', () => {
    const text = Array.from({ length: 100 }, (_, index) => `line ${index + 1}`).join('\n')
    const rows = sourceRows(text, [], [50])
    expect(rows.filter((row) => row.kind === 'line').map((row) => row.line)).toEqual([48, 49, 50, 51, 52])
  })

  it('trims one line of 300 KB around its tags', () => {
    const source = '<meta property="og:title" content="x">'
    const text = `<style>${'a'.repeat(150_000)}</style>${source}<script>${'b'.repeat(150_000)}</script>`
    const rows = sourceRows(text, [tagAt(text, source)])
    expect(sizeOf(rows)).toBeLessThan(2_000)
    expect(marked(rows)[0]?.text).toBe(source)
    const gaps = rows
      .flatMap((row) => (row.kind === 'line' ? row.pieces : []))
      .flatMap(({ gapChars }) => gapChars ?? [])
    expect(gaps).toHaveLength(2)
    const kept = rows.flatMap((row) => (row.kind === 'line' ? row.pieces : [])).map((piece) => piece.text)
    expect(kept.join('').length + (gaps[0] ?? 0) + (gaps[1] ?? 0)).toBe(text.length)
  })

  it('folds 300 KB of lines away, says how much, and stays quick with 2,000 tags', () => {
    const filler = `${'x'.repeat(99)}\n`.repeat(1_500)
    const tags = Array.from({ length: 2_000 }, (_, index) => `<meta property="og:${index}" content="x">`)
    const text = `${filler}${tags.join('\n')}\n${filler}`
    const startedMs = performance.now()
    const rows = sourceRows(
      text,
      tags.map((source, index) => tagAt('', '', { source, line: 1_501 + index, column: 1 })),
    )
    expect(performance.now() - startedMs).toBeLessThan(1_000)
    expect(rows.length).toBeLessThanOrEqual(1_201)
    const fold = rows[0]
    expect(fold).toMatchObject({ kind: 'fold', fromLine: 1, text: null })
    expect(rows.at(-1)?.kind).toBe('fold')
    expect(sizeOf(rows)).toBeLessThan(400_000)
  })

  it('survives places that do not exist', () => {
    const tag = tagAt('<head>', '<head>', { line: 99, column: 400 })
    expect(marked(sourceRows('<head>', [tag]))).toEqual([])
    expect(marked(sourceRows('', [{ ...tag, line: 1 }])).map(({ text }) => text)).toEqual([''])
  })
})
