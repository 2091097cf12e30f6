-- A company asks the translation service for a limited number of drafts an hour, however many processes answer it: the count is
-- one row, and whoever counts does so in one statement that refuses to go beyond the limit.

CREATE TABLE "translation_use" (
    "company_id" UUID NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "drafts" INTEGER NOT NULL,

    CONSTRAINT "translation_use_pkey" PRIMARY KEY ("company_id"),
    CONSTRAINT "translation_use_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT translation_use_counts CHECK (drafts > 0)
);
