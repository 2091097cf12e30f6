-- What was handed out stays what it was: a version of a resource is added and never changed, its number is its own, and its
-- file is stored with it or not at all.

CREATE TYPE "ResourceKind" AS ENUM ('policy', 'guide', 'template');
CREATE TYPE "ResourceStatus" AS ENUM ('draft', 'published', 'withdrawn');
CREATE TYPE "ResourceForm" AS ENUM ('file', 'text');

CREATE TABLE "resource" (
    "id" UUID NOT NULL,
    "kind" "ResourceKind" NOT NULL,
    "status" "ResourceStatus" NOT NULL DEFAULT 'draft',
    "title" JSONB NOT NULL DEFAULT '{}',
    "summary" JSONB NOT NULL DEFAULT '{}',
    "languages" "Locale"[] DEFAULT ARRAY[]::"Locale"[],
    "versions" INTEGER NOT NULL DEFAULT 0,
    "invented" BOOLEAN NOT NULL DEFAULT FALSE,
    "created_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "resource_pkey" PRIMARY KEY ("id"),
    CONSTRAINT resource_published_has_version CHECK (status = 'draft' OR versions > 0)
);
CREATE INDEX "resource_status_changed_at_id_idx" ON "resource" ("status", "changed_at", "id");
CREATE INDEX "resource_changed_at_id_idx" ON "resource" ("changed_at", "id");

CREATE TABLE "resource_version" (
    "id" UUID NOT NULL,
    "resource_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "form" "ResourceForm" NOT NULL,
    "languages" "Locale"[] NOT NULL,
    "changes" JSONB NOT NULL DEFAULT '{}',
    "text" JSONB,
    "file_name" TEXT,
    "file_kind" TEXT,
    "file_bytes" INTEGER,
    "file_hash" TEXT,
    "created_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "resource_version_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "resource_version_resource_id_fkey" FOREIGN KEY ("resource_id") REFERENCES "resource"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT resource_version_form CHECK (CASE form
      WHEN 'text' THEN text IS NOT NULL AND file_name IS NULL AND file_kind IS NULL AND file_bytes IS NULL AND file_hash IS NULL
      ELSE text IS NULL AND file_name IS NOT NULL AND file_kind IS NOT NULL AND file_bytes > 0 AND file_hash IS NOT NULL
           AND cardinality(languages) = 1 END),
    CONSTRAINT resource_version_in_a_language CHECK (cardinality(languages) BETWEEN 1 AND 3)
);
CREATE UNIQUE INDEX "resource_version_resource_id_number_key" ON "resource_version" ("resource_id", "number");

-- Apart from the versions, so that no list reads contents.
CREATE TABLE "resource_file" (
    "version_id" UUID NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "resource_file_pkey" PRIMARY KEY ("version_id"),
    CONSTRAINT "resource_file_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "resource_version"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE FUNCTION resource_version_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a version of a resource never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER resource_version_never_changes BEFORE UPDATE ON resource_version
  FOR EACH ROW EXECUTE FUNCTION resource_version_refuse_change();
CREATE TRIGGER resource_file_never_changes BEFORE UPDATE ON resource_file
  FOR EACH ROW EXECUTE FUNCTION resource_version_refuse_change();
