import pg from 'pg';

/**
 * Posts up to `count` opportunities: each is an offer or a need of a listed company, published as a desk would. Its words and
 * concepts are those of the statement and its company, so they are as common as in the market. Triggers are set aside meanwhile;
 * the application must not run. Does nothing where there are any.
 */
export async function postOpportunities(databaseUrl: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ some: boolean }>('SELECT EXISTS (SELECT 1 FROM opportunity) AS some');
    if (rows[0]?.some === true) return;
    await client.query('BEGIN');
    await client.query('ALTER TABLE opportunity_entry DISABLE TRIGGER USER');
    await client.query(`CREATE TEMPORARY TABLE posted ON COMMIT DROP AS ${statements}`, [count]);
    for (const statement of [insertOpportunities, insertReviews, insertEntries]) await client.query(statement);
    await client.query('ALTER TABLE opportunity_entry ENABLE TRIGGER USER');
    await client.query('COMMIT');
    await client.query('VACUUM (ANALYZE) opportunity, opportunity_review, opportunity_entry');
  } finally {
    await client.end();
  }
}

/** Of any company no more than a few, in an order that has nothing to do with what they say. */
const statements = `
  SELECT row_number() OVER (ORDER BY md5(s.id::text)) AS n, gen_random_uuid() AS id, gen_random_uuid() AS review_id,
         s.company_id, e.country, CASE s.kind WHEN 'offer' THEN 'offer' ELSE 'request' END::"OpportunityDirection" AS direction,
         (s.concepts || s.tagged_concepts)[1:5] AS concepts, s.modes[1:3] AS modes, s.text, e.sectors,
         CASE s.kind WHEN 'offer' THEN e.offered_words ELSE e.wanted_words END AS words
    FROM statement s JOIN directory_entry e USING (company_id)
   WHERE cardinality(s.concepts || s.tagged_concepts) > 0
   ORDER BY md5(s.id::text) LIMIT $1`;

const type = `(ARRAY['technology', 'business', 'joint_research', 'investment', 'production_capacity', 'talent'])[1 + n % 6]::"OpportunityType"`;
const publishedAt = `now() - n * interval '10 minutes'`;
const texts = `jsonb_build_object('title', text, 'summary', text, 'description', text, 'partnerRole', text)`;

const insertOpportunities = `
  INSERT INTO opportunity (id, company_id, type, direction, status, texts, concepts, modes, created_by, updated_at, submitted_at,
                           published_at, expires_at)
  SELECT id, company_id, ${type}, direction, 'published', ${texts}, concepts, modes, 'bench', now(), ${publishedAt},
         ${publishedAt}, ${publishedAt} + interval '365 days'
    FROM posted`;

const insertReviews = `
  INSERT INTO opportunity_review (id, opportunity_id, version, desk, decision, advantage, clarity, cooperation, language,
                                  reviewer_id, submitted_at)
  SELECT review_id, id, 1, country, 'publish', 3, 3, 3, 3, 'bench', ${publishedAt} FROM posted`;

const insertEntries = `
  INSERT INTO opportunity_entry (opportunity_id, review_id, company_id, version, country, type, direction, anonymous, open, sectors,
                                 concepts, tagged_concepts, modes, words, content, card, document, written_by, published_at,
                                 expires_at)
  SELECT id, review_id, p.company_id, 1, p.country, ${type}, direction, n % 5 = 0, true, p.sectors, concepts, '{}', p.modes,
         coalesce(words, '{}'),
         ${texts} || jsonb_build_object('type', ${type}, 'direction', direction, 'advantages', '{}'::jsonb,
           'specification', '{}'::jsonb, 'process', '{}'::jsonb, 'eligibility', '{}'::jsonb, 'details', '{}'::jsonb,
           'concepts', concepts, 'modes', p.modes, 'partnerTypes', '[]'::jsonb, 'partnerSizes', '[]'::jsonb,
           'targetPlaces', '[]'::jsonb, 'attachments', '[]'::jsonb),
         jsonb_build_object('title', text, 'summary', text, 'money', NULL, 'targetPlaces', '[]'::jsonb),
         s.document, 'bench', ${publishedAt}, ${publishedAt} + interval '365 days'
    FROM posted p JOIN search_entry s USING (company_id)`;
