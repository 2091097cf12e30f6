-- What a plan of exposure over the whole market decided: a prior for each company, which the ranking adds where it is a candidate,
-- and the figures of the last plans. Priors follow from the market and can be made anew at any time; a change of one is a change
-- of the market.
CREATE TABLE "exposure_plan" (
    "id" UUID NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "companies" INTEGER NOT NULL,
    "figures" JSONB NOT NULL,

    CONSTRAINT "exposure_plan_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "exposure_plan_computed_at_id_idx" ON "exposure_plan" ("computed_at", "id");

CREATE TABLE "exposure_prior" (
    "company_id" UUID NOT NULL,
    "prior_millionths" INTEGER NOT NULL,
    "appearances" INTEGER NOT NULL,
    "introduced_to" UUID[] NOT NULL DEFAULT '{}',

    CONSTRAINT "exposure_prior_pkey" PRIMARY KEY ("company_id"),
    CONSTRAINT "exposure_prior_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- Who is introduced to a company.
CREATE INDEX exposure_prior_introduced_to ON exposure_prior USING gin (introduced_to);

CREATE TRIGGER exposure_prior_inserted AFTER INSERT ON exposure_prior
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market_change_record();
CREATE TRIGGER exposure_prior_updated AFTER UPDATE ON exposure_prior
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market_change_record();
CREATE TRIGGER exposure_prior_deleted AFTER DELETE ON exposure_prior
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market_change_record();
