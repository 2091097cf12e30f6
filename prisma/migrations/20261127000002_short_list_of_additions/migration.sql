-- Entries are written by hundreds, and an index of words takes many additions at once in half the time. They wait in a list, a
-- short one (in kilobytes), because every search has to read it besides.
ALTER INDEX "search_entry_document_idx" SET (fastupdate = on, gin_pending_list_limit = 128);
