import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { byPath, Problems } from '../form/Field';
import { CheckField, ChoiceField, NumberField, TextField } from '../form/fields';
import type { ShareKind, ShareWithMutation } from '../gql/graphql';
import { readNumber } from '../language/digits';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import type { Accepted } from '../line/sendMutation';
import { useCommand } from '../line/useCommand';
import { Icon } from '../look/Icon';
import { QrCode } from '../look/QrCode';
import { HandOver } from './HandOver';
import './share';
import styles from './ShareThing.module.css';

const ShareWith = graphql(`
  mutation ShareWith($input: ShareWithInput!) {
    shareWith(input: $input) {
      __typename
      ... on ShareWithPayload {
        path
        share {
          ...ShareLine
        }
      }
      ...RefusalParts
    }
  }
`);

type Made = Accepted<ShareWithMutation>;

const days = [1, 7, 30, 90, 365];
const placed = /^(label|expiresInDays|mostUses)$/;
/** Where prices stand in what is shared. */
const priced: ShareKind[] = ['SHIPMENT', 'ORGANISATION'];

interface FormProps {
  kind: ShareKind;
  id: string;
  onMade: (made: Made) => void;
  onLeave: () => void;
}

function ShareForm({ kind, id, onMade, onLeave }: FormProps) {
  const { t, number } = useWords();
  const { send, sending, refusal } = useCommand(ShareWith);
  const [label, setLabel] = useState('');
  const [lasts, setLasts] = useState('30');
  const [papers, setPapers] = useState(true);
  const [prices, setPrices] = useState(false);
  const [most, setMost] = useState('');
  const hasPrices = priced.includes(kind);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const mostUses = most.trim() === '' ? null : (readNumber(most) ?? 0);
    const input = { kind, id, label: label.trim(), expiresInDays: Number(lasts) };
    const made = await send({ input: { ...input, papers, prices: hasPrices && prices, mostUses } });
    if (made) onMade(made);
  }

  return (
    <Problems value={byPath(refusal?.problems)}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} data-testid="share-form">
        <h2>{t(`shares.of.${kind}`)}</h2>
        <p className={styles.says}>{t(`shares.theySee.${kind}`)}</p>
        <div className={styles.fields}>
          <TextField
            label={t('shares.label')}
            path="label"
            hint={t('shares.labelHint')}
            value={label}
            onChange={setLabel}
            testId="share-label"
          />
          <ChoiceField
            label={t('shares.lasts')}
            path="expiresInDays"
            value={lasts}
            onChange={setLasts}
            choices={days.map((count) => ({
              value: String(count),
              label: t('shares.days', { count, number: number(count) }),
            }))}
            testId="share-lasts"
          />
          <NumberField
            label={t('shares.mostUses')}
            path="mostUses"
            hint={t('shares.mostUsesHint')}
            optional
            value={most}
            onChange={setMost}
            testId="share-most"
          />
        </div>
        <CheckField label={t('shares.withPapers')} checked={papers} onChange={setPapers} />
        {hasPrices && <CheckField label={t('shares.withPrices')} checked={prices} onChange={setPrices} />}
        <RefusalNote refusal={refusal} unplaced={(problem) => !placed.test(problem.path)} />
        <div className={styles.acts}>
          <Button type="submit" loading={sending} disabled={label.trim() === ''} data-testid="make-link">
            {t('shares.make')}
          </Button>
          <Button variant="default" onClick={onLeave} disabled={sending}>
            {t('act.leave')}
          </Button>
        </div>
      </form>
    </Problems>
  );
}

interface Props {
  kind: ShareKind;
  id: string;
  onMade?: () => void;
}

/** Makes a link with which somebody without an account reads this one thing. */
export function ShareThing({ kind, id, onMade }: Props) {
  const { t, date } = useWords();
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  if (made) {
    const link = location.origin + made.path;
    const { label, expiresAt } = made.share;
    return (
      <HandOver
        title={t('shares.madeTitle', { label })}
        says={t('shares.madeSays', { when: date(expiresAt) })}
        secret={link}
        label={t('shares.link')}
        onDone={() => setMade(null)}
      >
        <QrCode text={link} label={t('shares.qr')} />
      </HandOver>
    );
  }
  if (open)
    return (
      <ShareForm
        kind={kind}
        id={id}
        onLeave={() => setOpen(false)}
        onMade={(next) => {
          setOpen(false);
          setMade(next);
          onMade?.();
        }}
      />
    );
  return (
    <div>
      <Button
        variant="default"
        leftSection={<Icon name="share" size={18} />}
        onClick={() => setOpen(true)}
        data-testid="share"
      >
        {t(kind === 'ORGANISATION' ? 'shares.shareWhole' : 'shares.share')}
      </Button>
    </div>
  );
}
