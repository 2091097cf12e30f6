-- The tables of the data model, as prisma/schema.prisma describes them. Rules beyond types, keys and foreign keys
-- follow in the next migration.

-- CreateEnum
CREATE TYPE "Country" AS ENUM ('CN', 'PK');

-- CreateEnum
CREATE TYPE "Locale" AS ENUM ('en', 'zh', 'ur');

-- CreateEnum
CREATE TYPE "PlatformRole" AS ENUM ('administrator', 'desk');

-- CreateEnum
CREATE TYPE "CompanyType" AS ENUM ('firm', 'university', 'institute', 'zone', 'fund');

-- CreateEnum
CREATE TYPE "CompanyStatus" AS ENUM ('draft', 'submitted', 'changes_requested', 'rejected', 'approved', 'suspended', 'archived');

-- CreateEnum
CREATE TYPE "CompanySource" AS ENUM ('member', 'import', 'demo');

-- CreateEnum
CREATE TYPE "VerificationLevel" AS ENUM ('none', 'email', 'desk');

-- CreateEnum
CREATE TYPE "MemberRole" AS ENUM ('owner', 'editor', 'viewer');

-- CreateEnum
CREATE TYPE "StatementKind" AS ENUM ('offer', 'need');

-- CreateEnum
CREATE TYPE "ReviewDecision" AS ENUM ('approve', 'request_changes', 'reject', 'suspend', 'reinstate', 'archive', 'accept_change', 'refuse_change');

-- CreateEnum
CREATE TYPE "CompanyChangeStatus" AS ENUM ('pending', 'accepted', 'refused', 'withdrawn');

-- CreateEnum
CREATE TYPE "SuggestionState" AS ENUM ('shown', 'saved', 'dismissed', 'requested');

-- CreateEnum
CREATE TYPE "MatchRequestStatus" AS ENUM ('pending', 'accepted', 'declined', 'withdrawn', 'expired');

-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('uploaded', 'checking', 'checked', 'importing', 'imported', 'failed');

