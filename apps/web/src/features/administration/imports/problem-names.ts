const problemNames = [
  'name_missing',
  'name_too_long',
  'name_without_letters',
  'name_shortened',
  'country_unknown',
  'city_unknown',
  'registration_number_invalid',
  'size_unknown',
  'founded_invalid',
  'website_invalid',
  'email_invalid',
  'sector_unknown',
  'duplicate_of_line',
  'has_members',
  'columns_mismatch',
] as const;

/** The catalogue's name of a problem. What the reader of the file reports in codes of its own is a row that cannot be read. */
export function problemName(code: string): (typeof problemNames)[number] | 'unreadable' {
  return problemNames.find((known) => known === code) ?? 'unreadable';
}
