-- A search reads rows that are narrow: whatever it does not need is elsewhere, and the document, which only the ranking of a few
-- hundred companies reads, is stored out of line. Who has no directory entry has no search entry.

-- Sectors, modes and languages as a row has them, once each: rows are counted by the number of a set, and few sets are counted
-- into values. Sets are sorted and stay when nobody has them any more.
CREATE TABLE "value_set" (
    "id" INTEGER GENERATED ALWAYS AS IDENTITY,
    "values" TEXT[] NOT NULL,

    CONSTRAINT "value_set_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "value_set_values_key" UNIQUE ("values")
);

CREATE FUNCTION value_set_of(given text[]) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  sorted text[] := ARRAY(SELECT DISTINCT unnest(given) ORDER BY 1);
  found integer;
BEGIN
  SELECT id INTO found FROM value_set WHERE "values" = sorted;
  IF found IS NULL THEN
    -- Waits for who writes the same set at this moment; the next statement sees theirs.
    INSERT INTO value_set ("values") VALUES (sorted) ON CONFLICT DO NOTHING;
    SELECT id INTO STRICT found FROM value_set WHERE "values" = sorted;
  END IF;
  RETURN found;
END $$;

-- Columns of fixed width come first, because what is behind others is slower to reach. One core a search: several at once gain
-- nothing from dividing one of them.
-- PostgreSQL moves values out of rows of more than two kilobytes and leaves others as they are. `bulk` makes every row as large,
-- and is compressed to some thirty bytes when the document has been moved: rows of 180 bytes instead of a thousand, so that a
-- search for a common word reads a fifth of the pages.
CREATE TABLE "search_entry" (
    "company_id" UUID NOT NULL,
    "approved_at" TIMESTAMPTZ(3) NOT NULL,
    "sectors" INTEGER NOT NULL,
    "modes" INTEGER NOT NULL,
    "languages" INTEGER NOT NULL,
    "country" "Country" NOT NULL,
    "type" "CompanyType" NOT NULL,
    "verification" "VerificationLevel" NOT NULL,
    "province_code" TEXT STORAGE MAIN,
    "city_code" TEXT STORAGE MAIN,
    "size_band" TEXT STORAGE MAIN,
    "sort_name" TEXT STORAGE MAIN NOT NULL,
    "document" tsvector STORAGE EXTERNAL NOT NULL,
    "bulk" TEXT STORAGE MAIN NOT NULL DEFAULT repeat(' ', 2048),

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("company_id"),
    CONSTRAINT "search_entry_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "directory_entry"("company_id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "search_entry_sectors_fkey" FOREIGN KEY ("sectors") REFERENCES "value_set"("id"),
    CONSTRAINT "search_entry_modes_fkey" FOREIGN KEY ("modes") REFERENCES "value_set"("id"),
    CONSTRAINT "search_entry_languages_fkey" FOREIGN KEY ("languages") REFERENCES "value_set"("id")
) WITH (toast_tuple_target = 128, parallel_workers = 0);

INSERT INTO search_entry (company_id, approved_at, sectors, modes, languages, country, type, verification,
                          province_code, city_code, size_band, sort_name, document)
SELECT company_id, approved_at, value_set_of(sectors), value_set_of(modes), value_set_of(languages::text[]), country, type,
       verification, province_code, city_code, size_band, sort_name, coalesce(document, ''::tsvector)
  FROM directory_entry;

-- The document moves; the index of words goes with it.
ALTER TABLE "directory_entry" DROP COLUMN "document";

-- Without a list of pending additions, which every search would have to read besides.
CREATE INDEX "search_entry_document_idx" ON "search_entry" USING gin ("document") WITH (fastupdate = off);
CREATE INDEX "search_entry_approved_at_company_id_idx" ON "search_entry" ("approved_at" DESC, "company_id");
CREATE INDEX "search_entry_country_approved_at_company_id_idx" ON "search_entry" ("country", "approved_at" DESC, "company_id");
CREATE INDEX "search_entry_sort_name_company_id_idx" ON "search_entry" ("sort_name", "company_id");
-- All that facets count and filters read: counting a whole market reads this index alone.
CREATE INDEX "search_entry_facets_idx" ON "search_entry"
  ("country", "verification", "sectors", "modes", "city_code", "size_band", "type", "languages", "province_code");

-- Names that are similar to a query, the most similar `most` of the first two thousand, with the similarity (0 to 1) of each:
-- computing it takes a while, and a word that thousands of names have is found by the text index as well. A query without a
-- trigram is like none.
CREATE FUNCTION directory_names_like(query text, minimum real, most integer)
  RETURNS TABLE (company_id uuid, score real)
  LANGUAGE plpgsql ROWS 20
  -- Set here, so that it is set back at the end.
  SET pg_trgm.word_similarity_threshold = 0.5
  SET enable_seqscan = off
AS $$
BEGIN
  IF cardinality(show_trgm(query)) = 0 THEN RETURN; END IF;
  -- The index looks up what is as similar as asked for and not more.
  PERFORM set_config('pg_trgm.word_similarity_threshold', minimum::text, true);
  RETURN QUERY
    SELECT entry.company_id, word_similarity(query, entry.names) AS similarity
      FROM (SELECT e.company_id, e.names FROM directory_entry e WHERE e.names %> query LIMIT 2000) entry
     ORDER BY similarity DESC, entry.company_id LIMIT most;
END $$;
