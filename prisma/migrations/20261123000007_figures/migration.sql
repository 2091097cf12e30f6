-- The figures of a period read only the rows of that period.
CREATE INDEX match_request_created_at ON match_request (created_at);
CREATE INDEX review_created_at ON review (created_at);
CREATE INDEX company_approved_at ON company (approved_at) WHERE approved_at IS NOT NULL;
CREATE INDEX audit_event_action_at ON audit_event (action, at DESC, id DESC);
