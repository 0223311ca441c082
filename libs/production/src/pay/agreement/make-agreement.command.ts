import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  Ids,
  foldText,
  humanCode,
  invalidInput,
  readOpaqueId,
  refuse,
  type Caller,
  type Problem,
  type Refusal,
  type Result,
} from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand, type Reading } from '#libs/ledger';
import { organisationKind, personKind } from '#libs/network';
import { cooperativeFor } from '../../cooperative/own-cooperative.js';
import { placed } from '../../faults.js';
import { pieceKind, type PieceState } from '../../piece/piece.js';
import { pieceUnknown } from '../../piece/piece.refusals.js';
import { rugKind } from '../../rug/rug.js';
import { rugUnknown } from '../../rug/rug.refusals.js';
import { problemsOfNote, remark, saidMoney } from '../money/read-money.js';
import { MAX_RIALS, rialsOf } from '../money/rials.js';
import { rugPricedAlready } from '../price/price.refusals.js';
import { isOthersWork, rugPriceKind } from '../price/rug-price.js';
import { MOST_PARTIES, MOST_PARTS, makeAgreement } from './agreement.js';
import { PAY_BASES, SHARINGS, type AgreementMade } from './agreement.events.js';
import { moneyWrong, twoTargets } from './agreement.refusals.js';

const CODE_BYTES = 7;

const schema = z.object({
  cooperativeId: z.string().nullish(),
  basis: z.enum(PAY_BASES),
  rate: saidMoney,
  sharing: z.enum(SHARINGS),
  parties: z
    .array(z.object({ personId: z.string(), parts: z.int().min(1).max(MOST_PARTS).nullish() }))
    .max(MOST_PARTIES),
  rugId: z.string().nullish(),
  pieceId: z.string().nullish(),
  design: z
    .string()
    .trim()
    .max(80)
    .nullish()
    .transform((text) => text || undefined),
  from: z.iso.date(),
  note: remark,
});

/** The input of an agreement. */
export type MakeAgreementInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Records what a cooperative and its weavers agreed to pay. */
@Injectable()
export class MakeAgreement {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the agreement. */
  async execute(caller: Caller, input: MakeAgreementInput): Promise<Result<string, Refusal>> {
    const command = openCommand('makePayAgreement', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const cooperative = cooperativeFor(caller, checked.value.cooperativeId);
    if (!cooperative.ok) return cooperative;
    const { rate, note, rugId, pieceId, design } = checked.value;
    const rateRials = rialsOf(rate);
    const problems: Problem[] = [
      ...(rateRials === undefined ? [moneyWrong('rate', { most: MAX_RIALS })] : []),
      ...problemsOfNote(note, 'note'),
      ...problemsOfNote(design, 'design'),
      ...([rugId, pieceId, design].filter(Boolean).length > 1 ? [twoTargets('design')] : []),
    ];
    if (problems.length > 0) return refuse(invalidInput(problems));
    const made = agreed(checked.value, cooperative.value, rateRials!);
    const id = humanCode(this.ids.bytes(CODE_BYTES));
    const done = await this.ledger.execute(command.value, async (read) => {
      const [cooperativeRead, people, unfitTarget] = await Promise.all([
        read.one(organisationKind, made.cooperativeId),
        read.many(
          personKind,
          made.parties.map(({ personId }) => personId),
        ),
        targetProblem(read, made),
      ]);
      return makeAgreement(id, made, { cooperative: cooperativeRead, people, unfitTarget });
    });
    return answeredId(done);
  }
}

function agreed(
  { basis, sharing, parties, rugId, pieceId, design, from, note }: z.output<typeof schema>,
  cooperativeId: string,
  rateRials: number,
): AgreementMade {
  const target = rugId
    ? { target: 'RUG' as const, targetId: readOpaqueId('rug', rugId) ?? '' }
    : pieceId
      ? { target: 'PIECE' as const, targetId: readOpaqueId('piece', pieceId) ?? '' }
      : design
        ? { target: 'DESIGN' as const, targetId: foldText(design), design }
        : { target: 'ALL' as const };
  return {
    ...{ cooperativeId, basis, rateRials, sharing, from },
    parties: parties.map(({ personId, parts }) => ({
      personId: readOpaqueId('person', personId) ?? '',
      ...(parts ? { parts } : {}),
    })),
    ...target,
    ...(note ? { note } : {}),
  };
}

/** Whether a rug is priced as the work of those who stand as its makers. */
async function isSettled(read: Reading, rugId: string): Promise<boolean> {
  const [rug, price] = await Promise.all([read.one(rugKind, rugId), read.one(rugPriceKind, rugId)]);
  return price !== undefined && !isOthersWork(price.state, rug?.state.makerIds ?? []);
}

/**
 * A rug or a piece that is named must be the cooperative's, and what is made of it not be priced; being a moment late
 * costs an idle agreement.
 */
async function targetProblem(
  read: Reading,
  { target, targetId, cooperativeId }: AgreementMade,
): Promise<Problem | undefined> {
  if (target !== 'RUG' && target !== 'PIECE') return undefined;
  const path = target === 'RUG' ? 'rugId' : 'pieceId';
  const found =
    target === 'RUG' ? await read.one(rugKind, targetId ?? '') : await read.one(pieceKind, targetId ?? '');
  if (found?.state.cooperativeId !== cooperativeId)
    return placed(path, target === 'RUG' ? rugUnknown() : pieceUnknown());
  const rugId = target === 'RUG' ? found.id : (found.state as PieceState).rugId;
  return rugId !== undefined && (await isSettled(read, rugId)) ? placed(path, rugPricedAlready()) : undefined;
}
