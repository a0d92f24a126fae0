-- AlterTable
ALTER TABLE "Share" ADD COLUMN     "language" TEXT;
