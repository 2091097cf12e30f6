import { useState } from 'react';
import classes from './avatar.module.css';

/** The first letter of a name, as its script writes it; spoken nowhere, the name stands beside it. */
function initialOf(name: string): string {
  const [first] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name.trim());
  return first?.segment.toLocaleUpperCase() ?? '';
}

export interface AvatarProps {
  name: string;
  size?: 'sm' | 'md' | 'lg';
}

export function Avatar({ name, size = 'md' }: AvatarProps) {
  return (
    <span className={classes['avatar']} data-size={size} aria-hidden>
      {initialOf(name)}
    </span>
  );
}

export interface CompanyLogoProps {
  /** The name in the reader's language, for the letter that stands in for a missing logo. */
  name: string;
  src?: string | null;
  size?: 'sm' | 'md' | 'lg';
}

/** A company's logo beside its name: decoration, so it has no text of its own. */
export function CompanyLogo({ name, src, size = 'md' }: CompanyLogoProps) {
  const [broken, setBroken] = useState<string | undefined>(undefined);
  return (
    <span className={classes['logo']} data-size={size} aria-hidden>
      {src && src !== broken ? (
        <img src={src} alt="" loading="lazy" decoding="async" onError={() => setBroken(src)} />
      ) : (
        initialOf(name)
      )}
    </span>
  );
}
