import { ChoiceField, NumberField } from '../form/fields';
import type { MoneyUnit } from '../gql/graphql';
import { plainDigits, readNumber } from '../language/digits';
import { useWords } from '../language/useWords';
import styles from './pay.module.css';

export interface Said {
  amount: string;
  /** Empty until she says which: nobody guesses between rials and tomans. */
  unit: MoneyUnit | '';
}

export const nothingSaid: Said = { amount: '', unit: '' };

/** What was said, for a command; null while the amount or its unit is missing. */
export function saidMoney({ amount, unit }: Said): { amount: number; unit: MoneyUnit } | null {
  const read = readNumber(amount);
  return read === null || unit === '' ? null : { amount: read, unit };
}

/** What is odd about an amount as it was typed: no number, a point where thousands were meant, or less than a rial. */
function oddOf({ amount, unit }: Said): 'amountUnread' | 'amountPoint' | 'amountFine' | null {
  if (amount.trim() === '') return null;
  const read = readNumber(amount);
  if (read === null) return 'amountUnread';
  if (/^\d{1,3}([.\u066b/]\d{3}|\u060c\d{3})$/.test(plainDigits(amount.trim()))) return 'amountPoint';
  const rials = read * (unit === 'TOMAN' ? 10 : 1);
  return unit !== '' && Math.abs(rials - Math.round(rials)) > 1e-6 ? 'amountFine' : null;
}

const units: MoneyUnit[] = ['TOMAN', 'RIAL'];

/** An amount and its unit, and beneath what that is in both units, so that a slip of ten times is seen. */
export function MoneyField({
  label,
  path,
  value,
  onChange,
  optional = false,
  hint,
  testId = 'money',
}: {
  label: string;
  path: string;
  value: Said;
  onChange: (value: Said) => void;
  optional?: boolean;
  hint?: string;
  testId?: string;
}) {
  const { t, number } = useWords();
  const said = saidMoney(value);
  const odd = oddOf(value);
  const rials = said ? said.amount * (said.unit === 'TOMAN' ? 10 : 1) : 0;
  return (
    <div className={styles.said}>
      <NumberField
        label={label}
        path={path}
        value={value.amount}
        onChange={(amount) => onChange({ ...value, amount })}
        optional={optional}
        hint={hint}
        testId={`${testId}-amount`}
      />
      <ChoiceField
        label={t('pay.unit')}
        path={`${path}.unit`}
        value={value.unit}
        onChange={(unit) => onChange({ ...value, unit: unit as MoneyUnit | '' })}
        blank={t('pay.whichUnit')}
        choices={units.map((unit) => ({ value: unit, label: t(`pay.units.${unit}`) }))}
        testId={`${testId}-unit`}
      />
      {odd && (
        <p className={styles.both} role="alert" data-testid={`${testId}-odd`}>
          {t(`pay.${odd}`)}
        </p>
      )}
      {said && (
        <p className={styles.both} data-testid={`${testId}-both`}>
          {t('pay.both', { rials: number(rials), tomans: number(rials / 10, 1) })}
        </p>
      )}
    </div>
  );
}
