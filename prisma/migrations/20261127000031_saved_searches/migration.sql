-- A saved search tells of a company once, whatever happens: one row a search and company, written in the transaction that
-- enqueues the alert. What changed in the directory is found by when it changed, and no change is missed.

CREATE TYPE "AlertFrequency" AS ENUM ('at_once', 'daily', 'weekly', 'none');

CREATE TABLE "saved_search" (
    "id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" JSONB NOT NULL,
    "frequency" "AlertFrequency" NOT NULL,
    "by_mail" BOOLEAN NOT NULL,
    "in_app" BOOLEAN NOT NULL,
    "paused" BOOLEAN NOT NULL DEFAULT FALSE,
    "due_at" TIMESTAMPTZ(3),
    "watched_from" TIMESTAMPTZ(3) NOT NULL,
    "listed_from" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_search_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "saved_search_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT saved_search_name_short CHECK (char_length(name) BETWEEN 1 AND 80),
    -- Whoever waits for alerts gets them somewhere, and nobody else is looked at.
    CONSTRAINT saved_search_due CHECK ((due_at IS NULL) = (paused OR frequency = 'none')),
    CONSTRAINT saved_search_reaches CHECK (due_at IS NULL OR by_mail OR in_app)
);
CREATE UNIQUE INDEX saved_search_one_name ON saved_search (user_id, lower(name));
CREATE INDEX "saved_search_due_at_idx" ON "saved_search" ("due_at");

-- Which companies the holder of a search knows from it. Not tied to the company: one that is deleted is not told again either.
CREATE TABLE "saved_search_company" (
    "search_id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "told_at" TIMESTAMPTZ(3),

    CONSTRAINT "saved_search_company_pkey" PRIMARY KEY ("search_id", "company_id"),
    CONSTRAINT "saved_search_company_search_id_fkey" FOREIGN KEY ("search_id") REFERENCES "saved_search"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "saved_search_alert" (
    "id" UUID NOT NULL,
    "search_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "companies" INTEGER NOT NULL,
    "token_hash" TEXT,

    CONSTRAINT "saved_search_alert_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "saved_search_alert_search_id_fkey" FOREIGN KEY ("search_id") REFERENCES "saved_search"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "saved_search_alert_token_hash_key" ON "saved_search_alert" ("token_hash");
CREATE INDEX "saved_search_alert_search_id_sent_at_idx" ON "saved_search_alert" ("search_id", "sent_at");
CREATE INDEX "saved_search_alert_sent_at_idx" ON "saved_search_alert" ("sent_at");

-- When an entry was last written, and since when it is listed without a break, by the clock of the database alone.
ALTER TABLE "directory_entry"
  ADD COLUMN "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN "listed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
CREATE INDEX "directory_entry_changed_at_idx" ON "directory_entry" ("changed_at");

CREATE FUNCTION directory_entry_date() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Not the start of the transaction: who looks for changes must not find one dated before it could be seen running.
  NEW.changed_at := clock_timestamp();
  IF TG_OP = 'INSERT' THEN NEW.listed_at := NEW.changed_at; ELSE NEW.listed_at := OLD.listed_at; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER directory_entry_dated BEFORE INSERT OR UPDATE ON directory_entry
  FOR EACH ROW EXECUTE FUNCTION directory_entry_date();

-- Every change of an entry that is dated before this moment is visible to the next statement: no transaction that began
-- earlier is still running. Later ones are for the next look.
CREATE FUNCTION directory_settled_until() RETURNS timestamptz LANGUAGE sql VOLATILE AS $$
  SELECT date_trunc('milliseconds', least(now(), (
    SELECT min(xact_start) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid())))
$$;
