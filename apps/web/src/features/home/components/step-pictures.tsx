/** Three drawings in the manner of the mark: lines on a quiet ground. Decoration; the words beside them say it all. */

/** A page with a ridge on it: a company that is described. */
export function DescribePicture() {
  return (
    <svg viewBox="0 0 96 64" fill="none" aria-hidden focusable="false">
      <rect x="22" y="6" width="52" height="52" rx="6" stroke="var(--k-line-strong)" strokeWidth="2" />
      <path
        d="M32 30l8-11 5 6 7-10 12 15"
        stroke="var(--k-jade)"
        strokeWidth="2.6"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <path d="M32 40h32M32 48h20" stroke="var(--k-line-strong)" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}

/** Two ridges that meet: both sides fit. */
export function MatchPicture() {
  return (
    <svg viewBox="0 0 96 64" fill="none" aria-hidden focusable="false">
      <path
        d="M4 54 22 18l10 14 8-10 8 20"
        stroke="var(--k-jade)"
        strokeWidth="2.6"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <path
        d="m48 42 8-14 7 8 11-26 18 44"
        stroke="var(--k-ink)"
        strokeWidth="2.6"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <circle cx="48" cy="42" r="5" fill="var(--k-surface)" stroke="var(--k-vermilion)" strokeWidth="2.6" />
    </svg>
  );
}

/** A message and its answer. */
export function AnswerPicture() {
  return (
    <svg viewBox="0 0 96 64" fill="none" aria-hidden focusable="false">
      <path
        d="M10 10h44a4 4 0 0 1 4 4v18a4 4 0 0 1-4 4H24l-10 8v-8h-4a4 4 0 0 1-4-4V14a4 4 0 0 1 4-4Z"
        stroke="var(--k-line-strong)"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path
        d="M66 24h20a4 4 0 0 1 4 4v16a4 4 0 0 1-4 4h-4v8l-10-8H52a4 4 0 0 1-4-4v-2"
        stroke="var(--k-jade)"
        strokeWidth="2.6"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <path
        d="m64 36 5 5 10-11"
        stroke="var(--k-jade)"
        strokeWidth="2.6"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
