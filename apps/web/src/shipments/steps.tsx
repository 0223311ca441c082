import { useState, type ReactNode } from 'react';
import { NumberField, TextField } from '../form/fields';
import { newCommandKey } from '../form/commandKey';
import { StepForm } from '../form/StepForm';
import { readNumber } from '../language/digits';
import { useWords } from '../language/useWords';
import type { Refusal } from '../line/refusal';
import { useCommand } from '../line/useCommand';
import type { PickedRug } from '../rugs/picked';
import { StockPicker } from '../rugs/StockPicker';
import type { ShipmentStory } from '../trace/trace';
import { BalePicker } from './BalePicker';
import {
  AddRugs,
  ArriveShipment,
  CancelShipment,
  ConfirmReceipt,
  DeliverShipment,
  DepartShipment,
  LoadBales,
} from './moves';
import { PricedRugs } from './PricedRugs';
import { minorPrice, type PricedRug } from './pricing';
import styles from './ShipmentActions.module.css';

interface StepProps {
  shipment: ShipmentStory;
  onDone: () => void;
}

interface FormProps {
  act: string;
  sending: boolean;
  refusal: Refusal | null;
  placed?: RegExp;
  ready?: boolean;
  /** Answers whether it was done. */
  send: () => Promise<unknown>;
  onDone: () => void;
  children?: ReactNode;
}

/** One step of a shipment: the card that holds it says what it is about, and lets go of it. */
function MoveForm({ send, onDone, placed = /^$/, ...form }: FormProps) {
  async function submit() {
    if (await send()) onDone();
  }
  return <StepForm name="move" stands="bare" {...form} placed={placed} submit={() => void submit()} />;
}

/** A key for the one command of a step, however often it is sent. */
const useCommandKey = () => useState(newCommandKey)[0];

export function AddRugsStep({ shipment, onDone }: StepProps) {
  const { t } = useWords();
  const commandKey = useCommandKey();
  const { send, sending, refusal } = useCommand(AddRugs);
  const [rugs, setRugs] = useState<PricedRug[]>([]);
  const changePicked = (change: (now: PickedRug[]) => PickedRug[]) =>
    setRugs((now) => {
      const known = new Map(now.map((rug) => [rug.id, rug.price]));
      const last = now.at(-1)?.price ?? '';
      return change(now).map((rug) => ({ ...rug, price: known.get(rug.id) ?? last }));
    });
  const items = rugs.map((rug) => ({ rugId: rug.id, pricePerM2Minor: minorPrice(rug.price) }));
  return (
    <>
      <StockPicker picked={rugs} onChange={changePicked} unpacked />
      <MoveForm
        act={t('step.addRugs.do')}
        sending={sending}
        refusal={refusal}
        ready={rugs.length > 0 && items.every((item) => item.pricePerM2Minor > 0)}
        send={() => send({ input: { commandKey, shipmentId: shipment.id, items } })}
        onDone={onDone}
      >
        <div className={styles.wide}>
          <PricedRugs rugs={rugs} currency={shipment.currency} onChange={setRugs} />
        </div>
      </MoveForm>
    </>
  );
}

export function LoadStep({ shipment, onDone }: StepProps) {
  const { t } = useWords();
  const commandKey = useCommandKey();
  const { send, sending, refusal } = useCommand(LoadBales);
  const [bales, setBales] = useState<string[]>([]);
  return (
    <MoveForm
      act={t('step.load.do')}
      sending={sending}
      refusal={refusal}
      ready={bales.length > 0}
      send={() => send({ input: { commandKey, shipmentId: shipment.id, baleIds: bales } })}
      onDone={onDone}
    >
      <div className={styles.wide}>
        <BalePicker
          idsOnly
          picked={bales}
          onChange={(id, rugs) => setBales((now) => (rugs ? [...now, id] : now.filter((one) => one !== id)))}
        />
      </div>
    </MoveForm>
  );
}

export function DepartStep({ shipment, onDone }: StepProps) {
  const { t } = useWords();
  const commandKey = useCommandKey();
  const { send, sending, refusal } = useCommand(DepartShipment);
  const [conveyance, setConveyance] = useState(shipment.conveyance ?? '');
  return (
    <MoveForm
      act={t('step.depart.do')}
      sending={sending}
      refusal={refusal}
      placed={/^conveyance$/}
      ready={conveyance.trim() !== ''}
      send={() => send({ input: { commandKey, shipmentId: shipment.id, conveyance: conveyance.trim() } })}
      onDone={onDone}
    >
      <div className={styles.narrow}>
        <TextField
          label={t(`conveyance.${shipment.mode}`)}
          path="conveyance"
          value={conveyance}
          onChange={setConveyance}
          testId="conveyance"
        />
      </div>
    </MoveForm>
  );
}

export function ArriveStep({ shipment, onDone }: StepProps) {
  const { t } = useWords();
  const commandKey = useCommandKey();
  const { send, sending, refusal } = useCommand(ArriveShipment);
  return (
    <MoveForm
      act={t('step.arrive.do')}
      sending={sending}
      refusal={refusal}
      send={() => send({ input: { commandKey, shipmentId: shipment.id } })}
      onDone={onDone}
    />
  );
}

export function DeliverStep({ shipment, onDone }: StepProps) {
  const { t } = useWords();
  const commandKey = useCommandKey();
  const { send, sending, refusal } = useCommand(DeliverShipment);
  return (
    <MoveForm
      act={t('step.deliver.do')}
      sending={sending}
      refusal={refusal}
      send={() => send({ input: { commandKey, shipmentId: shipment.id } })}
      onDone={onDone}
    />
  );
}

export function ConfirmStep({ shipment, onDone }: StepProps) {
  const { t, number } = useWords();
  const commandKey = useCommandKey();
  const { send, sending, refusal } = useCommand(ConfirmReceipt);
  const [received, setReceived] = useState(number(shipment.bales.length));
  const [note, setNote] = useState('');
  const count = readNumber(received);
  return (
    <MoveForm
      act={t('step.confirm.do')}
      sending={sending}
      refusal={refusal}
      placed={/^(receivedBales|note)$/}
      ready={count !== null}
      send={() =>
        send({
          input: {
            commandKey,
            shipmentId: shipment.id,
            receivedBales: Math.round(count ?? 0),
            note: note.trim() || null,
          },
        })
      }
      onDone={onDone}
    >
      <div className={styles.narrow}>
        <NumberField
          label={t('step.confirm.received')}
          path="receivedBales"
          hint={t('step.confirm.sent', {
            count: shipment.bales.length,
            number: number(shipment.bales.length),
          })}
          value={received}
          onChange={setReceived}
          testId="received-bales"
        />
        <TextField label={t('step.confirm.note')} optional long path="note" value={note} onChange={setNote} />
      </div>
    </MoveForm>
  );
}

export function CancelStep({ shipment, onDone }: StepProps) {
  const { t } = useWords();
  const commandKey = useCommandKey();
  const { send, sending, refusal } = useCommand(CancelShipment);
  const [reason, setReason] = useState('');
  return (
    <MoveForm
      act={t('step.cancel.do')}
      sending={sending}
      refusal={refusal}
      placed={/^reason$/}
      ready={reason.trim() !== ''}
      send={() => send({ input: { commandKey, shipmentId: shipment.id, reason: reason.trim() } })}
      onDone={onDone}
    >
      <div className={styles.narrow}>
        <TextField
          label={t('step.cancel.reason')}
          long
          path="reason"
          value={reason}
          onChange={setReason}
          testId="reason"
        />
      </div>
    </MoveForm>
  );
}
