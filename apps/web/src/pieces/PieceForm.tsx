import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { byPath, Problems } from '../form/Field';
import { useWords } from '../language/useWords';
import type { Problem, Refusal } from '../line/refusal';
import { RefusalNote } from '../line/RefusalNote';
import organisation from '../organisations/organisation.module.css';

/** Questions have fields of their own, and are not told twice. */
export const isQuestion = ({ code }: Problem): boolean => Boolean(code?.startsWith('QUESTION_'));

interface Props {
  name: string;
  title: string;
  act: string;
  sending: boolean;
  refusal: Refusal | null;
  missing?: Problem[];
  /** Paths of problems that stand at a field of this form; questions have fields of their own. */
  placed: RegExp;
  submit: () => void;
  onLeave: () => void;
  children?: ReactNode;
}

/** A step of a piece, asked in place. */
export function PieceForm(props: Props) {
  const { name, title, act, sending, refusal, missing = [], placed, submit, onLeave, children } = props;
  const { t } = useWords();
  function send(event: FormEvent) {
    event.preventDefault();
    submit();
  }
  const isPlaced = (problem: Problem) => placed.test(problem.path) || isQuestion(problem);
  return (
    <Problems
      value={byPath(missing.length > 0 ? missing : refusal?.problems.filter((one) => !isQuestion(one)))}
    >
      <form className={organisation.step} onSubmit={send} data-testid={`${name}-step`}>
        <h2>{title}</h2>
        {children}
        <RefusalNote refusal={refusal} unplaced={(problem) => !isPlaced(problem)} />
        <div className={organisation.acts}>
          <Button type="submit" size="md" loading={sending} data-testid={`send-${name}`}>
            {act}
          </Button>
          <Button variant="default" size="md" onClick={onLeave} disabled={sending}>
            {t('act.leave')}
          </Button>
        </div>
      </form>
    </Problems>
  );
}
