-- Every text of a company can be a translation, and then says of what and by whom. What has no entry is the company's own, as is
-- everything that was written before. A request keeps the origins together with the words that it copied.

ALTER TABLE "company"
  ADD COLUMN "summary_origins" JSONB NOT NULL DEFAULT '{}',
  ADD COLUMN "description_origins" JSONB NOT NULL DEFAULT '{}',
  ADD CONSTRAINT company_origins_by_language CHECK (
    jsonb_typeof(summary_origins) = 'object' AND summary_origins - ARRAY['en', 'zh', 'ur'] = '{}'
    AND jsonb_typeof(description_origins) = 'object' AND description_origins - ARRAY['en', 'zh', 'ur'] = '{}');

ALTER TABLE "statement"
  ADD COLUMN "text_origins" JSONB NOT NULL DEFAULT '{}',
  ADD CONSTRAINT statement_origins_by_language CHECK (
    jsonb_typeof(text_origins) = 'object' AND text_origins - ARRAY['en', 'zh', 'ur'] = '{}');

ALTER TABLE "match_request"
  ADD COLUMN "about_origins" JSONB NOT NULL DEFAULT '{}',
  ADD CONSTRAINT match_request_origins_by_language CHECK (
    jsonb_typeof(about_origins) = 'object' AND about_origins - ARRAY['en', 'zh', 'ur'] = '{}');
