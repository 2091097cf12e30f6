-- What texts mean, as vectors of an embedding service that the operator may name. No text is sent twice to the same model, and
-- every changed entry is read anew: whose vectors are due is recorded in the transaction that changes the entry, also while
-- no service is named, so that naming one later finds everybody.

-- Answers of the service by the SHA-256 of model and text. May be emptied at any time: what is needed again is asked again.
CREATE TABLE "text_embedding" (
    "hash" BYTEA NOT NULL,
    "model" TEXT NOT NULL,
    "vector" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "text_embedding_pkey" PRIMARY KEY ("hash"),
    CONSTRAINT text_embedding_hash_of_sha256 CHECK (octet_length(hash) = 32)
);

-- Vectors of a company, one signed byte a number: of what it offers, and of what it needs if it says so. A change of them is a
-- change of the market.
CREATE TABLE "company_meaning" (
    "company_id" UUID NOT NULL,
    "model" TEXT NOT NULL,
    "offered" BYTEA NOT NULL,
    "wanted" BYTEA,

    CONSTRAINT "company_meaning_pkey" PRIMARY KEY ("company_id"),
    CONSTRAINT "company_meaning_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT company_meaning_of_one_length CHECK (wanted IS NULL OR octet_length(wanted) = octet_length(offered))
);
-- Those of another model are found and read anew.
CREATE INDEX "company_meaning_model_idx" ON "company_meaning" ("model");
CREATE TRIGGER company_meaning_inserted AFTER INSERT ON company_meaning
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market_change_record();
CREATE TRIGGER company_meaning_updated AFTER UPDATE ON company_meaning
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market_change_record();
CREATE TRIGGER company_meaning_deleted AFTER DELETE ON company_meaning
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market_change_record();

-- How alike two companies usually are by a model: what exceeds it counts.
CREATE TABLE "usual_likeness" (
    "model" TEXT NOT NULL,
    "likeness" REAL NOT NULL,

    CONSTRAINT "usual_likeness_pkey" PRIMARY KEY ("model")
);

-- Whose vectors are due. `change` differs at each, so that what changes while it is read stays due.
CREATE SEQUENCE meaning_change;
CREATE TABLE "meaning_due" (
    "company_id" UUID NOT NULL,
    "change" BIGINT NOT NULL DEFAULT nextval('meaning_change'),

    CONSTRAINT "meaning_due_pkey" PRIMARY KEY ("company_id")
);
ALTER SEQUENCE meaning_change OWNED BY "meaning_due"."change";
CREATE INDEX "meaning_due_change_idx" ON "meaning_due" ("change");

CREATE FUNCTION meaning_due_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Everybody locks rows in the same order, so that two writers cannot wait for each other.
  INSERT INTO meaning_due (company_id) SELECT company_id FROM changed ORDER BY company_id
    ON CONFLICT (company_id) DO UPDATE SET change = nextval('meaning_change');
  RETURN NULL;
END $$;
CREATE TRIGGER directory_entry_inserted_meaning AFTER INSERT ON directory_entry
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION meaning_due_record();
CREATE TRIGGER directory_entry_updated_meaning AFTER UPDATE ON directory_entry
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION meaning_due_record();

INSERT INTO meaning_due (company_id) SELECT company_id FROM directory_entry ORDER BY company_id;
