-- What must never be false, whatever the application does: one pending request a pair, one pending change a company,
-- one approved company a registration number, an audit log that only grows, a directory of approved companies only.

-- Names are found in spite of typing mistakes by their trigrams.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- At most one pending request between two companies, in either direction.
CREATE UNIQUE INDEX match_request_one_pending_per_pair
  ON match_request (least(sender_id, receiver_id), greatest(sender_id, receiver_id))
  WHERE status = 'pending';

ALTER TABLE match_request
  ADD CONSTRAINT match_request_two_companies CHECK (sender_id <> receiver_id),
  ADD CONSTRAINT match_request_expires_later CHECK (expires_at > created_at),
  ADD CONSTRAINT match_request_answer_dated CHECK ((status = 'pending') = (answered_at IS NULL)),
  ADD CONSTRAINT match_request_decline_reasoned CHECK ((status = 'declined') = (decline_reason IS NOT NULL));

-- Both boxes filter by status; the pair index answers "is there anything between these two".
CREATE INDEX match_request_pair ON match_request (least(sender_id, receiver_id), greatest(sender_id, receiver_id), created_at DESC);
CREATE INDEX match_request_receiver_status ON match_request (receiver_id, status, created_at DESC, id DESC);
CREATE INDEX match_request_sender_status ON match_request (sender_id, status, created_at DESC, id DESC);

-- Two approved companies never share a registration number. Drafts may: the desk sees the duplicate and decides.
CREATE UNIQUE INDEX company_approved_registration_number
  ON company (country, registration_number)
  WHERE status = 'approved' AND registration_number IS NOT NULL;

ALTER TABLE company
  ADD CONSTRAINT company_approved_dated CHECK (status <> 'approved' OR approved_at IS NOT NULL),
  ADD CONSTRAINT company_sectors_at_most_five CHECK (cardinality(sectors) <= 5);

CREATE UNIQUE INDEX company_change_one_pending ON company_change (company_id) WHERE status = 'pending';

-- A desk reviewer has a country; nobody else has one.
ALTER TABLE "user" ADD CONSTRAINT user_desk_has_country CHECK ((platform_role IS NOT DISTINCT FROM 'desk') = (desk_country IS NOT NULL));

-- One open invitation an address and company.
CREATE UNIQUE INDEX invitation_one_open ON invitation (company_id, lower(email)) WHERE accepted_at IS NULL AND revoked_at IS NULL;

-- Only approved companies are found: leaving that state takes the entry out, and no entry gets in without it.
CREATE FUNCTION directory_entry_drop_unapproved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM directory_entry WHERE company_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER company_leaves_directory AFTER UPDATE OF status ON company
  FOR EACH ROW WHEN (NEW.status <> 'approved' AND OLD.status = 'approved') EXECUTE FUNCTION directory_entry_drop_unapproved();

CREATE FUNCTION directory_entry_require_approved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- The lock makes a concurrent suspension wait until this entry is visible to its trigger.
  PERFORM 1 FROM company WHERE id = NEW.company_id AND status = 'approved' FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'company % is not approved', NEW.company_id USING ERRCODE = 'check_violation', CONSTRAINT = 'directory_entry_approved_only';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER directory_entry_approved_only BEFORE INSERT OR UPDATE ON directory_entry
  FOR EACH ROW EXECUTE FUNCTION directory_entry_require_approved();

CREATE INDEX directory_entry_document ON directory_entry USING gin (document);
CREATE INDEX directory_entry_names ON directory_entry USING gin (names gin_trgm_ops);
CREATE INDEX directory_entry_modes ON directory_entry USING gin (modes);

-- The audit log only grows.
CREATE FUNCTION audit_event_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit_event is append-only' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON audit_event
  FOR EACH ROW EXECUTE FUNCTION audit_event_refuse_change();
CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION audit_event_refuse_change();

-- The bell: every instance hears of a new or read notification when its transaction commits.
CREATE INDEX notification_unread ON notification (user_id) WHERE read_at IS NULL;
CREATE FUNCTION notification_announce() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('notification', NEW.user_id);
  RETURN NULL;
END $$;
CREATE TRIGGER notification_announced AFTER INSERT OR UPDATE OF read_at ON notification
  FOR EACH ROW EXECUTE FUNCTION notification_announce();
