import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { byPath, Problems } from '../form/Field';
import { useWords } from '../language/useWords';
import type { Problem, Refusal } from '../line/refusal';
import { RefusalNote } from '../line/RefusalNote';
import type { WholeOrganisation } from './organisation';
import styles from './organisation.module.css';

export interface StepProps {
  organisation: WholeOrganisation;
  /** Told what was done, in words. */
  onDone: (done: string) => void;
  onLeave: () => void;
}

interface FormProps {
  /** What tests find the form by. */
  name: string;
  act: string;
  says: string;
  /** Asked before it is sent, where it cannot be taken lightly. */
  sure?: string;
  sending: boolean;
  refusal: Refusal | null;
  missing?: Problem[];
  /** Paths of problems that stand at a field of this form. */
  placed: RegExp;
  submit: () => void;
  onLeave: () => void;
  children?: ReactNode;
}

/** What a step asks, in place; what cannot be taken lightly asks once more. */
export function StepForm(props: FormProps) {
  const { name, act, says, sure, sending, refusal, missing = [], placed, submit, onLeave, children } = props;
  const { t } = useWords();
  function send(event: FormEvent) {
    event.preventDefault();
    if (!sure || confirm(sure)) submit();
  }
  return (
    <Problems value={byPath(missing.length > 0 ? missing : refusal?.problems)}>
      <form className={styles.step} onSubmit={send} data-testid={`${name}-step`}>
        <p>{says}</p>
        {children}
        <RefusalNote refusal={refusal} unplaced={({ path }) => !placed.test(path)} />
        <div className={styles.acts}>
          <Button type="submit" loading={sending} data-testid="step-do">
            {act}
          </Button>
          <Button variant="default" onClick={onLeave} disabled={sending}>
            {t('act.leave')}
          </Button>
        </div>
      </form>
    </Problems>
  );
}
