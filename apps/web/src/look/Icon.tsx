const drawings = {
  desk: 'M4 9h16M6 9v10M18 9v10M9 9V5h6v4',
  add: 'M12 5v14M5 12h14',
  inspect:
    'M10.500 4a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13zM15.500 15.500L20 20M7.500 10.500l2.200 2.200 3.800-4',
  rug: 'M6 5h12v14H6zM12 8.500l2.500 3.500-2.500 3.500L9.500 12zM7 3v2M10 3v2M14 3v2M17 3v2M7 19v2M10 19v2M14 19v2M17 19v2',
  ship: 'M3 14h18l-2.500 5.500h-13zM12 14V4M12 5l6 6h-6M6 14v-3h3',
  bale: 'M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8M8 6l8 4v8',
  batch: 'M5 7h14M5 12h14M5 17h14M8 4.500v5M16 9.500v5M8 14.500v5',
  loom: 'M4 4h16M4 20h16M6 4v16M18 4v16M9 6v6M12 6v6M15 6v6M8 12h8M8 15h8',
  coins:
    'M4 7c0-1.700 2.700-3 6-3s6 1.300 6 3-2.700 3-6 3-6-1.300-6-3zM4 7v5c0 1.700 2.700 3 6 3M16 7v2M10 15c0 1.700 2.700 3 6 3s6-1.300 6-3-2.700-3-6-3-6 1.300-6 3zM10 15v3c0 1.700 2.700 3 6 3s6-1.300 6-3v-3',
  yarn: 'M12 5a7.500 7.500 0 1 1 0 15 7.500 7.500 0 0 1 0-15zM6 9.500c4-1 9 1 12 6M5 14c3-1 7 0 9.500 5M9.500 5.500c4 1 8 4.500 9.500 8M18 18.500c1 1 2 1.500 3.500 1.500',
  village: 'M3 12l5-5 5 5v8H3zM13 14l4-4 4 4v6h-8M7 20v-4h2v4',
  people:
    'M9 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM3 20c0-4 2.500-6.500 6-6.500s6 2.500 6 6.500M16 6.500a2.500 2.500 0 1 1 0 5M17.500 14c2.200.6 3.500 2.600 3.500 6',
  house: 'M4 20V9l8-5 8 5v11M4 20h16M9 20v-6h6v6',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  search: 'M10.500 4a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13zM15.500 15.500L20 20',
  leave: 'M14 4H5v16h9M10 12h10M16.500 8.500L20 12l-3.500 3.500',
  paper: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  copy: 'M8 8h11v12H8zM5 16V4h11',
  bin: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
  down: 'M12 4v12M7 11.500l5 5 5-5M5 20h14',
  check: 'M5 12.500l4.500 4.500L19 7',
  cross: 'M6 6l12 12M18 6L6 18',
  share: 'M6 12.500V19h12v-6.500M12 15V4M8 8l4-4 4 4',
  key: 'M8 9a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM11 10.500L19 4M16 6.500l2.500 2.500',
  print: 'M7 9V4h10v5M7 17H4v-8h16v8h-3M7 14h10v6H7z',
  badge:
    'M5 4h14v16H5zM9 4V2.500h6V4M12 8.500a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM8.500 16.500c.5-2 1.800-3 3.500-3s3 1 3.500 3',
  door: 'M6 20V4h9v16M3 20h18M12 12h.01M18 8l3 4-3 4',
  shield: 'M12 3l7 3v5c0 4.500-3 8-7 10-4-2-7-5.500-7-10V6zM9 12l2.200 2.200L15.500 10',
  camera: 'M4 8h3.500l1.500-2.500h6L16.500 8H20v11H4zM12 10.500a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
  clock: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 8v4.500l3 2',
} as const;

export type IconName = keyof typeof drawings;

/** A drawn sign; words always stand beside it or in its button's label. */
export function Icon({ name, size = 22 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 3 : 1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      <path d={drawings[name]} />
    </svg>
  );
}
