/** A strip of rug border: medallions between two guard stripes, repeated to whatever width there is. */
export function BorderBand() {
  return (
    <svg width="100%" height="22" aria-hidden="true" style={{ display: 'block' }}>
      <defs>
        <pattern id="border-band" width="44" height="22" patternUnits="userSpaceOnUse">
          <rect width="44" height="22" fill="var(--madder)" />
          <path d="M0 1.500h44M0 20.500h44" stroke="#e7c9a0" strokeWidth="1.500" />
          <path d="M22 4l8 7-8 7-8-7z" fill="#2e4479" stroke="#f6f0e4" strokeWidth="1" />
          <path d="M22 8l3.500 3-3.500 3-3.500-3z" fill="#e7c9a0" />
          <path d="M0 6l5 5-5 5M44 6l-5 5 5 5" fill="#e7c9a0" />
          <path d="M7 11h5M32 11h5" stroke="#e7c9a0" strokeWidth="1.500" />
        </pattern>
      </defs>
      <rect width="100%" height="22" fill="url(#border-band)" rx="2" />
    </svg>
  );
}
