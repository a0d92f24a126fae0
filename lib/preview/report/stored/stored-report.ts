/** A report as a store may hold it: of this schema version, or with the sentences of an earlier one. */
import { z } from 'zod'
import { redactStrings } from '../../vocabulary/redact-text'
import { reportSchema } from '../schema'
import { reportSchema2 } from './schema-2'
import { reportSchema3, withCauses } from './schema-3'

/** Earlier versions kept the addresses whole, credentials and all: they are taken out when a report is opened. */
export const storedReportSchema = z
  .union([reportSchema, reportSchema3.transform(withCauses), reportSchema2])
  .transform((report) => redactStrings(report))
export type StoredReport = z.infer<typeof storedReportSchema>
