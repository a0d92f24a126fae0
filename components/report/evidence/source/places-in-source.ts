/** Where in the source a report points: the lines and tags of its evidence, which an address may name before the source is there. */
import type { ReportInWords } from '@/lib/preview/words/report-in-words'

export const linesInSource = ({ findings }: Pick<ReportInWords, 'findings'>): number[] => [
  ...new Set(findings.flatMap(({ evidence }) => evidence.flatMap(({ line }) => line ?? []))),
]

/** Ids, each once. */
export const placesInSource = (report: Pick<ReportInWords, 'findings' | 'tags'>): string[] => [
  ...report.tags.map((_, index) => `source-tag-${index}`),
  ...linesInSource(report).map((line) => `L${line}`),
]
