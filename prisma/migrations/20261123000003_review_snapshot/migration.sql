-- A review keeps the profile it decided on: the next one shows what changed since.
ALTER TABLE review ADD COLUMN snapshot JSONB NOT NULL DEFAULT '{}';

-- The queue of a desk is read oldest first over two kinds of cases.
CREATE INDEX company_waiting ON company (country, submitted_at, id) WHERE status = 'submitted';
CREATE INDEX company_change_waiting ON company_change (created_at, id) WHERE status = 'pending';
