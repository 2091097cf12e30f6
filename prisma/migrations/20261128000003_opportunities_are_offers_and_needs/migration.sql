-- What a company posts under its name is among its offers and needs in the directory. Whatever publishes or ends an opportunity
-- leaves its company's entry outdated, and the job that writes such entries anew takes it in within a minute.

CREATE FUNCTION opportunity_outdates_directory_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE directory_entry SET written_by = '' WHERE company_id IN (SELECT company_id FROM changed WHERE NOT anonymous);
  RETURN NULL;
END $$;
CREATE TRIGGER opportunity_entry_published AFTER INSERT ON opportunity_entry
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION opportunity_outdates_directory_entry();
CREATE TRIGGER opportunity_entry_ended AFTER DELETE ON opportunity_entry
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION opportunity_outdates_directory_entry();
-- Also one that becomes anonymous, and one that stops being so.
CREATE FUNCTION revised_opportunity_outdates_directory_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE directory_entry SET written_by = '' WHERE company_id IN (
    SELECT later.company_id FROM changed later JOIN former earlier USING (opportunity_id)
    WHERE later.version <> earlier.version AND NOT (later.anonymous AND earlier.anonymous));
  RETURN NULL;
END $$;
CREATE TRIGGER opportunity_entry_revised AFTER UPDATE ON opportunity_entry
  REFERENCING NEW TABLE AS changed OLD TABLE AS former
  FOR EACH STATEMENT EXECUTE FUNCTION revised_opportunity_outdates_directory_entry();
