-- What is typed finds the names that begin so, among any number of companies, by reading a few neighbours in an index; and a name
-- that only sounds like the query is one look-up. The forms are those of `directory_entry.names`, without blanks: where one word
-- of a name ends is what writers differ in (Huawei, Hua Wei, بینک کاری).

-- Compared by code point, so that the index serves what begins with a text. A form longer than an index entry may be is cut.
CREATE TABLE "name_form" (
    "form" TEXT COLLATE "C" NOT NULL,
    "company_id" UUID NOT NULL,

    CONSTRAINT "name_form_pkey" PRIMARY KEY ("form", "company_id"),
    CONSTRAINT "name_form_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "directory_entry"("company_id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "name_form_company_id_idx" ON "name_form" ("company_id");

CREATE FUNCTION forms_in_names(names text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT DISTINCT left(replace(form, ' ', ''), 200) FROM string_to_table(names, E'\n') AS form WHERE form <> ''
$$;

CREATE FUNCTION name_form_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM name_form WHERE company_id IN (SELECT company_id FROM changed);
  INSERT INTO name_form (form, company_id)
  SELECT form, company_id FROM changed, forms_in_names(names) AS form;
  RETURN NULL;
END $$;

CREATE TRIGGER directory_entry_names_inserted AFTER INSERT ON directory_entry
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION name_form_record();

-- Most changes of an entry leave its names as they are.
CREATE FUNCTION name_form_record_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM name_form
   WHERE company_id IN (SELECT company_id FROM changed JOIN former USING (company_id) WHERE changed.names <> former.names);
  INSERT INTO name_form (form, company_id)
  SELECT form, company_id
    FROM changed JOIN former USING (company_id), forms_in_names(changed.names) AS form
   WHERE changed.names <> former.names;
  RETURN NULL;
END $$;
CREATE TRIGGER directory_entry_names_updated AFTER UPDATE ON directory_entry
  REFERENCING OLD TABLE AS former NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION name_form_record_change();

INSERT INTO name_form (form, company_id) SELECT form, company_id FROM directory_entry, forms_in_names(names) AS form;

-- Companies of which a name has one of the forms, each with how much that says (0 to 1). Consonants after `~` are those of a
-- beginning: what a firm does is often left out. Bounded, because a short form may be that of thousands.
CREATE FUNCTION directory_names_said_like(forms text[]) RETURNS TABLE (company_id uuid, score real)
  LANGUAGE sql STABLE PARALLEL SAFE ROWS 20
AS $$
  SELECT found.company_id, max(found.score)::real
    FROM unnest(forms) AS said, LATERAL (
      (SELECT company_id, 0.6 AS score FROM name_form WHERE form = said LIMIT 100)
      UNION ALL
      (SELECT company_id, 0.5 FROM name_form
        WHERE said LIKE '~%' AND form > said AND form < said || U&'\+10FFFF' ORDER BY form LIMIT 100)
    ) AS found
   GROUP BY found.company_id
$$;

-- As before, for names similar to a query: the similarity (0 to 1), and one more where the query is one of the names, in one word or
-- several. Han and Arabic letters have no trigrams where the database was made with the C locale: then only the name itself is
-- found, and without this guard the whole index would be read. Of a word that thousands of names have, some are enough.
CREATE OR REPLACE FUNCTION directory_similar_names(query text, minimum real)
  RETURNS TABLE (company_id uuid, score real)
  LANGUAGE plpgsql STABLE ROWS 20
  SET pg_trgm.word_similarity_threshold = 0.4
  -- The bound makes reading all rows look cheap.
  SET enable_seqscan = off
AS $$
BEGIN
  RETURN QUERY
    SELECT similar_name.company_id, sum(similar_name.score)::real
      FROM ((SELECT same.company_id, 1::real AS score FROM name_form same WHERE same.form = left(replace(query, ' ', ''), 200) LIMIT 500)
            UNION ALL
            SELECT near.company_id, near.score
              FROM (SELECT entry.company_id, word_similarity(query, entry.names) AS score
                      FROM directory_entry entry
                     WHERE entry.names %> query AND cardinality(show_trgm(query)) > 0
                     LIMIT 1000) near
             WHERE near.score >= minimum) similar_name
     GROUP BY similar_name.company_id;
END $$;
