/** How often phones showed what was predicted, by ruleset, surface and rule: figures alone, nobody's address. */
import { database } from '@/lib/db/database'
import { wilsonInterval, type Interval } from './wilson-interval'

export interface AgreementRow {
  rulesetVersion: string
  surface: string
  predicted: string
  agreed: number
  total: number
  /** Of the share that agreed, at 95 %. */
  interval: Interval
}

export interface SuspectRow {
  rulesetVersion: string
  /** A cause's code, or `unexplained`. */
  suspect: string
  surface: string
  predicted: string
  seen: string
  count: number
}

export interface ObservationCounts {
  agreement: AgreementRow[]
  /** The most frequent first. */
  suspects: SuspectRow[]
}

const ROWS_MAX = 500

/** For whoever runs the server: the route that calls it has its own key. */
export async function countObservations(): Promise<ObservationCounts> {
  const db = database()
  const groups = await db.observation.groupBy({
    by: ['rulesetVersion', 'surface', 'predicted', 'seen'],
    where: { scan: { deletedAt: null } },
    _count: { _all: true },
    orderBy: [{ rulesetVersion: 'desc' }, { surface: 'asc' }, { predicted: 'asc' }, { seen: 'asc' }],
  })
  const agreement = new Map<string, Omit<AgreementRow, 'interval'>>()
  for (const { rulesetVersion, surface, predicted, seen, _count } of groups) {
    const key = JSON.stringify([rulesetVersion, surface, predicted])
    const row = agreement.get(key) ?? { rulesetVersion, surface, predicted, agreed: 0, total: 0 }
    row.total += _count._all
    if (seen === predicted) row.agreed += _count._all
    agreement.set(key, row)
  }
  const suspects = await db.$queryRaw<SuspectRow[]>`
    SELECT "Observation"."rulesetVersion", suspect, "surface", "predicted", "seen", count(*)::int AS count
    FROM "Observation" JOIN "Scan" ON "Scan"."id" = "scanId" AND "Scan"."deletedAt" IS NULL, unnest("suspects") AS suspect
    WHERE "seen" <> "predicted"
    GROUP BY 1, 2, 3, 4, 5
    ORDER BY count DESC, 1 DESC, 2, 3, 4, 5
    LIMIT ${ROWS_MAX}`
  return {
    agreement: [...agreement.values()].map((row) => ({
      ...row,
      interval: wilsonInterval(row.agreed, row.total),
    })),
    suspects,
  }
}
