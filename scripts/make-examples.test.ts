/** The stored examples say what the product says today, and their pictures are there. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { type Report, reportSchema } from '@/lib/preview/report/schema'
import { EXAMPLES, makeExamples } from './make-examples'

const folder = path.join(import.meta.dirname, '../public/examples')

/** Encoders differ from build to build by a few bytes, so the stored thumbnails are compared by size in pixels. */
const steady = ({ image, ...rest }: Report) => ({
  ...rest,
  image: image && {
    ...image,
    thumbnails: Object.values(image.thumbnails).map((made) => made && [made.width, made.height]),
  },
})

it('is what npm run examples would write', async () => {
  const made = await makeExamples()
  expect(made.map(({ name }) => name)).toEqual(EXAMPLES.map(({ name }) => name))
  for (const { name, title, report, headText } of made) {
    const stored = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'))
    const storedReport = reportSchema.parse(stored.report)
    expect(
      { title: stored.title, headText: stored.headText, report: steady(storedReport) },
      'run: npm run examples',
    ).toEqual(JSON.parse(JSON.stringify({ title, headText, report: steady(report) })))
    for (const thumbnail of Object.values(storedReport.image?.thumbnails ?? {})) {
      if (thumbnail) expect(existsSync(path.join(folder, `${thumbnail.sha256}.jpg`))).toBe(true)
    }
  }
})
