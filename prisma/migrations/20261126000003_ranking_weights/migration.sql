-- At most one version of learned weights is in use; with none, the hand-set weights are.
CREATE TYPE "RankingWeightsStatus" AS ENUM ('candidate', 'active', 'superseded');

CREATE TABLE ranking_weights (
  version SERIAL PRIMARY KEY,
  weights JSONB NOT NULL,
  trained_at TIMESTAMPTZ(3) NOT NULL,
  examples INTEGER NOT NULL,
  held_out JSONB NOT NULL,
  obstacles TEXT[] NOT NULL,
  status "RankingWeightsStatus" NOT NULL
);

CREATE UNIQUE INDEX ranking_weights_one_active ON ranking_weights (status) WHERE status = 'active';

-- What something stands against is never in use.
ALTER TABLE ranking_weights
  ADD CONSTRAINT ranking_weights_used_unopposed CHECK (status = 'candidate' OR cardinality(obstacles) = 0);

-- Whoever ranks reads the weights anew as soon as others are in use.
CREATE FUNCTION ranking_weights_announce() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('market_facts', '');
  RETURN NULL;
END $$;
CREATE TRIGGER ranking_weights_announced AFTER INSERT OR UPDATE OF status ON ranking_weights
  FOR EACH STATEMENT EXECUTE FUNCTION ranking_weights_announce();
