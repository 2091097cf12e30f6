-- A saved search is of companies or of opportunities, and tells of each thing once: what its holder knows from it is one table for
-- both. Searches that are kept already are of companies.

CREATE TYPE "SavedSearchSubject" AS ENUM ('companies', 'opportunities');
ALTER TABLE "saved_search" ADD COLUMN "subject" "SavedSearchSubject" NOT NULL DEFAULT 'companies';

ALTER TABLE "saved_search_company" RENAME TO "saved_search_found";
ALTER TABLE "saved_search_found" RENAME COLUMN "company_id" TO "found_id";
ALTER TABLE "saved_search_found" RENAME CONSTRAINT "saved_search_company_pkey" TO "saved_search_found_pkey";
ALTER TABLE "saved_search_found" RENAME CONSTRAINT "saved_search_company_search_id_fkey" TO "saved_search_found_search_id_fkey";
ALTER TABLE "saved_search_alert" RENAME COLUMN "companies" TO "found";

-- Since when it is public, by the clock of the database: a search that found too much to remember tells of what came later.
ALTER TABLE "opportunity_entry" ADD COLUMN "listed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp();
