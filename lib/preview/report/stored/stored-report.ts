/** A report as a store may hold it: of this schema version, or with the sentences of an earlier one. */
import { z } from 'zod'
import { reportSchema } from '../schema'
import { reportSchema2 } from './schema-2'

export const storedReportSchema = z.union([reportSchema, reportSchema2])
export type StoredReport = z.infer<typeof storedReportSchema>
