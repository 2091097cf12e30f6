-- An opportunity is published by a desk's review of exactly what is published, and by nothing else: what everybody reads is a
-- row of its own, which is only written beside a review that scored enough, of that very version. An interest in an
-- opportunity is a match request of its own kind, one pending a company and opportunity.

CREATE TYPE "OpportunityType" AS ENUM ('technology', 'business', 'joint_research', 'investment', 'production_capacity', 'talent');
CREATE TYPE "OpportunityDirection" AS ENUM ('offer', 'request');
CREATE TYPE "OpportunityStatus" AS ENUM ('draft', 'submitted', 'on_hold', 'changes_requested', 'rejected', 'published', 'expired', 'archived');
CREATE TYPE "OpportunityDecision" AS ENUM ('publish', 'second_reading', 'request_changes', 'hold', 'resume', 'reject', 'archive');

CREATE TABLE "opportunity" (
    "id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "type" "OpportunityType" NOT NULL,
    "direction" "OpportunityDirection" NOT NULL,
    "status" "OpportunityStatus" NOT NULL DEFAULT 'draft',
    "anonymous" BOOLEAN NOT NULL DEFAULT FALSE,
    "open" BOOLEAN NOT NULL DEFAULT TRUE,
    "texts" JSONB NOT NULL DEFAULT '{}',
    "details" JSONB NOT NULL DEFAULT '{}',
    "concepts" TEXT[] NOT NULL DEFAULT '{}',
    "modes" TEXT[] NOT NULL DEFAULT '{}',
    "partner_types" TEXT[] NOT NULL DEFAULT '{}',
    "partner_sizes" TEXT[] NOT NULL DEFAULT '{}',
    "target_places" TEXT[] NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "warned_at" TIMESTAMPTZ(3),
    "extended_at" TIMESTAMPTZ(3),

    CONSTRAINT "opportunity_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "opportunity_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT opportunity_concepts_at_most_five CHECK (cardinality(concepts) <= 5),
    CONSTRAINT opportunity_modes_at_most_three CHECK (cardinality(modes) <= 3),
    CONSTRAINT opportunity_published_dated CHECK ((published_at IS NULL) = (expires_at IS NULL)),
    CONSTRAINT opportunity_was_published CHECK (status NOT IN ('published', 'expired') OR published_at IS NOT NULL),
    CONSTRAINT opportunity_submitted_dated CHECK (status <> 'submitted' OR submitted_at IS NOT NULL)
);
CREATE INDEX "opportunity_company_id_updated_at_id_idx" ON "opportunity" ("company_id", "updated_at" DESC, "id" DESC);
CREATE INDEX "opportunity_status_submitted_at_id_idx" ON "opportunity" ("status", "submitted_at", "id");
CREATE INDEX "opportunity_status_expires_at_idx" ON "opportunity" ("status", "expires_at");

-- What a desk decided, with the text as it was read.
CREATE TABLE "opportunity_review" (
    "id" UUID NOT NULL,
    "opportunity_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "desk" "Country" NOT NULL,
    "decision" "OpportunityDecision" NOT NULL,
    "advantage" INTEGER,
    "clarity" INTEGER,
    "cooperation" INTEGER,
    "language" INTEGER,
    "reasons" TEXT[] NOT NULL DEFAULT '{}',
    "note" TEXT,
    "snapshot" JSONB NOT NULL DEFAULT '{}',
    "reviewer_id" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "opportunity_review_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "opportunity_review_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT opportunity_review_scores_together CHECK (num_nulls(advantage, clarity, cooperation, language) IN (0, 4)),
    CONSTRAINT opportunity_review_scores_in_range CHECK (
      least(advantage, clarity, cooperation, language) >= 0 AND greatest(advantage, clarity, cooperation, language) <= 5),
    -- Under ten points in total or with any zero nothing is published.
    CONSTRAINT opportunity_review_scored CHECK (decision <> 'publish' OR (
      num_nulls(advantage, clarity, cooperation, language) = 0
      AND least(advantage, clarity, cooperation, language) > 0
      AND advantage + clarity + cooperation + language >= 10))
);
CREATE INDEX "opportunity_review_opportunity_id_created_at_id_idx" ON "opportunity_review" ("opportunity_id", "created_at" DESC, "id" DESC);
CREATE INDEX "opportunity_review_desk_created_at_idx" ON "opportunity_review" ("desk", "created_at");

