-- An import keeps every row of its file as it came, so that a check, a restart and a report read the same rows, and none
-- is lost.
ALTER TABLE company ADD COLUMN import_hash TEXT;

ALTER TABLE import_run DROP COLUMN content, DROP COLUMN error;
ALTER TABLE import_run ADD COLUMN columns TEXT[];
ALTER TABLE import_run ALTER COLUMN mapping DROP NOT NULL;

ALTER TABLE import_row ALTER COLUMN outcome DROP NOT NULL;
ALTER TABLE import_row
  ADD COLUMN raw JSONB NOT NULL,
  ADD COLUMN key TEXT,
  ADD COLUMN written BOOLEAN NOT NULL DEFAULT false;
CREATE INDEX import_row_run_id_key_line_idx ON import_row (run_id, key, line);
