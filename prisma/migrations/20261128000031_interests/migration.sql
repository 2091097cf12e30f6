-- An expression of interest stays one: it names its opportunity and says who asks, and nothing else does. So an opportunity with
-- interests goes only with its company; were the interests left behind as plain requests, the sender of an anonymous one would
-- be told by a refusal who was asked.

ALTER TABLE "match_request"
  DROP CONSTRAINT "match_request_opportunity_id_fkey",
  ADD CONSTRAINT "match_request_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunity"("id") ON DELETE NO ACTION ON UPDATE CASCADE,
  ADD CONSTRAINT match_request_interest_complete CHECK (
    (opportunity_id IS NULL) = (about_us IS NULL)
    AND (opportunity_id IS NOT NULL OR (unclear IS NULL AND NOT receiver_hidden))
    AND (opportunity_id IS NULL OR (statement_id IS NULL AND about IS NOT NULL)));
