-- CreateTable
CREATE TABLE "Observation" (
    "id" UUID NOT NULL,
    "scanId" UUID NOT NULL,
    "surface" TEXT NOT NULL,
    "seen" TEXT NOT NULL,
    "predicted" TEXT NOT NULL,
    "suspects" TEXT[],
    "rulesetVersion" TEXT NOT NULL,
    "note" TEXT,
    "screenshot" BYTEA,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Observation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Observation_scanId_createdAt_idx" ON "Observation"("scanId", "createdAt");

-- CreateIndex
CREATE INDEX "Observation_rulesetVersion_surface_seen_predicted_idx" ON "Observation"("rulesetVersion", "surface", "seen", "predicted");

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_scanId_fkey" FOREIGN KEY ("scanId") REFERENCES "Scan"("id") ON DELETE CASCADE ON UPDATE CASCADE;
