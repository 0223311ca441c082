/** The mark: a Persian knot, yarn around two warps. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" fill="none" strokeLinecap="round" aria-hidden="true">
      <path d="M17 5v38M31 5v38" stroke="#b39f80" strokeWidth="4" />
      <path
        d="M7 39c0-9 5-13 9-17 5-5 9-8 15-8 4 0 7 2 7 6s-3 6-7 6c-6 0-9-4-15-4-4 0-7 2-7 5.500"
        stroke="var(--madder)"
        strokeWidth="4.500"
      />
      <path d="M17 14v5M31 21.500v9" stroke="#b39f80" strokeWidth="4" />
    </svg>
  );
}
