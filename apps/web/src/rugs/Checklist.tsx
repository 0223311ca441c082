import { Button } from '@mantine/core';
import type { InspectionCheck } from '../gql/graphql';
import { useContext } from 'react';
import { Problems } from '../form/Field';
import { useWords } from '../language/useWords';
import styles from './Checklist.module.css';

/** What was looked at, and whether it was right. */
export type Checked = Partial<Record<InspectionCheck, boolean>>;

/** In the order of the hands; what has no knots has none to count and no pile. */
const checks: readonly InspectionCheck[] = [
  ...(['SIDES', 'WEIGHT', 'KNOTS', 'BACK', 'PILE', 'EDGES', 'FLAT', 'COLOUR', 'CLEAN'] as const),
];
const ofKnots: readonly InspectionCheck[] = ['KNOTS', 'PILE'];

/** The checks of a piece of a structure. */
export const checksOf = (construction: string): readonly InspectionCheck[] =>
  checks.filter((check) => construction === 'KNOTTED' || !ofKnots.includes(check));

interface Props {
  rug: { readonly id: string; readonly construction: string };
  checked: Checked;
  onChange: (checked: Checked) => void;
  /** Its place among what is sent, when it is there. */
  path?: string | undefined;
}

/** The list that an inspector goes through: each answered for itself, or all of them right with one tap. */
export function Checklist({ rug, checked, onChange, path }: Props) {
  const { t } = useWords();
  const problems = useContext(Problems);
  const problem = path ? problems.get(path) : undefined;
  const wanted = checksOf(rug.construction);
  const allRight = () => onChange(Object.fromEntries(wanted.map((check) => [check, true])));
  return (
    <fieldset className={styles.checklist} data-testid="checklist">
      <legend>{t('inspect.checklist')}</legend>
      {problem && (
        <p className={styles.problem} role="alert">
          {problem.message} {problem.nextStep}
        </p>
      )}
      <Button size="compact-sm" variant="default" onClick={allRight} data-testid="all-right">
        {t('inspect.allRight')}
      </Button>
      <ul>
        {wanted.map((check) => (
          <li key={check} data-right={checked[check]} role="radiogroup" aria-label={t(`check.${check}`)}>
            <span>{t(`check.${check}`)}</span>
            {([true, false] as const).map((right) => (
              <label key={String(right)}>
                <input
                  type="radio"
                  name={`${rug.id}-${check}`}
                  checked={checked[check] === right}
                  onChange={() => onChange({ ...checked, [check]: right })}
                  data-testid={`check-${check}-${right ? 'right' : 'wrong'}`}
                />
                {t(right ? 'inspect.right' : 'inspect.wrong')}
              </label>
            ))}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
