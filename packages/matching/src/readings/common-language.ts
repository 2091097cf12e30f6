import { neutralReading, type ReadSignal } from './reading.ts';

/** Whether the two share a language. One is enough: a second adds nothing. */
export const readCommonLanguage: ReadSignal = ({ wanting, other }) => {
  const theirs = other.profile.languages;
  if (wanting.profile.languages.length === 0 || theirs.length === 0) return neutralReading;
  const languages = [...new Set(wanting.profile.languages)].filter((language) => theirs.includes(language)).sort();
  if (languages.length === 0) return { value: 0, finding: 'misses', evidence: [] };
  return { value: 1, finding: 'fits', evidence: [{ kind: 'languages', languages }] };
};