-- CreateEnum
CREATE TYPE "ImportOutcome" AS ENUM ('create', 'update', 'unchanged', 'reject');

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "locale" "Locale" NOT NULL DEFAULT 'en',
    "platform_role" "PlatformRole",
    "desk_country" "Country",
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "company" (
    "id" UUID NOT NULL,
    "country" "Country" NOT NULL,
    "type" "CompanyType" NOT NULL DEFAULT 'firm',
    "status" "CompanyStatus" NOT NULL DEFAULT 'draft',
    "name_en" TEXT,
    "name_zh" TEXT,
    "name_ur" TEXT,
    "name_keys" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "registration_number" TEXT,
    "tax_number" TEXT,
    "lei" TEXT,
    "province_code" TEXT,
    "city_code" TEXT,
    "size_band" TEXT,
    "founded" INTEGER,
    "website" TEXT,
    "languages" "Locale"[] DEFAULT ARRAY[]::"Locale"[],
    "sectors" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "summary" JSONB NOT NULL DEFAULT '{}',
    "description" JSONB NOT NULL DEFAULT '{}',
    "contact_name" TEXT,
    "contact_email" TEXT,
    "contact_phone" TEXT,
    "verification" "VerificationLevel" NOT NULL DEFAULT 'none',
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "source" "CompanySource" NOT NULL DEFAULT 'member',
    "import_key" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "approved_at" TIMESTAMPTZ(3),

    CONSTRAINT "company_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement" (
    "id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "kind" "StatementKind" NOT NULL,
    "position" INTEGER NOT NULL,
    "text" JSONB NOT NULL DEFAULT '{}',
    "concepts" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "tagged_concepts" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "modes" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "company_logo" (
    "company_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "company_logo_pkey" PRIMARY KEY ("company_id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" "MemberRole" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "MemberRole" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "invited_by" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "company_change" (
    "id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "requested_by" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "status" "CompanyChangeStatus" NOT NULL DEFAULT 'pending',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "company_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review" (
    "id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "desk" "Country" NOT NULL,
    "decision" "ReviewDecision" NOT NULL,
    "reasons" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "note" TEXT,
    "reviewer_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" TEXT,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "directory_entry" (
    "company_id" UUID NOT NULL,
    "country" "Country" NOT NULL,
    "province_code" TEXT,
    "city_code" TEXT,
    "size_band" TEXT,
    "verification" "VerificationLevel" NOT NULL,
    "languages" "Locale"[],
    "sectors" TEXT[],
    "modes" TEXT[],
    "offer_concepts" TEXT[],
    "need_concepts" TEXT[],
    "field_concepts" TEXT[],
    "concepts" TEXT[],
    "names" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "document" tsvector,
    "approved_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "directory_entry_pkey" PRIMARY KEY ("company_id")
);

-- CreateTable
CREATE TABLE "concept_frequency" (
    "code" TEXT NOT NULL,
    "companies" INTEGER NOT NULL,

    CONSTRAINT "concept_frequency_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "suggestion" (
    "company_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "state" "SuggestionState" NOT NULL,
    "reason" TEXT,
    "note" TEXT,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "suggestion_pkey" PRIMARY KEY ("company_id","partner_id")
);

-- CreateTable
CREATE TABLE "match_request" (
    "id" UUID NOT NULL,
    "sender_id" UUID NOT NULL,
    "receiver_id" UUID NOT NULL,
    "status" "MatchRequestStatus" NOT NULL DEFAULT 'pending',
    "mode" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "statement_id" UUID,
    "about" JSONB,
    "sent_by" TEXT NOT NULL,
    "answered_by" TEXT,
    "decline_reason" TEXT,
    "decline_note" TEXT,
    "reminded" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "match_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "params" JSONB NOT NULL DEFAULT '{}',
    "path" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification_preference" (
    "user_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "in_app" BOOLEAN NOT NULL,
    "mail" BOOLEAN NOT NULL,

    CONSTRAINT "notification_preference_pkey" PRIMARY KEY ("user_id","kind")
);

-- CreateTable
CREATE TABLE "hidden_sector" (
    "code" TEXT NOT NULL,
    "hidden_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "hidden_sector_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL,
    "created_by" TEXT,
    "file_name" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "mapping" JSONB NOT NULL,
    "status" "ImportStatus" NOT NULL DEFAULT 'uploaded',
    "total_rows" INTEGER NOT NULL DEFAULT 0,
    "done_rows" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_row" (
    "run_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "outcome" "ImportOutcome" NOT NULL,
    "problems" JSONB NOT NULL DEFAULT '[]',
    "company_id" UUID,
    "name" TEXT,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("run_id","line")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE INDEX "user_created_at_id_idx" ON "user"("created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "company_import_key_key" ON "company"("import_key");

-- CreateIndex
CREATE INDEX "company_country_status_submitted_at_id_idx" ON "company"("country", "status", "submitted_at", "id");

-- CreateIndex
CREATE INDEX "company_created_at_id_idx" ON "company"("created_at", "id");

-- CreateIndex
CREATE INDEX "company_registration_number_idx" ON "company"("registration_number");

-- CreateIndex
CREATE INDEX "company_name_keys_idx" ON "company" USING GIN ("name_keys");

-- CreateIndex
CREATE INDEX "statement_company_id_kind_position_idx" ON "statement"("company_id", "kind", "position");

-- CreateIndex
CREATE UNIQUE INDEX "member_user_id_key" ON "member"("user_id");

-- CreateIndex
CREATE INDEX "member_company_id_created_at_id_idx" ON "member"("company_id", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_company_id_created_at_id_idx" ON "invitation"("company_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "company_change_status_created_at_id_idx" ON "company_change"("status", "created_at", "id");

-- CreateIndex
CREATE INDEX "review_company_id_created_at_id_idx" ON "review"("company_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "audit_event_at_id_idx" ON "audit_event"("at", "id");

-- CreateIndex
CREATE INDEX "audit_event_subject_type_subject_id_at_idx" ON "audit_event"("subject_type", "subject_id", "at");

-- CreateIndex
CREATE INDEX "audit_event_actor_id_at_idx" ON "audit_event"("actor_id", "at");

-- CreateIndex
CREATE INDEX "directory_entry_approved_at_company_id_idx" ON "directory_entry"("approved_at" DESC, "company_id");

-- CreateIndex
CREATE INDEX "directory_entry_sort_name_company_id_idx" ON "directory_entry"("sort_name", "company_id");

-- CreateIndex
CREATE INDEX "directory_entry_country_approved_at_company_id_idx" ON "directory_entry"("country", "approved_at" DESC, "company_id");

-- CreateIndex
CREATE INDEX "directory_entry_concepts_idx" ON "directory_entry" USING GIN ("concepts");

-- CreateIndex
CREATE INDEX "directory_entry_offer_concepts_idx" ON "directory_entry" USING GIN ("offer_concepts");

-- CreateIndex
CREATE INDEX "directory_entry_need_concepts_idx" ON "directory_entry" USING GIN ("need_concepts");

-- CreateIndex
CREATE INDEX "directory_entry_sectors_idx" ON "directory_entry" USING GIN ("sectors");

-- CreateIndex
CREATE INDEX "suggestion_company_id_state_updated_at_partner_id_idx" ON "suggestion"("company_id", "state", "updated_at", "partner_id");

-- CreateIndex
CREATE INDEX "match_request_sender_id_created_at_id_idx" ON "match_request"("sender_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "match_request_receiver_id_created_at_id_idx" ON "match_request"("receiver_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "match_request_status_expires_at_idx" ON "match_request"("status", "expires_at");

-- CreateIndex
CREATE INDEX "notification_user_id_created_at_id_idx" ON "notification"("user_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "import_run_created_at_id_idx" ON "import_run"("created_at", "id");

-- CreateIndex
CREATE INDEX "import_row_run_id_outcome_line_idx" ON "import_row"("run_id", "outcome", "line");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_logo" ADD CONSTRAINT "company_logo_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_change" ADD CONSTRAINT "company_change_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directory_entry" ADD CONSTRAINT "directory_entry_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_request" ADD CONSTRAINT "match_request_sender_id_fkey" FOREIGN KEY ("sender_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_request" ADD CONSTRAINT "match_request_receiver_id_fkey" FOREIGN KEY ("receiver_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification_preference" ADD CONSTRAINT "notification_preference_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "import_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;
