/** Counts a contestant's readings against the independent one: right, different for a reason that is found, different for none. */
import { explain } from './explain'
import type { BenchPage } from './pages'
import { type Accepted, wrongFields } from './reading'
import type { Line } from './run-contestant'
import type { Correctness } from './summary'

export function correctnessOf(
  readings: Line['readings'],
  pages: readonly BenchPage[],
  accepted: readonly Accepted[],
  origin: string,
): Correctness {
  const correctness: Correctness = {
    pagesRight: 0,
    wrong: { title: 0, description: 0, image: 0, siteName: 0 },
    failed: {},
    differs: {},
  }
  pages.forEach((page, number) => {
    const reading = readings[number] ?? 'not read'
    const right = accepted[number]
    if (typeof reading === 'string' || !right) {
      correctness.failed[page.name] = String(reading)
      return
    }
    const pageUrl = `${origin}/line/${number}`
    const wrong = wrongFields(reading, right, pageUrl)
    for (const field of wrong) correctness.wrong[field] += 1
    if (wrong.length === 0) correctness.pagesRight += 1
    else
      correctness.differs[page.name] = {
        fields: wrong.join(', '),
        because: explain(reading, wrong, page, pageUrl),
      }
  })
  return correctness
}
