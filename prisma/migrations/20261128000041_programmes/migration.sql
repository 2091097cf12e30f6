-- A programme never has more participants than seats, whoever registers at the same moment: every registration is counted
-- in the row of its programme, and a CHECK refuses one too many. A company has one live registration for a programme.

CREATE TYPE "ProgrammeSide" AS ENUM ('CN', 'PK', 'both');
CREATE TYPE "ProgrammeVenue" AS ENUM ('in_person', 'online', 'hybrid');
CREATE TYPE "ProgrammeStatus" AS ENUM ('draft', 'published', 'closed', 'cancelled');
CREATE TYPE "RegistrationStatus" AS ENUM ('registered', 'waiting', 'withdrawn', 'removed');

CREATE TABLE "programme" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "status" "ProgrammeStatus" NOT NULL DEFAULT 'draft',
    "organiser" "ProgrammeSide" NOT NULL,
    "audience" "ProgrammeSide" NOT NULL,
    "company_types" "CompanyType"[] DEFAULT ARRAY[]::"CompanyType"[],
    "title" JSONB NOT NULL DEFAULT '{}',
    "summary" JSONB NOT NULL DEFAULT '{}',
    "description" JSONB NOT NULL DEFAULT '{}',
    "venue" "ProgrammeVenue" NOT NULL,
    "city_code" TEXT,
    "address" JSONB NOT NULL DEFAULT '{}',
    "online_url" TEXT,
    "zone" "Country" NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "registration_ends_at" TIMESTAMPTZ(3) NOT NULL,
    "capacity" INTEGER NOT NULL,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "waiting" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "invented" BOOLEAN NOT NULL DEFAULT FALSE,
    "created_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "programme_pkey" PRIMARY KEY ("id"),
    -- Written by the trigger below and by nothing else.
    CONSTRAINT programme_seats CHECK (taken BETWEEN 0 AND capacity AND waiting >= 0),
    CONSTRAINT programme_capacity CHECK (capacity BETWEEN 1 AND 5000),
    -- Lists find what still runs by when it began.
    CONSTRAINT programme_dates CHECK (
      registration_ends_at <= starts_at AND starts_at < ends_at AND ends_at <= starts_at + INTERVAL '366 days'),
    CONSTRAINT programme_place CHECK ((venue = 'online') = (city_code IS NULL)),
    CONSTRAINT programme_published_dated CHECK ((status = 'draft') = (published_at IS NULL))
);
CREATE INDEX "programme_starts_at_id_idx" ON "programme" ("starts_at", "id");
CREATE INDEX "programme_ends_at_id_idx" ON "programme" ("ends_at", "id");

CREATE TABLE "programme_registration" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "status" "RegistrationStatus" NOT NULL,
    -- Drawn while the programme is locked, so it tells who came first.
    "place" BIGSERIAL NOT NULL,
    "person_name" TEXT NOT NULL,
    "person_position" TEXT NOT NULL,
    "person_email" TEXT NOT NULL,
    "person_phone" TEXT,
    "wants" TEXT NOT NULL,
    "note" TEXT,
    "registered_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "seated_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" TEXT,
    "reason" TEXT,
    "reminded" INTEGER[] DEFAULT ARRAY[]::INTEGER[],

    CONSTRAINT "programme_registration_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "programme_registration_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "programme_registration_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT programme_registration_dated CHECK (
      (status <> 'registered' OR seated_at IS NOT NULL) AND (status <> 'waiting' OR seated_at IS NULL)
      AND (status IN ('withdrawn', 'removed')) = (ended_at IS NOT NULL))
);
CREATE UNIQUE INDEX programme_registration_one_live ON programme_registration (programme_id, company_id)
  WHERE status IN ('registered', 'waiting');
CREATE INDEX "programme_registration_programme_id_status_place_idx" ON "programme_registration" ("programme_id", "status", "place");
CREATE INDEX "programme_registration_company_id_place_idx" ON "programme_registration" ("company_id", "place");

CREATE FUNCTION programme_count_registrations() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  seats INTEGER := 0;
  queue INTEGER := 0;
BEGIN
  IF TG_OP <> 'INSERT' THEN
    seats := seats - (OLD.status = 'registered')::int;
    queue := queue - (OLD.status = 'waiting')::int;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    seats := seats + (NEW.status = 'registered')::int;
    queue := queue + (NEW.status = 'waiting')::int;
  END IF;
  IF seats <> 0 OR queue <> 0 THEN
    UPDATE programme SET taken = taken + seats, waiting = waiting + queue
     WHERE id = CASE TG_OP WHEN 'DELETE' THEN OLD.programme_id ELSE NEW.programme_id END;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER programme_registrations_counted AFTER INSERT OR DELETE OR UPDATE OF status ON programme_registration
  FOR EACH ROW EXECUTE FUNCTION programme_count_registrations();

-- A registration stays with its programme: the count relies on it.
CREATE FUNCTION programme_registration_refuse_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a registration stays with its programme' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER programme_registration_stays BEFORE UPDATE OF programme_id ON programme_registration
  FOR EACH ROW WHEN (NEW.programme_id <> OLD.programme_id) EXECUTE FUNCTION programme_registration_refuse_move();
