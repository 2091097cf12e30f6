-- Suggestions look for a concept among the offers, the needs and the described fields of companies: each of the three
-- columns has its index.
CREATE INDEX "directory_entry_field_concepts_idx" ON "directory_entry" USING GIN ("field_concepts");
