/** The filter behind every look at scans: a deleted one is as one that never was. */
import type { Prisma } from '@/lib/db/generated/client'

export const kept = (owner: { visitorId: string }) =>
  ({ ...owner, deletedAt: null }) satisfies Prisma.ScanWhereInput
