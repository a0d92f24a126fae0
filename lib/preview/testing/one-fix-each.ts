/** What must hold of the causes of any report: nobody is asked twice to write one tag, to follow one rule, or to export one picture. */
import { expect } from 'vitest'
import type { Report } from '../report/schema'

const NAME = /<meta\s[^>]*?(?:property|name)="([^"]+)"|<(title)>/g
const EXPORT = /^(?:export-|add-background$|cause\.export-picture$)/

/** No exception is made on purpose: one tag has one line in the whole list of causes. */
export function expectOneFixEach({ causes }: Pick<Report, 'causes'>): void {
  const fixes = causes.flatMap(({ fix }) => fix ?? [])
  const tags = fixes.flatMap(({ snippet }) => [
    ...new Set(
      snippet?.language === 'html'
        ? [...snippet.code.matchAll(NAME)].map(([, key, title]) => key ?? title)
        : [],
    ),
  ])
  const steps = fixes.map((fix) => JSON.stringify([fix.steps, fix.snippet]))
  const exports = fixes.filter(({ steps: { code } }) => EXPORT.test(code)).map(({ steps: { code } }) => code)
  expect(tags.toSorted(), 'tags').toEqual([...new Set(tags)].toSorted())
  expect(steps, 'fixes').toEqual([...new Set(steps)])
  expect(exports.length, exports.join()).toBeLessThanOrEqual(1)
}
