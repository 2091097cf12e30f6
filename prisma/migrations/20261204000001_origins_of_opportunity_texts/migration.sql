-- Where the translations among an opportunity's texts come from: { title: { ur: { by, from, source, confirmedAt } }, … }. No entry
-- means that the company wrote it, so what is there already needs none.
ALTER TABLE "opportunity" ADD COLUMN "text_origins" JSONB NOT NULL DEFAULT '{}';
