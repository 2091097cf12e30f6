-- A misspelt name finds the company: names similar to a query, at least so much. A function, because the operator that
-- the trigram index serves compares with a setting, and a setting that only this search sees belongs to a function.

-- Loads the library, so that its setting is known to whoever creates the function without being a superuser.
DO $$ BEGIN PERFORM word_similarity('a', 'a'); END $$;

-- The score is the similarity (0 to 1), and one more where the query is one of the names. The setting is the floor of what
-- the index looks up; `minimum` may ask for more.
CREATE FUNCTION directory_similar_names(query text, minimum real)
  RETURNS TABLE (company_id uuid, score real)
  LANGUAGE sql STABLE PARALLEL SAFE ROWS 20
  SET pg_trgm.word_similarity_threshold = 0.4
AS $$
  SELECT entry.company_id,
         word_similarity(query, entry.names)
           + CASE WHEN query = ANY (string_to_array(entry.names, E'\n')) THEN 1 ELSE 0 END
    FROM directory_entry AS entry
   WHERE entry.names %> query AND word_similarity(query, entry.names) >= minimum
$$;
