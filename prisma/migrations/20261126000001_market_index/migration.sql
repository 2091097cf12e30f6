-- No process that keeps the market in memory may miss a change of it: every change of what the ranking reads leaves a row in
-- the transaction that makes it, and announces itself when that commits.

-- Words of texts, which the ranking compares beside concepts. NULL until the entry is written anew.
ALTER TABLE "directory_entry" ADD COLUMN "offered_words" TEXT[], ADD COLUMN "wanted_words" TEXT[];

-- How many companies use a word, of those that at least two use.
CREATE TABLE "word_frequency" (
    "word" TEXT NOT NULL,
    "companies" INTEGER NOT NULL,

    CONSTRAINT "word_frequency_pkey" PRIMARY KEY ("word")
);

-- Whose profile changed, in which transaction. Ids are given before their transactions commit, in any order; a reader that
-- asks for all transactions from the oldest one that was running at its last look misses none.
CREATE TABLE "market_change" (
    "id" BIGINT GENERATED ALWAYS AS IDENTITY,
    "transaction_id" XID8 NOT NULL DEFAULT pg_current_xact_id(),
    "company_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "market_change_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "market_change_transaction_id_idx" ON "market_change" ("transaction_id");
CREATE INDEX "market_change_changed_at_idx" ON "market_change" ("changed_at");

CREATE FUNCTION market_change_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO market_change (company_id) SELECT company_id FROM changed;
  IF FOUND THEN PERFORM pg_notify('market_change', ''); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER directory_entry_inserted AFTER INSERT ON directory_entry
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market_change_record();
CREATE TRIGGER directory_entry_updated AFTER UPDATE ON directory_entry
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market_change_record();
CREATE TRIGGER directory_entry_deleted AFTER DELETE ON directory_entry
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market_change_record();

-- How a company answers is part of its profile.
CREATE FUNCTION market_change_of_answers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO market_change (company_id)
    SELECT DISTINCT receiver_id FROM changed WHERE status IN ('accepted', 'declined', 'expired');
  IF FOUND THEN PERFORM pg_notify('market_change', ''); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER match_request_answered AFTER UPDATE ON match_request
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market_change_of_answers();
