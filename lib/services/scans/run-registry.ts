/** Which server processes live, so that the scans of dead ones are shown as interrupted. */
import { database } from '@/lib/db/database'
import type { InterruptionReason } from './interruption-reason'

/** A process on a shared Postgres that has not been seen for this long is dead. */
const SILENT_SECONDS_MAX = 30
const REASON = 'server-stopped' satisfies InterruptionReason

/** Says that this process lives; the database's clock counts, not ours. */
export async function beat(runId: string): Promise<void> {
  await database().$executeRaw`
    INSERT INTO "Run" ("id", "seenAt") VALUES (${runId}::uuid, clock_timestamp() AT TIME ZONE 'UTC')
    ON CONFLICT ("id") DO UPDATE SET "seenAt" = excluded."seenAt"`
}

/**
 * Marks the running scans of dead processes as interrupted; returns how many there were.
 * `alone`: the data folder is locked by us, so every other process is dead.
 */
export async function interruptDeadScans(runId: string, alone: boolean): Promise<number> {
  const silentMax = alone ? 0 : SILENT_SECONDS_MAX
  await database().$executeRaw`
    DELETE FROM "Run" WHERE "id" <> ${runId}::uuid
    AND (${alone}::boolean OR "seenAt" < (clock_timestamp() AT TIME ZONE 'UTC') - make_interval(secs => ${silentMax}::double precision))`
  return database().$executeRaw`
    UPDATE "Scan" SET "status" = 'interrupted', "interruptedReason" = ${REASON},
      "finishedAt" = clock_timestamp() AT TIME ZONE 'UTC'
    WHERE "status" = 'running' AND NOT EXISTS (SELECT 1 FROM "Run" WHERE "Run"."id" = "Scan"."runId")`
}

/** Marks scans that this process has lost from its own list, for instance because the database was away at their end. */
export async function interruptLostScans(
  runId: string,
  working: readonly string[],
  before: Date,
): Promise<number> {
  const { count } = await database().scan.updateMany({
    where: { runId, status: 'running', id: { notIn: [...working] }, createdAt: { lt: before } },
    data: { status: 'interrupted', interruptedReason: REASON, finishedAt: new Date() },
  })
  return count
}

/** The process ends in order: whatever it still had running is interrupted at once. */
export async function leave(runId: string): Promise<void> {
  await database().run.deleteMany({ where: { id: runId } })
  await interruptDeadScans(runId, false)
}
