-- AlterTable
ALTER TABLE "Scan" ADD COLUMN     "searchText" TEXT NOT NULL DEFAULT '';

-- Rows from before this column. The application folds the new ones itself.
UPDATE "Scan" SET "searchText" = lower(concat_ws(E'\n', "input", "url", "title"));
