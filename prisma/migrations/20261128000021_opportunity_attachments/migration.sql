-- A file that its author took off stays exactly as long as the published version names it.

ALTER TABLE "opportunity_attachment" ADD COLUMN "text" TEXT NOT NULL DEFAULT '';

-- Deletes the removed files of an opportunity that nothing published names.
CREATE FUNCTION opportunity_attachment_sweep(of_opportunity uuid) RETURNS void LANGUAGE sql AS $$
  DELETE FROM opportunity_attachment a
  WHERE a.opportunity_id = of_opportunity AND a.removed_at IS NOT NULL
    AND NOT EXISTS (
      SELECT FROM opportunity_entry e
      WHERE e.opportunity_id = a.opportunity_id AND e.content -> 'attachments' @> jsonb_build_array(jsonb_build_object('id', a.id)));
$$;

-- Every publication, and whatever ends one, sweeps in the same transaction.
CREATE FUNCTION opportunity_entry_sweep_attachments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM opportunity_attachment_sweep(COALESCE(NEW.opportunity_id, OLD.opportunity_id));
  RETURN NULL;
END $$;
CREATE TRIGGER opportunity_entry_sweeps_attachments AFTER INSERT OR UPDATE OF content OR DELETE ON opportunity_entry
  FOR EACH ROW EXECUTE FUNCTION opportunity_entry_sweep_attachments();
