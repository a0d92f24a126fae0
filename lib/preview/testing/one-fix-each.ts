/** What must hold of the causes of any report: nobody is asked twice to write one tag, to follow one rule, or to export one picture, nor to write what the page says already. */
import { expect } from 'vitest'
import { CLIENTS } from '../clients/index'
import { metaTag } from '../judge/tags/meta-tag'
import type { Report } from '../report/schema'

/** Reads more strictly than any other. */
const LEAD = CLIENTS[0]?.id ?? ''
const NAME = /<meta\s[^>]*?(?:property|name)="([^"]+)"|<(title)>/g
const EXPORT = /^(?:export-|add-background$|cause\.export-picture$)/

/** No exception is made on purpose: one tag has one line in the whole list of causes. */
export function expectOneFixEach({ causes, tags: there }: Pick<Report, 'causes' | 'tags'>): void {
  const fixes = causes.flatMap(({ fix }) => fix ?? [])
  const tags = fixes.flatMap(({ snippet }) => [
    ...new Set(
      snippet?.language === 'html'
        ? [...snippet.code.matchAll(NAME)].map(([, key, title]) => key ?? title)
        : [],
    ),
  ])
  // A tag that is read and alone of its name: writing it once more would change nothing.
  const said = there
    .filter(
      ({ key, readBy }) => readBy.includes(LEAD) && there.filter((other) => other.key === key).length === 1,
    )
    .map(({ key, value }) => metaTag(key, value))
  for (const { steps, snippet } of fixes) expect(said, steps.code).not.toContain(snippet?.code)
  const steps = fixes.map((fix) => JSON.stringify([fix.steps, fix.snippet]))
  const exports = fixes.filter(({ steps: { code } }) => EXPORT.test(code)).map(({ steps: { code } }) => code)
  expect(tags.toSorted(), 'tags').toEqual([...new Set(tags)].toSorted())
  expect(steps, 'fixes').toEqual([...new Set(steps)])
  expect(exports.length, exports.join()).toBeLessThanOrEqual(1)
}
