/** Whose evidence it is: a report of one's own, a shared one, or a worked example; each is opened by its own rule. */
import { z } from 'zod'
import { currentActor } from '@/lib/auth/current-actor'
import { notFound } from '@/lib/errors'
import type { StoredReport } from '@/lib/preview/report/stored/stored-report'
import { openExample } from '@/lib/services/examples'
import { getScan } from '@/lib/services/scans/get-scan'
import { findSharedScan } from '@/lib/services/shares/find-shared-scan'

const TEXT_MAX = 100
export const subjectSchema = z.discriminatedUnion('of', [
  z.object({ of: z.literal('scan'), id: z.string().max(TEXT_MAX) }),
  z.object({ of: z.literal('share'), token: z.string().max(TEXT_MAX) }),
  z.object({ of: z.literal('example'), name: z.string().max(TEXT_MAX) }),
])
export type EvidenceSubject = z.infer<typeof subjectSchema>

export interface EvidenceSource {
  report: StoredReport
  headText: string | null
  /** Null where the report is not this reader's to take along. */
  downloadHref: string | null
}

/** Refuses as the report itself would. */
export async function openSubject(subject: EvidenceSubject): Promise<EvidenceSource> {
  if (subject.of === 'share') return { ...(await findSharedScan(subject)), downloadHref: null }
  if (subject.of === 'example')
    return { ...(await openExample(subject)), downloadHref: `/examples/${subject.name}.json` }
  const { report, headText, id } = await getScan(await currentActor(), { scanId: subject.id })
  if (!report) throw notFound('scan')
  return { report, headText, downloadHref: `/scans/${id}/report.json` }
}

/** The address of the report. */
export const reportHref = (subject: EvidenceSubject): string =>
  subject.of === 'scan'
    ? `/scans/${subject.id}`
    : subject.of === 'share'
      ? `/s/${subject.token}`
      : `/examples/${subject.name}`
