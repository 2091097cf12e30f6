-- The short card of a listed company as the JSON text that answers carry, so that a page of suggestions is read by key and not
-- made anew for every reader. It is never older than its company: whatever changes what a card shows takes it away in the same
-- transaction, and who makes the change writes it anew. A card that is not there is made when it is asked for.
--
-- A text of a kilobyte or two stays in its row and is not compressed: both cost more than reading it.
CREATE TABLE "short_card" (
    "company_id" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "card" TEXT STORAGE EXTERNAL NOT NULL,

    CONSTRAINT "short_card_pkey" PRIMARY KEY ("company_id"),
    CONSTRAINT "short_card_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "directory_entry"("company_id") ON DELETE CASCADE ON UPDATE CASCADE
) WITH (toast_tuple_target = 8160);

CREATE FUNCTION short_card_drop_of_company() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM short_card WHERE company_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER company_drops_short_card AFTER UPDATE ON company
  FOR EACH ROW EXECUTE FUNCTION short_card_drop_of_company();

CREATE FUNCTION short_card_drop_of_part() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed uuid := CASE TG_OP WHEN 'DELETE' THEN OLD.company_id ELSE NEW.company_id END;
BEGIN
  -- Who writes a card holds the company from before it reads it: without this lock it could write what it read before.
  PERFORM 1 FROM company WHERE id = changed FOR NO KEY UPDATE;
  DELETE FROM short_card WHERE company_id = changed;
  RETURN NULL;
END $$;
CREATE TRIGGER statement_drops_short_card AFTER INSERT OR UPDATE OR DELETE ON statement
  FOR EACH ROW EXECUTE FUNCTION short_card_drop_of_part();
CREATE TRIGGER logo_drops_short_card AFTER INSERT OR UPDATE OR DELETE ON company_logo
  FOR EACH ROW EXECUTE FUNCTION short_card_drop_of_part();
