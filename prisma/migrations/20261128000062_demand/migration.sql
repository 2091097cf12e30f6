-- A row of demand lives exactly as long as what it is of: a need of a listed company, or a public request. Whatever takes that away
-- takes the row away, so nothing is shown that is over, however long ago the answers were looked for.

CREATE TYPE "DemandKind" AS ENUM ('need', 'request');

CREATE TABLE "demand" (
    "id" UUID NOT NULL,
    "kind" "DemandKind" NOT NULL,
    "statement_id" UUID,
    "opportunity_id" UUID,
    "company_id" UUID NOT NULL,
    "country" "Country" NOT NULL,
    "city_code" TEXT,
    "sector" TEXT,
    "concepts" TEXT[] NOT NULL,
    "modes" TEXT[] NOT NULL,
    "answers" INTEGER NOT NULL,
    "nearest_company_id" UUID,
    "nearest_concept" TEXT,
    "nearest_distance" INTEGER,
    "nearest_declared" BOOLEAN,
    "nearest_form" TEXT,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "demand_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "demand_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "demand_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunity_entry"("opportunity_id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "demand_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "directory_entry"("company_id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT demand_is_of_one CHECK (
      (kind = 'need' AND statement_id = id AND statement_id IS NOT NULL AND opportunity_id IS NULL)
      OR (kind = 'request' AND opportunity_id = id AND opportunity_id IS NOT NULL AND statement_id IS NULL)),
    CONSTRAINT demand_nearest_together CHECK (
      num_nulls(nearest_company_id, nearest_concept, nearest_distance, nearest_declared, nearest_form) IN (0, 5))
);
CREATE UNIQUE INDEX "demand_statement_id_key" ON "demand" ("statement_id");
CREATE UNIQUE INDEX "demand_opportunity_id_key" ON "demand" ("opportunity_id");
CREATE INDEX "demand_company_id_idx" ON "demand" ("company_id");

-- The board: what nothing answers, the longest unanswered first, whatever it is narrowed by.
CREATE INDEX demand_unmet ON demand (since, id) WHERE answers = 0;
CREATE INDEX demand_unmet_in_sector ON demand (sector, since, id) WHERE answers = 0;
CREATE INDEX demand_unmet_in_city ON demand (city_code, since, id) WHERE answers = 0;
CREATE INDEX demand_unmet_concepts ON demand USING gin (concepts) WHERE answers = 0;
-- Its cells are counted in one pass over this index alone.
CREATE INDEX demand_cells ON demand (country, kind, sector, city_code) INCLUDE (answers);

-- When the answers were looked for, and over what.
CREATE TABLE "demand_run" (
    "id" UUID NOT NULL,
    "begun_at" TIMESTAMPTZ(3) NOT NULL,
    "measured_at" TIMESTAMPTZ(3) NOT NULL,
    "market" TEXT NOT NULL,
    "companies" INTEGER NOT NULL,
    "needs" INTEGER NOT NULL,
    "requests" INTEGER NOT NULL,
    "unmet" INTEGER NOT NULL,
    "seconds" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "demand_run_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "demand_run_begun_at_idx" ON "demand_run" ("begun_at" DESC);
