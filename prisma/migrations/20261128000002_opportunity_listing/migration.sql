-- An opportunity is seen while its company is listed, and whoever keeps the market in memory or a count of it hears of every
-- change: what a company posts is part of what it offers and needs.

-- What a list shows, apart from the long texts, which a list need not unpack.
ALTER TABLE "opportunity_entry"
  ADD COLUMN "card" JSONB NOT NULL DEFAULT '{}',
  ADD COLUMN "listed" BOOLEAN NOT NULL DEFAULT TRUE;

CREATE FUNCTION opportunity_entry_list() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- The lock makes a concurrent suspension wait until this entry is visible to its trigger.
  PERFORM 1 FROM company WHERE id = NEW.company_id AND status = 'approved' FOR SHARE;
  NEW.listed := FOUND;
  RETURN NEW;
END $$;
CREATE TRIGGER opportunity_entry_listed BEFORE INSERT OR UPDATE ON opportunity_entry
  FOR EACH ROW EXECUTE FUNCTION opportunity_entry_list();

CREATE FUNCTION opportunities_follow_company() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE opportunity_entry SET listed = (NEW.status = 'approved') WHERE company_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER company_lists_opportunities AFTER UPDATE OF status ON company
  FOR EACH ROW WHEN ((NEW.status = 'approved') <> (OLD.status = 'approved'))
  EXECUTE FUNCTION opportunities_follow_company();

CREATE TRIGGER opportunity_entry_inserted AFTER INSERT ON opportunity_entry
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market_change_record();
CREATE TRIGGER opportunity_entry_updated AFTER UPDATE ON opportunity_entry
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market_change_record();
CREATE TRIGGER opportunity_entry_deleted AFTER DELETE ON opportunity_entry
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market_change_record();

-- Facets are counted in one pass over this index alone.
CREATE INDEX opportunity_entry_facets ON opportunity_entry (listed, type, direction, country, stage, open) INCLUDE (sectors, modes, expires_at);
