/** Two ridgelines that meet at the pass and form one line. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden focusable="false">
      <path
        d="M1.5 25 8.5 9.5l3.7 6.3 1.8-2.6L17 20.5"
        stroke="var(--k-jade)"
        strokeWidth="2.6"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <path
        d="M17 20.5 22.8 6.5 30.5 25"
        stroke="var(--k-ink)"
        strokeWidth="2.6"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
