import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

export type Picture = 'knot' | 'border' | 'medallion';

const drawings: Record<Picture, ReactNode> = {
  knot: (
    <>
      <path d="M52 8v80M88 8v80" stroke="#c9b899" strokeWidth="7" />
      <path
        d="M14 84c2-22 22-28 38-40 12-9 22-18 36-18 10 0 16 4 16 12s-8 12-17 12c-14 0-22-7-35-7-9 0-15 4-15 11 0 9 12 12 24 12 22 0 44 2 65 18"
        stroke="var(--madder)"
        strokeWidth="6"
      />
      <path d="M52 27v9M88 44v12" stroke="#c9b899" strokeWidth="7" />
    </>
  ),
  border: (
    <>
      <path d="M10 16h120M10 80h120" stroke="var(--madder)" strokeWidth="3" />
      <path d="M10 24h120M10 72h120" stroke="#c9962d" strokeWidth="2" />
      {[30, 70, 110].map((x) => (
        <g key={x}>
          <path d={`M${x} 32l14 16-14 16-14-16z`} stroke="var(--indigo)" strokeWidth="3" />
          <path d={`M${x} 42l5 6-5 6-5-6z`} fill="var(--madder)" stroke="none" />
        </g>
      ))}
      <path d="M50 42v12M90 42v12M44 48h12M84 48h12" stroke="#93a13a" strokeWidth="3" />
    </>
  ),
  medallion: (
    <>
      <path d="M22 6h96v84H22z" stroke="var(--madder)" strokeWidth="3" />
      <path d="M30 13h80v70H30z" stroke="#c9962d" strokeWidth="2" />
      <path
        d="M70 20c4 8 10 8 16 12 5 4 4 11 10 16-6 5-5 12-10 16-6 4-12 4-16 12-4-8-10-8-16-12-5-4-4-11-10-16 6-5 5-12 10-16 6-4 12-4 16-12z"
        stroke="var(--indigo)"
        strokeWidth="3"
      />
      <path d="M70 36l9 12-9 12-9-12z" fill="var(--madder)" stroke="none" />
      <path
        d="M32 15c8 2 12 8 12 16M108 15c-8 2-12 8-12 16M32 81c8-2 12-8 12-16M108 81c-8-2-12-8-12-16"
        stroke="#93a13a"
        strokeWidth="3"
      />
      <path
        d="M30 90v5M42 90v5M54 90v5M66 90v5M78 90v5M90 90v5M102 90v5M114 90v5"
        stroke="#c9b899"
        strokeWidth="2"
      />
    </>
  ),
};

interface Props {
  picture: Picture;
  title: string;
  says: string;
  action?: ReactNode;
}

/** Where there is nothing yet: a piece of rug, what belongs here, and the first step. */
export function EmptyState({ picture, title, says, action }: Props) {
  return (
    <div className={styles.empty} data-testid="empty">
      <svg width="140" height="96" viewBox="0 0 140 96" fill="none" strokeLinecap="round" aria-hidden="true">
        {drawings[picture]}
      </svg>
      <h2>{title}</h2>
      <p>{says}</p>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
