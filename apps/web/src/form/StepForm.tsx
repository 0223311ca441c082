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
  onLeave: () => void;
  children?: ReactNode;
}

const nowhere = () => false;

/** What a step asks, in place; what cannot be taken lightly asks once more. Every step of the console is one of these. */
export function StepForm(props: Props) {
  const { name, title, says, act, sure, ready = true, sending, refusal, missing = [], children } = props;
  const { placed, elsewhere = nowhere, submit, onLeave } = props;
  const { t } = useWords();
  function send(event: FormEvent) {
    event.preventDefault();
    if (!sure || confirm(sure)) submit();
  }
  const problems = missing.length > 0 ? missing : refusal?.problems.filter((one) => !elsewhere(one));
  return (
    <Problems value={byPath(problems)}>
      <form className={styles.step} onSubmit={send} data-testid={`${name}-step`}>
        {title && <h2>{title}</h2>}
        {says && <p>{says}</p>}
        {children}
        <RefusalNote refusal={refusal} unplaced={(one) => !placed.test(one.path) && !elsewhere(one)} />
        <div className={styles.acts}>
          <Button type="submit" loading={sending} disabled={!ready} data-testid="step-do">
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
