-- How the page of a scan came where this server did not ask for it, and what makes a report that is pushed twice one report.
ALTER TABLE "Scan" ADD COLUMN "source" TEXT;
ALTER TABLE "Scan" ADD COLUMN "pushKey" CHAR(64);

CREATE UNIQUE INDEX "Scan_pushKey_key" ON "Scan"("pushKey");
