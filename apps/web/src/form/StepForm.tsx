import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useWords } from '../language/useWords';
import type { Problem, Refusal } from '../line/refusal';
import { RefusalNote } from '../line/RefusalNote';
import { byPath, Problems } from './Field';
import styles from './StepForm.module.css';

interface Props {
  /** What tests find the form by. */
  name: string;
  /** How it stands: a card of its own, all that a page asks, or bare inside what holds it. */
  stands?: 'card' | 'page' | 'bare';
  /** What tests find its button by. */
  doneBy?: string;
  /** What is done, where the button alone does not say it. */
  title?: string;
  says?: string;
  act: string;
  /** Asked before it is sent, where it cannot be taken lightly. */
  sure?: string;
  /** Whether there is anything to send yet. */
  ready?: boolean;
  sending: boolean;
  refusal: Refusal | null;
  /** What the form itself sees is missing. */
  missing?: Problem[];
  /** Paths of problems that stand at a field of this form. */
  placed: RegExp;
  /** Problems that have fields of their own, as questions do, and are not told twice. */
  elsewhere?: (problem: Problem) => boolean;
  submit: () => void;
  /** Absent where there is nothing to go back to. */
  onLeave?: () => void;
  children?: ReactNode;
}

const nowhere = () => false;

/**
 * What a step or a page asks; what cannot be taken lightly asks once more. Every form of the console that sends a command
 * is one of these.
 */
export function StepForm(props: Props) {
  const { name, title, says, act, sure, ready = true, sending, refusal, missing = [], children } = props;
  const { placed, elsewhere = nowhere, submit, onLeave, stands = 'card', doneBy = 'step-do' } = props;
  const { t } = useWords();
  function send(event: FormEvent) {
    event.preventDefault();
    if (!sure || confirm(sure)) submit();
  }
  const problems = missing.length > 0 ? missing : refusal?.problems.filter((one) => !elsewhere(one));
  return (
    <Problems value={byPath(problems)}>
      <form className={styles[stands]} onSubmit={send} data-testid={`${name}-step`}>
        {title && <h2>{title}</h2>}
        {says && <p>{says}</p>}
        {children}
        <div className={styles.wide}>
          <RefusalNote refusal={refusal} unplaced={(one) => !placed.test(one.path) && !elsewhere(one)} />
        </div>
        <div className={styles.acts}>
          <Button
            type="submit"
            size={stands === 'page' ? 'md' : 'sm'}
            loading={sending}
            disabled={!ready}
            data-testid={doneBy}
          >
            {act}
          </Button>
          {onLeave && (
            <Button variant="default" onClick={onLeave} disabled={sending}>
              {t('act.leave')}
            </Button>
          )}
        </div>
      </form>
    </Problems>
  );
}
