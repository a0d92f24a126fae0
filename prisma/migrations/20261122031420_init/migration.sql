-- CreateEnum
CREATE TYPE "ScanStatus" AS ENUM ('running', 'done', 'interrupted');

-- CreateTable
CREATE TABLE "Scan" (
    "id" UUID NOT NULL,
    "visitorId" TEXT NOT NULL,
    "runId" UUID NOT NULL,
    "status" "ScanStatus" NOT NULL,
    "input" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "urlKey" CHAR(64) NOT NULL,
    "title" TEXT,
    "verdict" TEXT,
    "score" INTEGER,
    "layout" TEXT,
    "report" JSON,
    "headText" TEXT,
    "rulesetVersion" TEXT,
    "schemaVersion" INTEGER,
    "thumbnailSha256" CHAR(64),
    "interruptedReason" TEXT,
    "recheckOfId" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "Scan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Share" (
    "id" UUID NOT NULL,
    "scanId" UUID NOT NULL,
    "tokenHash" CHAR(64) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "Share_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Picture" (
    "sha256" CHAR(64) NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Picture_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "ScanPicture" (
    "scanId" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,

    CONSTRAINT "ScanPicture_pkey" PRIMARY KEY ("scanId","sha256")
);

-- CreateTable
CREATE TABLE "Run" (
    "id" UUID NOT NULL,
    "seenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "Scan_visitorId_createdAt_id_idx" ON "Scan"("visitorId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Scan_visitorId_verdict_createdAt_id_idx" ON "Scan"("visitorId", "verdict", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Scan_visitorId_urlKey_createdAt_id_idx" ON "Scan"("visitorId", "urlKey", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Scan_status_runId_idx" ON "Scan"("status", "runId");

-- CreateIndex
CREATE INDEX "Scan_recheckOfId_idx" ON "Scan"("recheckOfId");

-- CreateIndex
CREATE UNIQUE INDEX "Share_tokenHash_key" ON "Share"("tokenHash");

-- CreateIndex
CREATE INDEX "Share_scanId_createdAt_idx" ON "Share"("scanId", "createdAt");

-- CreateIndex
CREATE INDEX "ScanPicture_sha256_idx" ON "ScanPicture"("sha256");

-- CreateIndex
CREATE INDEX "Run_seenAt_idx" ON "Run"("seenAt");

-- CreateIndex
CREATE INDEX "RateLimit_expire_idx" ON "RateLimit"("expire");

-- AddForeignKey
ALTER TABLE "Scan" ADD CONSTRAINT "Scan_recheckOfId_fkey" FOREIGN KEY ("recheckOfId") REFERENCES "Scan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_scanId_fkey" FOREIGN KEY ("scanId") REFERENCES "Scan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScanPicture" ADD CONSTRAINT "ScanPicture_scanId_fkey" FOREIGN KEY ("scanId") REFERENCES "Scan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScanPicture" ADD CONSTRAINT "ScanPicture_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "Picture"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;
