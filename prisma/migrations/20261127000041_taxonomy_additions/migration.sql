-- What administrators add to the taxonomy, as a layer over the files of the release: a word means one concept only, whoever adds
-- it and whenever, and whoever reads texts hears of every change.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Counts the changes. A change begins by counting up, which makes the next one wait until it has committed.
CREATE TABLE "taxonomy_revision" (
    "id" INTEGER NOT NULL DEFAULT 1 CHECK ("id" = 1),
    "revision" INTEGER NOT NULL,

    CONSTRAINT "taxonomy_revision_pkey" PRIMARY KEY ("id")
);
INSERT INTO "taxonomy_revision" ("revision") VALUES (0);

CREATE FUNCTION taxonomy_announce() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('taxonomy', '');
  RETURN NULL;
END $$;
CREATE TRIGGER taxonomy_announced AFTER UPDATE ON "taxonomy_revision"
  FOR EACH STATEMENT EXECUTE FUNCTION taxonomy_announce();

CREATE TABLE "added_concept" (
    "code" TEXT NOT NULL CHECK ("code" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    "sector" TEXT NOT NULL,
    "parent" TEXT,
    -- Parents were added before their children.
    "position" INTEGER GENERATED ALWAYS AS IDENTITY,

    CONSTRAINT "added_concept_pkey" PRIMARY KEY ("code")
);

-- Names of added concepts, and added synonyms of any concept or sector. "phrase" is what a tagger compares; two concepts
-- cannot share one, while one concept may be called alike in two languages.
CREATE TABLE "added_term" (
    "code" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "text" TEXT NOT NULL,
    "phrase" TEXT NOT NULL,
    "is_name" BOOLEAN NOT NULL,
    "position" INTEGER GENERATED ALWAYS AS IDENTITY,

    CONSTRAINT "added_term_pkey" PRIMARY KEY ("code", "locale", "text"),
    CONSTRAINT "added_term_means_one_concept" EXCLUDE USING gist ("phrase" WITH =, "code" WITH <>)
);
CREATE UNIQUE INDEX "added_term_one_name" ON "added_term" ("code", "locale") WHERE "is_name";

-- Synonyms of the files that no longer hold.
CREATE TABLE "withdrawn_term" (
    "code" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "withdrawn_term_pkey" PRIMARY KEY ("code", "locale", "text")
);

-- Concepts that are offered and found no more. Companies that chose one keep it.
CREATE TABLE "withdrawn_concept" (
    "code" TEXT NOT NULL,

    CONSTRAINT "withdrawn_concept_pkey" PRIMARY KEY ("code")
);
