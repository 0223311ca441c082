import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { foldText } from '../language/digits';
import { useWords } from '../language/useWords';
import { Icon } from '../look/Icon';
import { Field, type FieldProps } from './Field';
import styles from './NameField.module.css';

export interface Named {
  id: string;
  label: string;
  /** Told beside the name, e.g. a weaver's village. */
  beside?: string;
  /** Its name in other scripts: found by, not shown. */
  also?: string;
}

interface Props extends FieldProps {
  choices: Named[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
  /** One name or several. */
  several?: boolean;
  /** What may be typed, where it is no name. */
  typed?: string;
  testId?: string;
}

const shown = 30;

/** Names picked by typing a part of them: arrows choose, Enter takes, Backspace gives back. */
export function NameField(props: Props) {
  const { choices, chosen, onChange, several = false, label } = props;
  const { t } = useWords();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [written, setWritten] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);

  const byId = useMemo(() => new Map(choices.map((choice) => [choice.id, choice])), [choices]);
  const found = useMemo(() => {
    if (!open) return [];
    const parts = foldText(written).split(/\s+/);
    return choices
      .filter((choice) => !chosen.includes(choice.id))
      .filter((choice) => {
        const text = foldText([choice.label, choice.beside, choice.also].join(' '));
        return parts.every((part) => text.includes(part));
      })
      .slice(0, shown);
  }, [choices, chosen, open, written]);

  function take(choice: Named | undefined) {
    if (!choice) return;
    onChange(several ? [...chosen, choice.id] : [choice.id]);
    setWritten('');
    setOpen(false);
    setAt(0);
    input.current?.focus();
  }
  function giveBack(id: string) {
    onChange(chosen.filter((one) => one !== id));
    input.current?.focus();
  }
  function key(event: KeyboardEvent<HTMLInputElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) setOpen(true);
      else
        setAt((now) => Math.max(0, Math.min(found.length - 1, now + (event.key === 'ArrowDown' ? 1 : -1))));
    } else if (event.key === 'Enter' && open && found[at]) {
      event.preventDefault();
      take(found[at]);
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      setOpen(false);
    } else if (event.key === 'Backspace' && written === '' && chosen.length > 0) {
      giveBack(chosen[chosen.length - 1] ?? '');
    }
  }

  const full = !several && chosen.length > 0;
  return (
    <Field {...props}>
      {({ className, ...wiring }) => (
        <div
          className={`${className} ${styles.box}`}
          data-invalid={wiring['aria-invalid']}
          onBlur={(event) => {
            if (event.currentTarget.contains(event.relatedTarget)) return;
            setOpen(false);
            setWritten('');
          }}
        >
          {chosen.map((id) => (
            <span key={id} className={styles.name}>
              <bdi>{byId.get(id)?.label ?? '…'}</bdi>
              <button
                type="button"
                tabIndex={-1}
                aria-label={t('form.takeOut', { name: byId.get(id)?.label ?? '' })}
                onClick={() => giveBack(id)}
              >
                <Icon name="cross" size={14} />
              </button>
            </span>
          ))}
          <input
            {...wiring}
            ref={input}
            role="combobox"
            aria-expanded={open && found.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={open && found[at] ? `${listId}-${at}` : undefined}
            value={written}
            autoComplete="off"
            placeholder={chosen.length === 0 ? (props.typed ?? t('form.typeName')) : undefined}
            onChange={(event) => {
              setWritten(event.currentTarget.value);
              setOpen(true);
              setAt(0);
            }}
            onClick={() => !full && setOpen(true)}
            onKeyDown={key}
            data-testid={props.testId}
          />
          {open && (
            <ul id={listId} role="listbox" aria-label={label} className={styles.list}>
              {found.map((choice, index) => (
                <li
                  key={choice.id}
                  id={`${listId}-${index}`}
                  role="option"
                  aria-selected={index === at}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => take(choice)}
                >
                  <bdi>{choice.label}</bdi>
                  {choice.beside && (
                    <small>
                      <bdi>{choice.beside}</bdi>
                    </small>
                  )}
                </li>
              ))}
              {found.length === 0 && (
                <li role="option" aria-selected={false} aria-disabled="true" className={styles.none}>
                  {t('form.noName')}
                </li>
              )}
            </ul>
          )}
        </div>
      )}
    </Field>
  );
}
