import type { Refusal } from '#libs/platform';
import type { Subject } from '#libs/ledger';
import { printShipment, type ShipmentState, type ShipmentStatus } from './shipment.js';
import { STATUS_WORDS, inWords } from './status-words.js';
import { notAtThisStep, stepBeforeLast } from './shipment.refusals.js';

/** When a step happened, ISO 8601 UTC with milliseconds: such instants compare as text. */
export type StepTime = string;

/** Why a step cannot be taken now: the shipment stands elsewhere, or time would run backwards. */
export function problemOfStep(
  { id, state }: Subject<ShipmentState>,
  allowed: readonly ShipmentStatus[],
  occurredAt: StepTime,
): Refusal | undefined {
  const shipment = printShipment(id);
  const { status, lastStepAt } = state;
  if (!allowed.includes(status)) {
    return notAtThisStep({ shipment, status: STATUS_WORDS[status], allowed: inWords(allowed) });
  }
  return occurredAt < lastStepAt ? stepBeforeLast({ shipment, occurredAt, lastStepAt }) : undefined;
}
