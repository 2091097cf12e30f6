-- Who asks for a second reading of a version does not publish that version: of one reviewer, version and opportunity there are
-- only publications or only a first reading. Reviewers who decide at the same moment meet this rule, whatever either of them has
-- seen. A version is read a second time once at most.
ALTER TABLE "opportunity_review" ADD CONSTRAINT opportunity_review_second_reader EXCLUDE USING gist (
  "opportunity_id" WITH =, "version" WITH =, "reviewer_id" WITH =, (CASE "decision" WHEN 'publish' THEN 1 ELSE 0 END) WITH <>
) WHERE ("decision" IN ('publish', 'second_reading'));

CREATE UNIQUE INDEX opportunity_review_one_second_reading ON "opportunity_review" ("opportunity_id", "version")
  WHERE "decision" = 'second_reading';
