import type { ReactNode } from 'react';
import type { DocumentState, RugStatus, ShipmentStatus } from '../gql/graphql';
import { useWords } from '../language/useWords';
import styles from './State.module.css';

export type Tone = 'quiet' | 'waiting' | 'moving' | 'done' | 'stopped';

// Each tone has its own shape as well: colour is never the only sign.
const shapes: Record<Tone, ReactNode> = {
  quiet: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="2" />,
  waiting: (
    <>
      <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M6 2a4 4 0 0 1 0 8z" fill="currentColor" />
    </>
  ),
  moving: <path d="M1.500 2.500L6 6l-4.500 3.500zM6 2.500L10.500 6 6 9.500z" fill="currentColor" />,
  done: <path d="M1.500 6.500L5 10l5.500-7.500" fill="none" stroke="currentColor" strokeWidth="2.200" />,
  stopped: <path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" strokeWidth="2.200" />,
};

/** A state in a word, with a sign of its tone. */
export function State({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={styles.state} data-tone={tone}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        {shapes[tone]}
      </svg>
      {children}
    </span>
  );
}

const rugTones: Record<RugStatus, Tone> = {
  REGISTERED: 'waiting',
  FINISHING: 'waiting',
  IN_STOCK: 'quiet',
  REJECTED: 'stopped',
  RESERVED: 'waiting',
  SHIPPED: 'moving',
  DELIVERED: 'done',
  SOLD: 'done',
  RETURNED: 'waiting',
  LOST: 'stopped',
  WITHDRAWN: 'stopped',
};

export function RugState({ status }: { status: RugStatus }) {
  const { t } = useWords();
  return <State tone={rugTones[status]}>{t(`rugStatus.${status}`)}</State>;
}

const shipmentTones: Record<ShipmentStatus, Tone> = {
  DRAFT: 'quiet',
  BOOKED: 'waiting',
  LOADED: 'waiting',
  IN_TRANSIT: 'moving',
  ARRIVED: 'moving',
  DELIVERED: 'done',
  CONFIRMED: 'done',
  CANCELLED: 'stopped',
};

export function ShipmentState({ status }: { status: ShipmentStatus }) {
  const { t } = useWords();
  return <State tone={shipmentTones[status]}>{t(`shipmentStatus.${status}`)}</State>;
}

const paperTones: Record<DocumentState, Tone> = {
  QUEUED: 'waiting',
  RUNNING: 'moving',
  DONE: 'done',
  FAILED: 'stopped',
};

export function PaperState({ state }: { state: DocumentState }) {
  const { t } = useWords();
  return <State tone={paperTones[state]}>{t(`paperState.${state}`)}</State>;
}
