-- A company names at most four sizes and five provinces of partner, and only an offer has a stage of readiness, one of the known ones.

ALTER TABLE "company"
  ADD COLUMN "partner_sizes" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "partner_places" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
  ADD CONSTRAINT company_partner_sizes_known CHECK (
    cardinality(partner_sizes) <= 4
    AND partner_sizes <@ ARRAY['1-10', '11-50', '51-200', '201-500', '501-1000', '1001-5000', '5001+']),
  ADD CONSTRAINT company_partner_places_few CHECK (cardinality(partner_places) <= 5);

ALTER TABLE "statement"
  ADD COLUMN "readiness" TEXT,
  ADD CONSTRAINT statement_readiness_known CHECK (
    readiness IS NULL
    OR (kind = 'offer'
        AND readiness IN ('concept', 'under-development', 'lab-tested', 'demonstration', 'on-market')));

-- What the ranking reads of a company besides its statements. Who researches carries an earlier technology than others.
ALTER TABLE "directory_entry"
  ADD COLUMN "type" "CompanyType" NOT NULL DEFAULT 'firm',
  ADD COLUMN "partner_sizes" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "partner_places" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];

UPDATE directory_entry e SET type = c.type FROM company c WHERE c.id = e.company_id AND c.type <> 'firm';
