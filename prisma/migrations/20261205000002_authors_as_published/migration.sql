-- Of an anonymous author strangers see what a desk published: country, type and size as they were then, and in an interest as its
-- sender was told. What is posted under a name follows its company, in facets as on pages.

ALTER TABLE "opportunity_entry"
  ADD COLUMN "author_type" "CompanyType" NOT NULL DEFAULT 'firm',
  ADD COLUMN "author_size_band" TEXT;
UPDATE opportunity_entry e SET country = c.country, author_type = c.type, author_size_band = c.size_band
  FROM company c WHERE c.id = e.company_id;

CREATE FUNCTION opportunities_follow_country() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE opportunity_entry SET country = NEW.country WHERE company_id = NEW.id AND NOT anonymous;
  RETURN NULL;
END $$;
CREATE TRIGGER company_moves_opportunities AFTER UPDATE OF country ON company
  FOR EACH ROW WHEN (NEW.country <> OLD.country) EXECUTE FUNCTION opportunities_follow_country();

ALTER TABLE "match_request" ADD COLUMN "receiver_shown" JSONB;
UPDATE match_request r SET receiver_shown = jsonb_build_object('country', c.country, 'type', c.type, 'sizeBand', c.size_band)
  FROM company c WHERE c.id = r.receiver_id AND r.receiver_hidden;
ALTER TABLE "match_request"
  ADD CONSTRAINT match_request_receiver_shown CHECK (receiver_hidden = (receiver_shown IS NOT NULL));
