/** Two ridgelines that meet at the pass and form one line. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden focusable="false">
      <path
        d="M1.5 25 8 11l3.6 5.6L14 13l3 8.5"
        stroke="var(--k-jade)"
        strokeWidth="2.6"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <path
        d="m17 21.5 2.4-5 2.1 2.6L25.5 8l5 17"
        stroke="var(--k-ink)"
        strokeWidth="2.6"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
