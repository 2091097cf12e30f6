-- Announces which short cards were replaced or taken away, so that a process may keep those that it has read. Ids of one statement
-- are told together; where they would not fit into an announcement, an empty one says that any card may have changed.
CREATE FUNCTION short_card_announce() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids text;
BEGIN
  SELECT CASE WHEN count(*) > 200 THEN '' ELSE string_agg(company_id::text, ',') END INTO ids FROM changed;
  IF ids IS NOT NULL THEN PERFORM pg_notify('short_card', ids); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER short_card_announces_update AFTER UPDATE ON short_card
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION short_card_announce();
CREATE TRIGGER short_card_announces_delete AFTER DELETE ON short_card
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION short_card_announce();
