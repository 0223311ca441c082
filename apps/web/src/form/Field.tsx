import { createContext, useContext, useId, type ReactNode } from 'react';
import { useWords } from '../language/useWords';
import type { Problem } from '../line/refusal';
import styles from './Field.module.css';

/** What is wrong with the form's input, by path; fields show what is theirs. */
export const Problems = createContext<ReadonlyMap<string, Problem>>(new Map());

export const byPath = (problems: readonly Problem[] | undefined): ReadonlyMap<string, Problem> =>
  new Map((problems ?? []).map((problem) => [problem.path, problem]));

export interface FieldProps {
  label: string;
  /** The field's place in the command's input, e.g. `rugs.3.widthMm`. */
  path?: string;
  hint?: ReactNode;
  /** In a row of many, where the column is plain, the label is only read out. */
  bare?: boolean;
  optional?: boolean;
}

export interface Wiring {
  id: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
  'data-path': string | undefined;
  className: string | undefined;
}

const problemIdOf = (path: string) => `problem-${path.replaceAll('.', '-')}`;

/** Label, the input itself, a hint, and what is wrong with it and what to do. */
export function Field({
  label,
  path,
  hint,
  bare,
  optional,
  children,
}: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const { t } = useWords();
  const id = useId();
  const problems = useContext(Problems);
  const problem = path ? problems.get(path) : undefined;
  const problemId = path ? problemIdOf(path) : undefined;
  const described = [problem && problemId, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={bare ? styles.bare : undefined}>
        {label}
        {optional && <small> {t('form.optional')}</small>}
      </label>
      {children({
        id,
        'aria-invalid': problem !== undefined,
        'aria-describedby': described || undefined,
        'data-path': path,
        className: styles.input,
      })}
      {problem && (
        <p id={problemId} className={styles.problem}>
          {problem.message} {problem.nextStep}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
