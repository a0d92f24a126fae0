/** The source is cut to what matters, tags are where the report says, and a huge head stays small. */
import { describe, expect, it } from 'vitest'
import type { TagInWords } from '@/lib/preview/words/report-in-words'
import { HEAD_FOR_TEST, REPORT_FOR_TEST } from '../../testing/stored-report'
import { sourceRows as rowsOf, type SourceRow } from './source-lines'

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
/** In UTF-8, as most pages are. */
const sourceRows = (text: string, ...rest: [Parameters<typeof rowsOf>[1], number[]?, number?]) =>
  rowsOf({ text, charset: 'utf-8' }, ...rest)
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

  it('says at which byte each line begins, and takes the word of a tag whose place is known', () => {
    const text = '<head>\r\n<title>Größe</title>\n<meta name="a" content="b">\n</head>'
    const bytes = (rows: SourceRow[]) => rows.map(({ byte }) => byte)
    expect(bytes(sourceRows(text, [], [2, 3]))).toEqual([0, 8, 31, 59])
    // Two bytes more: a credential was taken out before it.
    const tag = tagAt(text, '<meta name="a" content="b">', { startByte: 33 })
    expect(bytes(sourceRows(text, [tag]))).toEqual([0, 8, 33, 61])
    expect(bytes(rowsOf({ text, charset: 'windows-1252' }, [], [2, 3]))).toEqual([0, 8, 29, 57])
    expect(bytes(rowsOf({ text, charset: 'utf-16le' }, [], [2, 3]))).toEqual([0, 16, 58, 114])
  })

  it('knows where in the whole text every piece, gap and fold is', () => {
    const source = '<meta property="og:title" content="x">'
    const text = `${'line\n'.repeat(900)}<p>${'a'.repeat(9_000)}${source}${'b'.repeat(9_000)}\n${'tail\n'.repeat(900)}`
    for (const row of sourceRows(text, [tagAt(text, source)]))
      if (row.kind === 'fold')
        expect(text.slice(row.from, row.from + row.chars).split('\n')).toHaveLength(
          row.toLine - row.fromLine + 1,
        )
      else
        for (const { text: said, from, gapChars } of row.pieces)
          if (gapChars === null) expect(text.slice(from, from + said.length)).toBe(said)
          else expect(text.slice(from, from + gapChars)).toMatch(/^(a+|b+|<p>a+)$/)
  })

  describe('the line where the client stops reading', () => {
    const limited = (text: string, limit: number, tags: TagInWords[] = []) =>
      sourceRows(text, tags, [], limit).flatMap((row) =>
        row.kind === 'line' && row.limitBefore !== null ? [row] : [],
      )
    const halves = ({ pieces, limitBefore }: { pieces: { text: string }[]; limitBefore: number | null }) =>
      [pieces.slice(0, limitBefore ?? 0), pieces.slice(limitBefore ?? 0)].map((half) =>
        half.map((piece) => piece.text).join(''),
      )

    it('is drawn inside of a line', () => {
      const [row, ...more] = limited('<head>\n<p>Größe</p>\n</head>', 14)
      expect(more).toEqual([])
      expect(row && halves(row)).toEqual(['<p>Grö', 'ße</p>'])
    })
    it('never between the bytes of one sign', () => {
      const [row] = limited('ab🎈cd', 4)
      expect(row && halves(row)).toEqual(['ab', '🎈cd'])
    })
    it('inside of a tag', () => {
      const source = '<meta name="a" content="b">'
      const [row] = limited(`x${source}`, 10, [tagAt(`x${source}`, source)])
      expect(row && halves(row)).toEqual(['x<meta nam', 'e="a" content="b">'])
      expect(row?.pieces.map(({ tag }) => tag)).toEqual([null, 0, 0])
    })
    it('inside of a gap, which then is two', () => {
      const source = '<meta name="a" content="b">'
      const text = `${source}${'s'.repeat(5_000)}`
      const [row] = limited(text, 1_000, [tagAt(text, source)])
      expect(row?.pieces.map(({ gapChars }) => gapChars)).toEqual([null, null, 853, 4_027])
      expect(row?.limitBefore).toBe(3)
    })
    it('in the middle of lines that are folded', () => {
      const rows = sourceRows('0123456789\n'.repeat(2_000), [], [], 11_000)
      expect(rows.map(({ kind }) => kind)).toEqual(['fold', 'line', 'fold'])
      expect(rows[1]).toMatchObject({ line: 1_001, byte: 11_000, limitBefore: 0 })
    })
    it('nowhere in a page that ends before it', () => expect(limited('<head>\n</head>', 14)).toEqual([]))
  })
})
