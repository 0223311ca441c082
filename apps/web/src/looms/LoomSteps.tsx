import { useState } from 'react';
import { newCommandKey } from '../form/commandKey';
import { ChoiceField, NumberField, TextField } from '../form/fields';
import { StepForm } from '../form/StepForm';
import type { LoomEnd, LoomPageQuery } from '../gql/graphql';
import { readNumber } from '../language/digits';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { useCommand } from '../line/useCommand';
import { OwnerField } from './OwnerField';

const AmendLoom = graphql(`
  mutation AmendLoom($input: AmendLoomInput!) {
    amendLoom(input: $input) {
      __typename
      ... on LoomPayload {
        loom {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

const RetireLoom = graphql(`
  mutation RetireLoom($input: RetireLoomInput!) {
    retireLoom(input: $input) {
      __typename
      ... on LoomPayload {
        loom {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

type Loom = NonNullable<LoomPageQuery['loom']>;

interface StepProps {
  loom: Loom;
  onDone: (done: string) => void;
  onLeave: () => void;
}

/** Puts right what the card of a loom says. */
export function AmendForm({ loom, onDone, onLeave }: StepProps) {
  const { t, length } = useWords();
  const [key] = useState(newCommandKey);
  const [width, setWidth] = useState(length(loom.widthMm));
  const [place, setPlace] = useState(loom.place ?? '');
  const [owner, setOwner] = useState(loom.owner?.id ?? '');
  const { send, sending, refusal } = useCommand(AmendLoom);
  async function submit() {
    const value = readNumber(width);
    const widthMm = value === null ? null : Math.round(value * 10);
    const input = {
      commandKey: key,
      loomId: loom.id,
      widthMm,
      place: place.trim() || null,
      ownerId: owner || null,
    };
    if (await send({ input })) onDone(t('looms.amended'));
  }
  return (
    <StepForm
      name="amend-loom"
      title={t('looms.amend')}
      act={t('looms.amend')}
      sending={sending}
      refusal={refusal}
      placed={/^(widthMm|place|ownerId)$/}
      submit={() => void submit()}
      onLeave={onLeave}
    >
      <NumberField
        label={t('looms.width')}
        path="widthMm"
        value={width}
        onChange={setWidth}
        unit={t('looms.cm')}
      />
      <TextField
        label={t('looms.place')}
        path="place"
        value={place}
        onChange={setPlace}
        hint={t('looms.placeHint')}
      />
      {loom.cooperative && (
        <OwnerField cooperativeId={loom.cooperative.id} owner={owner} onChange={setOwner} />
      )}
    </StepForm>
  );
}

const ends: LoomEnd[] = ['WORN_OUT', 'SOLD', 'MOVED_AWAY', 'REGISTERED_TWICE', 'OTHER'];

/** Says that a loom is used no more. */
export function RetireForm({ loom, onDone, onLeave }: StepProps) {
  const { t } = useWords();
  const [key] = useState(newCommandKey);
  const [reason, setReason] = useState<LoomEnd>('WORN_OUT');
  const { send, sending, refusal } = useCommand(RetireLoom);
  async function submit() {
    if (await send({ input: { commandKey: key, loomId: loom.id, reason } })) onDone(t('looms.retiredDone'));
  }
  return (
    <StepForm
      name="retire-loom"
      title={t('looms.retire')}
      act={t('looms.retire')}
      sending={sending}
      refusal={refusal}
      placed={/^reason$/}
      submit={() => void submit()}
      onLeave={onLeave}
    >
      <ChoiceField
        label={t('pieces.why')}
        path="reason"
        value={reason}
        onChange={(next) => setReason(next as LoomEnd)}
        choices={ends.map((value) => ({ value, label: t(`pieces.value.${value}`) }))}
      />
    </StepForm>
  );
}
