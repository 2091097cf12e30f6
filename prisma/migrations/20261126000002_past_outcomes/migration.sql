-- What became of a company's requests and suggestions, condensed to what the ranking reads. It follows from other tables and can
-- be made anew from them at any time; a change of it is a change of the market.
CREATE TABLE "past_outcome" (
    "company_id" UUID NOT NULL,
    "weight" REAL NOT NULL,
    "accepted" INTEGER NOT NULL,
    "accepted_words" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "past_outcome_pkey" PRIMARY KEY ("company_id"),
    CONSTRAINT "past_outcome_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT past_outcome_weight_in_halves CHECK (weight > 0 AND weight * 2 = floor(weight * 2))
);
CREATE TRIGGER past_outcome_inserted AFTER INSERT ON past_outcome
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market_change_record();
CREATE TRIGGER past_outcome_updated AFTER UPDATE ON past_outcome
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market_change_record();
CREATE TRIGGER past_outcome_deleted AFTER DELETE ON past_outcome
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market_change_record();

-- Which outcomes are new is asked by their time.
CREATE INDEX match_request_answered_at ON match_request (answered_at) WHERE answered_at IS NOT NULL;
CREATE INDEX suggestion_updated_at ON suggestion (updated_at);
