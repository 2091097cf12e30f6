import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { TextField } from '../ui/index.ts';

/** Short enough to feel at once, long enough to ask once a word. */
const typingPauseMs = 300;

export interface SearchFieldProps {
  label: string;
  hint?: string;
  /** What the address says. */
  value: string;
  /** Called with trimmed text when the typing pauses. Must keep its identity. */
  onSearch: (text: string) => void;
}

/** A search box whose text is part of the address. */
export function SearchField({ label, hint, value, onSearch }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  // The address changed by itself (Back, a shared link): the field follows.
  if (known !== value) {
    setKnown(value);
    if (typed.trim() !== value) setTyped(value);
  }
  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === value) return undefined;
    const { pathname } = window.location;
    const timer = window.setTimeout(() => {
      // Somebody who has followed a link meanwhile waits for its page: a search would throw them back to this one.
      if (window.location.pathname === pathname) onSearch(wanted);
    }, typingPauseMs);
    return () => window.clearTimeout(timer);
  }, [typed, value, onSearch]);
  return (
    <TextField
      type="search"
      label={label}
      hint={hint}
      optional="unmarked"
      value={typed}
      onChange={setTyped}
      maxLength={100}
      icon={<IconSearch size={18} aria-hidden />}
    />
  );
}
