-- AlterTable
ALTER TABLE "Scan" ADD COLUMN     "deletedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Share" ADD COLUMN     "note" TEXT;

-- CreateIndex
CREATE INDEX "Scan_visitorId_score_createdAt_id_idx" ON "Scan"("visitorId", "score", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Scan_deletedAt_idx" ON "Scan"("deletedAt");
