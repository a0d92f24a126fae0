/** Reports as schema version 3 stored them: findings without causes, which are derived when such a report is opened. */
import { z } from 'zod'
import { diagnose } from '../../diagnose/diagnose'
import { reportSchema } from '../schema'

export const reportSchema3 = reportSchema.omit({ causes: true }).extend({ schemaVersion: z.literal(3) })
export type Report3 = z.infer<typeof reportSchema3>

/** Its verdict, score and captions stay as they were said then. */
export function withCauses(report: Report3) {
  const [card] = report.cards
  const leading = report.findings.filter(({ app }) => app === report.findings[0]?.app)
  const causes = card ? diagnose({ results: leading, card, values: null }) : []
  return { ...report, causes }
}