-- What everybody reads of an opportunity: as it was published, while its author may already be revising it.
CREATE TABLE "opportunity_entry" (
    "opportunity_id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "country" "Country" NOT NULL,
    "type" "OpportunityType" NOT NULL,
    "direction" "OpportunityDirection" NOT NULL,
    "anonymous" BOOLEAN NOT NULL,
    "open" BOOLEAN NOT NULL,
    "stage" TEXT,
    "sectors" TEXT[] NOT NULL,
    "concepts" TEXT[] NOT NULL,
    "tagged_concepts" TEXT[] NOT NULL,
    "modes" TEXT[] NOT NULL,
    "words" TEXT[] NOT NULL,
    "content" JSONB NOT NULL,
    "document" tsvector NOT NULL,
    "written_by" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "revised_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "opportunity_entry_pkey" PRIMARY KEY ("opportunity_id"),
    CONSTRAINT "opportunity_entry_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "opportunity_entry_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "opportunity_review"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "opportunity_entry_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "opportunity_entry_published_at_opportunity_id_idx" ON "opportunity_entry" ("published_at" DESC, "opportunity_id" DESC);
CREATE INDEX "opportunity_entry_type_published_at_opportunity_id_idx" ON "opportunity_entry" ("type", "published_at" DESC, "opportunity_id" DESC);
CREATE INDEX "opportunity_entry_country_published_at_opportunity_id_idx" ON "opportunity_entry" ("country", "published_at" DESC, "opportunity_id" DESC);
CREATE INDEX "opportunity_entry_company_id_idx" ON "opportunity_entry" ("company_id");
CREATE INDEX "opportunity_entry_changed_at_idx" ON "opportunity_entry" ("changed_at");
CREATE INDEX "opportunity_entry_written_by_idx" ON "opportunity_entry" ("written_by");
CREATE INDEX "opportunity_entry_concepts_idx" ON "opportunity_entry" USING GIN ("concepts");
CREATE INDEX opportunity_entry_sectors ON opportunity_entry USING gin (sectors);
CREATE INDEX opportunity_entry_document ON opportunity_entry USING gin (document);

-- No way past the review: an entry says what a review of that very version said may be published. Opening and closing for
-- interest and a new form of the document change nothing of that.
CREATE FUNCTION opportunity_entry_require_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM opportunity_review
  WHERE id = NEW.review_id AND opportunity_id = NEW.opportunity_id AND version = NEW.version AND decision = 'publish';
  IF NOT FOUND THEN
    RAISE EXCEPTION 'opportunity % was not published by a review', NEW.opportunity_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'opportunity_entry_reviewed_only';
  END IF;
  PERFORM 1 FROM opportunity WHERE id = NEW.opportunity_id
    AND status IN ('draft', 'submitted', 'changes_requested', 'published') FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'opportunity % is not public', NEW.opportunity_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'opportunity_entry_public_only';
  END IF;
  NEW.changed_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER opportunity_entry_reviewed_only BEFORE INSERT OR UPDATE ON opportunity_entry
  FOR EACH ROW EXECUTE FUNCTION opportunity_entry_require_review();

-- Whatever ends an opportunity takes it out of sight in the same statement.
CREATE FUNCTION opportunity_entry_drop() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM opportunity_entry WHERE opportunity_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER opportunity_leaves_sight AFTER UPDATE OF status ON opportunity
  FOR EACH ROW WHEN (NEW.status IN ('on_hold', 'rejected', 'expired', 'archived')) EXECUTE FUNCTION opportunity_entry_drop();

-- A file belongs to the author's copy; those of a published version are named in its entry's content.
CREATE TABLE "opportunity_attachment" (
    "id" UUID NOT NULL,
    "opportunity_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "opportunity_attachment_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "opportunity_attachment_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "opportunity_attachment_opportunity_id_created_at_idx" ON "opportunity_attachment" ("opportunity_id", "created_at");

-- An interest in an opportunity.
ALTER TABLE "match_request"
  ADD COLUMN "opportunity_id" UUID,
  ADD COLUMN "unclear" TEXT,
  ADD COLUMN "about_us" TEXT,
  ADD COLUMN "receiver_hidden" BOOLEAN NOT NULL DEFAULT FALSE,
  ADD CONSTRAINT "match_request_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- One pending request a pair, in either direction, and beside it one pending interest a company and opportunity: were they
-- counted together, a refusal would tell who is behind an anonymous opportunity.
DROP INDEX match_request_one_pending_per_pair;
CREATE UNIQUE INDEX match_request_one_pending_per_pair
  ON match_request (least(sender_id, receiver_id), greatest(sender_id, receiver_id))
  WHERE status = 'pending' AND opportunity_id IS NULL;
CREATE UNIQUE INDEX match_request_one_pending_per_opportunity
  ON match_request (sender_id, opportunity_id)
  WHERE status = 'pending' AND opportunity_id IS NOT NULL;
CREATE INDEX "match_request_opportunity_id_status_created_at_id_idx" ON "match_request" ("opportunity_id", "status", "created_at", "id");
