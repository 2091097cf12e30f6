-- A company name holds no character that changes how others are shown without being seen itself: with bidi embeddings, overrides
-- and isolates one name is made to look like another. The application takes them out; this is for whatever writes besides it.

UPDATE company SET
  name_en = regexp_replace(name_en, '[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0]', '', 'g'),
  name_zh = regexp_replace(name_zh, '[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0]', '', 'g'),
  name_ur = regexp_replace(name_ur, '[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0]', '', 'g')
WHERE concat_ws(' ', name_en, name_zh, name_ur) ~ '[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0]';

ALTER TABLE company ADD CONSTRAINT company_names_without_invisible_characters CHECK (
  (coalesce(name_en, '') || coalesce(name_zh, '') || coalesce(name_ur, '')) !~ '[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0]'
);
