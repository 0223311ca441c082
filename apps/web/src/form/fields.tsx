import type { HTMLAttributes, KeyboardEvent } from 'react';
import { readDay, shiftDay, today } from '../language/dates';
import { useWords } from '../language/useWords';
import { Field, type FieldProps } from './Field';
import styles from './Field.module.css';

interface Typed extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  disabled?: boolean;
}

interface TextProps extends Typed {
  long?: boolean;
  ltr?: boolean;
  autoComplete?: string;
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  type?: 'text' | 'password';
  list?: string;
  placeholder?: string;
  testId?: string;
}

export function TextField(props: TextProps) {
  const { value, onChange, onKeyDown, disabled, long, ltr, autoComplete, inputMode, type, list } = props;
  return (
    <Field {...props}>
      {(wiring) =>
        long ? (
          <textarea
            {...wiring}
            value={value}
            disabled={disabled}
            onChange={(event) => onChange(event.currentTarget.value)}
            data-testid={props.testId}
          />
        ) : (
          <input
            {...wiring}
            type={type ?? 'text'}
            value={value}
            disabled={disabled}
            onChange={(event) => onChange(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            dir={ltr ? 'ltr' : undefined}
            autoComplete={autoComplete ?? 'off'}
            autoCapitalize={ltr ? 'none' : undefined}
            spellCheck={ltr ? false : undefined}
            inputMode={inputMode}
            list={list}
            placeholder={props.placeholder}
            data-testid={props.testId}
          />
        )
      }
    </Field>
  );
}

/** A number kept as it was typed, in Persian or Latin digits; it is read when the form is sent. */
export function NumberField(props: Typed & { unit?: string; placeholder?: string; testId?: string }) {
  const { value, onChange, onKeyDown, disabled, unit } = props;
  return (
    <Field {...props}>
      {(wiring) => (
        <div className={unit ? styles.unit : undefined}>
          <input
            {...wiring}
            inputMode="decimal"
            autoComplete="off"
            placeholder={props.placeholder}
            value={value}
            disabled={disabled}
            onChange={(event) => onChange(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            data-testid={props.testId}
          />
          {unit && <span>{unit}</span>}
        </div>
      )}
    </Field>
  );
}

/** A day typed in either calendar; arrows step through days; the other calendar stands under it. */
export function DateField(props: Typed & { testId?: string }) {
  const words = useWords();
  const { value, onChange, onKeyDown } = props;
  const day = readDay(value);
  function step(event: KeyboardEvent<HTMLInputElement>) {
    const days = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (days !== 0 && !event.altKey) {
      event.preventDefault();
      onChange(words.day(day ? shiftDay(day, days) : today()));
    } else {
      onKeyDown?.(event);
    }
  }
  return (
    <Field
      {...props}
      hint={
        props.bare
          ? undefined
          : day
            ? words.otherCalendar(day)
            : value
              ? words.t('form.noSuchDay')
              : props.hint
      }
    >
      {(wiring) => (
        <input
          {...wiring}
          inputMode="numeric"
          autoComplete="off"
          placeholder={words.day(today())}
          title={day ? words.otherCalendar(day) : undefined}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={() => day && words.day(day) !== value && onChange(words.day(day))}
          onKeyDown={step}
          data-testid={props.testId}
        />
      )}
    </Field>
  );
}

export interface Choice {
  value: string;
  label: string;
}

/** A choice among few: the system's own list, best under a thumb. */
export function ChoiceField(props: Typed & { choices: Choice[]; blank?: string; testId?: string }) {
  const { value, onChange, onKeyDown, disabled, choices, blank } = props;
  return (
    <Field {...props}>
      {(wiring) => (
        <select
          {...wiring}
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          data-testid={props.testId}
        >
          {blank !== undefined && <option value="">{blank}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function CheckField(props: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}
