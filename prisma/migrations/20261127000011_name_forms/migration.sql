-- What is typed finds the names that begin so or are said so, among any number of companies, by reading a few neighbours in an
-- index. The forms are those of `directory_entry.names`, without blanks: where one word
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

-- Names similar to a query are found by `directory_names_like`, and names themselves by their lexemes in the search entry.
DROP FUNCTION directory_similar_names(text, real);
