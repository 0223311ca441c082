import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { byPath, Problems } from '../form/Field';
import { CheckField, ChoiceField, TextField } from '../form/fields';
import { plainDigits } from '../language/digits';
import { useWords } from '../language/useWords';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { CreateKey, KeyPermissions, permissionName } from './key';
import styles from './KeysPage.module.css';

const days = [30, 90, 180, 365];
const placed = /^(label|expiresInDays)$/;

interface Props {
  onMade: (secret: string) => void;
  onLeave: () => void;
}

/** What a program may do, for how long and from where. */
export function MakeKey({ onMade, onLeave }: Props) {
  const { t, number } = useWords();
  const { send, sending, refusal } = useCommand(CreateKey);
  const [{ data }] = useQuery({ query: KeyPermissions });
  const [label, setLabel] = useState('');
  const [lasts, setLasts] = useState('90');
  const [addresses, setAddresses] = useState('');
  const [given, setGiven] = useState<ReadonlySet<string>>(new Set());
  const offered = data?.keyPermissions ?? [];
  const networks = plainDigits(addresses)
    .split(/[\s,،;]+/)
    .filter(Boolean);

  const give = (permission: string, wanted: boolean) =>
    setGiven((now) => new Set(wanted ? [...now, permission] : [...now].filter((one) => one !== permission)));

  async function submit(event: FormEvent) {
    event.preventDefault();
    const permissions = offered.filter((permission) => given.has(permission));
    const input = { label: label.trim(), permissions, expiresInDays: Number(lasts), addresses: networks };
    const made = await send({ input });
    if (made) onMade(made.secret);
  }

  return (
    <Problems value={byPath(refusal?.problems)}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} data-testid="key-form">
        <h2>{t('keys.new')}</h2>
        <div className={styles.fields}>
          <TextField
            label={t('keys.label')}
            path="label"
            hint={t('keys.labelHint')}
            value={label}
            onChange={setLabel}
            testId="key-label"
          />
          <ChoiceField
            label={t('keys.lasts')}
            path="expiresInDays"
            value={lasts}
            onChange={setLasts}
            choices={days.map((count) => ({
              value: String(count),
              label: t('shares.days', { count, number: number(count) }),
            }))}
          />
          <TextField
            label={t('keys.addresses')}
            hint={t('keys.addressesHint')}
            optional
            ltr
            value={addresses}
            onChange={setAddresses}
            testId="key-addresses"
          />
        </div>
        <fieldset className={styles.permissions}>
          <legend>{t('keys.permissions')}</legend>
          {offered.map((permission) => (
            <CheckField
              key={permission}
              label={permissionName(t, permission)}
              checked={given.has(permission)}
              onChange={(wanted) => give(permission, wanted)}
            />
          ))}
        </fieldset>
        <RefusalNote
          refusal={refusal}
          unplaced={(problem) => !placed.test(problem.path)}
          placeOf={(path) => networks[Number(/^addresses\.(\d+)$/.exec(path)?.[1])] ?? ''}
        />
        <div className={styles.acts}>
          <Button
            type="submit"
            loading={sending}
            disabled={label.trim() === '' || given.size === 0}
            data-testid="make-key"
          >
            {t('keys.make')}
          </Button>
          <Button variant="default" onClick={onLeave} disabled={sending}>
            {t('act.leave')}
          </Button>
        </div>
      </form>
    </Problems>
  );
}
