/** One home for each number: what the table of limits has is written down nowhere else. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { IOS_RANGE } from './visits'
import { LIMITS } from './limits'

const ROOT = path.join(import.meta.dirname, '../../..')
/** Smaller numbers are too common to say what they are. */
const SMALLEST = 100
const numbers = new Set(
  Object.values(LIMITS).flatMap(({ value }) => (value !== null && value >= SMALLEST ? [value] : [])),
)

/** The number is of another kind there, and every one of that kind. */
const OTHER_KINDS: readonly [why: string, line: RegExp][] = [
  ['an HTTP status', /\bstatus(?:Code)?\b|HTTP\/1\.1 |new Set\(\[300/i],
  ['so many characters of a text', /slice\(0, |from \+ |CHARS_MAX|\.max\(|excerpt\(|chars/i],
  ['how often a part of a pattern repeats', /\{0,\d+\}|\{1,\d+\}/],
  ['bytes of a kilobyte', /[*/<] 1_?024\b/],
  ['a year in the name of a standard', /www\.w3\.org/],
  ['a percentage', /100 \*|\* 100\b|100%|\b(?:Math\.min|score)\b/],
]

/** The same number with another meaning, at one place each. */
const OTHER_MEANINGS: Readonly<Record<string, readonly [why: string, ...numbers: number[]]>> = {
  'app/_parts/history/history-filter.tsx': ['length of what is searched for', 200],
  'app/_parts/share/picture-response.ts': ['seconds that a browser keeps a picture', 300],
  'app/s/[token]/card/route.ts': ['the status that we send', 200],
  'lib/drawing/boxes/card-input.ts': ['as much of a host and of a message as several lines show', 150, 300],
  'lib/drawing/render/typesetting/emoji-set.ts': ['emoji that are kept', 300],
  'lib/drawing/render/typesetting/icon-package.ts': ['how long a package is kept', 2_000],
  'lib/drawing/render/typesetting/text-lines.ts': ['more lines than any card has', 100],
  'lib/preview/crawl/address/address.ts': ['an IPv6 prefix', 2_000],
  'lib/preview/crawl/crawl-options.ts': [
    'how long we decode, and how large a header we take',
    10_000,
    65_536,
  ],
  'lib/preview/crawl/image/picture-children.ts': [
    'pictures per process, and how often its memory is looked at',
    100,
    200,
  ],
  'lib/services/workshop/load-image.ts': ['how long we wait for an image that is made anew', 20_000],
  'app/scans/[id]/template/[file]/route.ts': ['seconds that a browser keeps a drawing', 300],
  'app/paste/page.tsx': ['the port of an example', 3_000],
  'lib/preview/page-texts.ts': ['paragraphs that are looked at', 200],
  'lib/services/workshop/keep-logo.ts': ['how long we wait for an icon', 3_000],
  'lib/services/pushed/pushed-document.ts': ['causes of a report that is taken', 200],
  'lib/http/read-form.ts': ['what a form holds beside its file', 65_536],
  'lib/preview/crawl/image/fetch-image.ts': ['the sample of an image that is too large', 65_536],
  'lib/preview/crawl/http/header-lines.ts': ['header lines that are kept', 200],
  'lib/preview/crawl/http/piece-bytes.ts': ['the piece that is read at once', 65_536],
  'lib/preview/crawl/page/read-body.ts': ['what is sniffed of a body', 1_024],
  'lib/preview/crawl/render/head-snapshot.ts': ['elements that are looked at', 3_000],
  'lib/preview/crawl/render/render-child.ts': ['how often the page is looked at', 200],
  'lib/preview/crawl/render/render-job.ts': ['bounds of the browser', 150, 200, 10_000],
  'lib/preview/crawl/render/run-child.ts': ['how often the browser is looked at', 200],
  'lib/preview/crawl/address/resolve.ts': ['how long a name server is waited for', 300, 2_000],
  'lib/preview/crawl/page/sniff-html.ts': ['what the HTML standard sniffs', 1_024],
  'lib/preview/extract/markup/lenient-tags.ts': ['a guard against hostile pages', 10_000],
  'lib/preview/extract/access/protections.ts': ['characters that make a page a long one', 10_000],
  'lib/preview/extract/markup/tag-attributes.ts': ['attributes that are read of a tag', 200],
  'lib/preview/vocabulary/places.ts': ['the values of half an address', 65_536],
  'lib/preview/diagnose/score.ts': ['points', 100],
  'lib/preview/steps/plan-picture-trials.ts': ['when a picture is asked for once more', 3_000],
  'app/opengraph-image.tsx': ['the width of a picture', 1_024],
  'app/_parts/report/evidence-subject.ts': ['characters of an identifier', 100],
  'lib/preview/extract/markup/tag-list.ts': ['tags that are read of a page', 2_000],
  'lib/preview/extract/stack/recognise-stack.ts': [
    'addresses that are looked at for signs of a stack',
    2_000,
  ],
}

const SOURCES = [
  'lib/preview/**/*.ts',
  'lib/drawing/{boxes,render}/**/*.ts',
  'lib/services/**/*.ts',
  'app/**/*.{ts,tsx}',
  'cli/**/*.ts',
]
const NO_SOURCE =
  /\.test\.tsx?$|-for-test\.ts$|\/test-[a-z-]+\.ts$|preview\/(?:words|testing|robustness)\/|vocabulary\/limits\.ts$/

/** Numbers of the table that a file writes down, but for those of another kind. */
function numbersOf(file: string): { number: number; line: string }[] {
  const code = readFileSync(path.join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  return code
    .split('\n')
    .filter((line) => !OTHER_KINDS.some(([, kind]) => kind.test(line)))
    .flatMap((line) =>
      [...line.matchAll(/(?<![\w.#-])\d[\d_]*(?![\w.])/g)].map(([written]) => ({
        number: Number(written.replaceAll('_', '')),
        line: line.trim(),
      })),
    )
    .filter(({ number }) => numbers.has(number))
}

const twins = (): string[] =>
  SOURCES.flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
    .filter((file) => !NO_SOURCE.test(file))
    .flatMap((file) => {
      const [, ...allowed] = OTHER_MEANINGS[file] ?? ['']
      return numbersOf(file)
        .filter(({ number }) => !allowed.includes(number))
        .map(({ number, line }) => `${file}: ${number} in ${line}`)
    })

describe('the numbers of the limits', () => {
  it('are written down once', () => expect(twins()).toEqual([]))

  it('have no exception that is needed no longer', () => {
    for (const file of Object.keys(OTHER_MEANINGS)) {
      const [, ...allowed] = OTHER_MEANINGS[file] ?? ['']
      const found = numbersOf(file).map(({ number }) => number)
      for (const number of allowed) expect(found, `${file} no longer has ${number}`).toContain(number)
    }
  })

  it('make the range that an iPhone asks for', () => expect(IOS_RANGE).toBe('bytes=0-1024000'))
})

it('gives a number of another source only where the limit has one to hold it against', () => {
  for (const [id, limit] of Object.entries(LIMITS))
    for (const { value } of limit.disagree) if (value !== null) expect(limit.value, id).not.toBeNull()
})
