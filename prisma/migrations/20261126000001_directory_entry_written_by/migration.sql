-- An entry says which taxonomy and form of document wrote it, so that entries of an earlier version are found and written anew.
ALTER TABLE "directory_entry" ADD COLUMN "written_by" TEXT NOT NULL DEFAULT '';
CREATE INDEX "directory_entry_written_by_idx" ON "directory_entry"("written_by");
