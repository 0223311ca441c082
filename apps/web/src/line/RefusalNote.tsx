import { useEffect, useRef, type ReactNode } from 'react';
import type { Problem, Refusal } from './refusal';
import styles from './RefusalNote.module.css';

interface Props {
  refusal: Refusal | null;
  /** Says in words where a problem sits, for those not shown at a field. */
  placeOf?: (path: string) => string;
  /** The problems that no field of the page shows by itself. */
  unplaced?: (problem: Problem) => boolean;
  /** The next step as a button, where the page knows one. */
  action?: ReactNode;
}

/** What was refused and what to do next, read out and brought into view. */
export function RefusalNote({ refusal, placeOf, unplaced = () => true, action }: Props) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal) note.current?.scrollIntoView({ block: 'nearest' });
  }, [refusal]);
  if (!refusal) return null;
  const rest = refusal.problems.filter(unplaced);
  return (
    <div ref={note} role="alert" className={styles.note} data-testid="refusal" data-code={refusal.code}>
      <strong>{refusal.message}</strong>
      <p>{refusal.nextStep}</p>
      {rest.length > 0 && (
        <ul>
          {rest.map((problem) => (
            <li key={problem.path + problem.message}>
              {placeOf ? <b>{placeOf(problem.path)} </b> : null}
              {problem.message} {problem.nextStep}
            </li>
          ))}
        </ul>
      )}
      {action}
    </div>
  );
}
