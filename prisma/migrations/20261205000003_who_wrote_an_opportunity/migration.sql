-- Nobody decides on what they wrote themselves, also after they have left its company: an opportunity remembers who had a hand in it.

ALTER TABLE "opportunity" ADD COLUMN "edited_by" TEXT[] NOT NULL DEFAULT '{}';

CREATE FUNCTION opportunity_remember_editor(opportunity_id UUID, editor TEXT) RETURNS void LANGUAGE sql AS $$
  UPDATE opportunity SET edited_by = edited_by || editor WHERE id = opportunity_id AND editor <> ALL (edited_by || created_by)
$$;
