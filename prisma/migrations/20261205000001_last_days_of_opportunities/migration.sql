-- What has a last day of its own is public no longer than that day: it expires when the day is over in both countries, or at the end
-- of its term where that is earlier. What is held has no public version; its own copy says the day.

CREATE FUNCTION pg_temp.end_of_day(day text) RETURNS timestamptz LANGUAGE sql AS $$
  SELECT (day || 'T23:59:59.999Z')::timestamptz
$$;

UPDATE opportunity o SET expires_at = pg_temp.end_of_day(e.content #>> '{details,endsOn}'), warned_at = NULL
  FROM opportunity_entry e
 WHERE e.opportunity_id = o.id AND pg_temp.end_of_day(e.content #>> '{details,endsOn}') < o.expires_at;
UPDATE opportunity_entry e SET expires_at = o.expires_at
  FROM opportunity o WHERE o.id = e.opportunity_id AND o.expires_at < e.expires_at;
UPDATE opportunity SET expires_at = pg_temp.end_of_day(details ->> 'endsOn')
 WHERE status = 'on_hold' AND pg_temp.end_of_day(details ->> 'endsOn') < expires_at;
