import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  Ids,
  dayInIran,
  ok,
  readOpaqueId,
  refuse,
  type Caller,
  type Refusal,
  type Result,
} from '#libs/platform';
import {
  Ledger,
  Views,
  checkInput,
  idOf,
  openCommand,
  type Reading,
  type Subject,
  type View,
} from '#libs/ledger';
import { organisationKind, personKind, type PersonState } from '#libs/network';
import { cooperativeFor, refusalOfMaker } from '../../cooperative/own-cooperative.js';
import { rugKind, type RugState } from '../../rug/rug.js';
import { rugUnknown } from '../../rug/rug.refusals.js';
import { payAccountId, payAccountKind, type OpenedOrNew } from '../account/account.js';
import { newAccount } from '../account/account-owner.js';
import { agreementKind, type AgreementState } from '../agreement/agreement.js';
import { AgreementsFor } from './agreements-for.js';
import { movedBy, priceRugs, type RugToPrice } from './pricing.js';
import { priceMoved, rugDisputed, rugNotPassed, rugPricedAlready } from './price.refusals.js';
import { quoteOf } from './quote.js';
import { isOthersWork, rugPriceKind, type RugPriceState } from './rug-price.js';
import { isDisputed, isEarned, workOf } from './rug-work.js';

/** The most rugs of one call. */
export const MAX_PRICED_RUGS = 200;

/** The facts that say what a rug is worth. */
const PRICED: ReadonlySet<string> = new Set(['RugPriced', 'RugRepriced']);

const schema = z.object({
  cooperativeId: z.string().nullish(),
  rugs: z
    .array(z.object({ rugId: z.string(), shownRials: z.number().nullish() }))
    .min(1)
    .max(MAX_PRICED_RUGS),
});

/** The input of pricing rugs. */
export type PriceRugsInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/**
 * Writes what rugs are worth into the accounts of those who wove them. Only what passed inspection is earned, by the
 * agreement that counts for it, and once: a rug is priced by one entry, which claims it and each earning. A rug whose
 * makers were settled otherwise since is priced anew, by the difference.
 */
@Injectable()
export class PriceRugs {
  constructor(
    private readonly ledger: Ledger,
    private readonly views: Views,
    private readonly agreements: AgreementsFor,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Gives the ids of the rugs. */
  async execute(caller: Caller, input: PriceRugsInput): Promise<Result<string[], Refusal>> {
    const command = openCommand('priceRugs', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const cooperative = cooperativeFor(caller, checked.value.cooperativeId);
    if (!cooperative.ok) return cooperative;
    const wanted = checked.value.rugs.map(({ rugId, shownRials }) => ({
      rugId: readOpaqueId('rug', rugId) ?? '',
      shownRials: shownRials ?? undefined,
    }));
    const candidates = await this.candidates(
      cooperative.value,
      wanted.map(({ rugId }) => rugId),
    );
    const on = dayInIran(command.value.occurredAt);
    const done = await this.ledger.execute(command.value, async (read) => {
      const maker = refusalOfMaker(await read.one(organisationKind, cooperative.value));
      if (maker) return refuse(maker);
      const ground = await this.ground(read, cooperative.value, wanted, candidates);
      return priceRugs(cooperative.value, on, ground);
    });
    if (!done.ok) return done;
    const { events } = done.value.entry;
    return ok(events.filter(({ type }) => PRICED.has(type)).map(({ subject }) => idOf(subject)));
  }

  /** Which agreements may count; that they stand as they are read is seen to by the decision. */
  private async candidates(cooperativeId: string, rugIds: readonly string[]): Promise<string[]> {
    const rugs = await this.views.many(rugKind, rugIds);
    const pieces = [...rugs.values()].flatMap((rug) => rug.pieceId ?? []);
    return (await this.agreements.rugs(cooperativeId, [...rugIds, ...pieces])).map(({ _id }) => _id);
  }

  /**
   * Reads what pricing rests on. Rugs, people and agreements get no fact: a rug that is rejected or an agreement that
   * is ended in this moment was what it was when the pay was agreed to, and a correction makes right what was not.
   */
  private async ground(
    read: Reading,
    cooperativeId: string,
    wanted: readonly { rugId: string; shownRials: number | undefined }[],
    candidates: readonly string[],
  ) {
    const rugIds = wanted.map(({ rugId }) => rugId);
    const [rugs, prices, agreements] = await Promise.all([
      read.many(rugKind, rugIds),
      read.many(rugPriceKind, rugIds),
      read.many(agreementKind, candidates),
    ]);
    const people = await this.people(read, rugs, prices);
    const kept = (id: string): string => people.get(id)?.state.mergedInto ?? id;
    const standing = [...agreements.values()].map(({ state }) => state);
    const asked = wanted.map((one): RugToPrice => {
      const rug = rugs.get(one.rugId)?.state;
      return {
        rugId: one.rugId,
        ...settled(one, rug, prices.get(one.rugId)?.state, cooperativeId, standing, people),
      };
    });
    const makers = [
      ...new Set(
        asked.flatMap(({ quote, before }) => (quote ? [...movedBy(quote, before, kept).keys()] : [])),
      ),
    ];
    const found = await read.many(
      payAccountKind,
      makers.map((id) => payAccountId(cooperativeId, id)),
    );
    const accounts = new Map<string, OpenedOrNew>();
    for (const id of makers) {
      const account = found.get(payAccountId(cooperativeId, id));
      accounts.set(id, account ? { account } : newAccount(this.ids, cooperativeId, people.get(id)!));
    }
    return { asked, accounts, kept };
  }

  private async people(
    read: Reading,
    rugs: ReadonlyMap<string, Subject<RugState>>,
    prices: ReadonlyMap<string, Subject<RugPriceState>>,
  ) {
    const makers = [...rugs.values()].flatMap(({ state }) => state.makerIds);
    const earners = [...prices.values()].flatMap(({ state }) => state.earnings.map((one) => one.personId));
    const found = await read.many(personKind, [...new Set([...makers, ...earners])]);
    const kept = [...found.values()].flatMap(({ state }) => state.mergedInto ?? []);
    return new Map([...found, ...(await read.many(personKind, kept))]);
  }
}

function settled(
  { shownRials }: { readonly shownRials: number | undefined },
  rug: View<RugState> | undefined,
  price: RugPriceState | undefined,
  cooperativeId: string,
  agreements: readonly View<AgreementState>[],
  people: ReadonlyMap<string, Subject<PersonState>>,
): Omit<RugToPrice, 'rugId'> {
  if (rug?.cooperativeId !== cooperativeId) return { problem: rugUnknown() };
  if (price && !isOthersWork(price, rug.makerIds)) return { problem: rugPricedAlready() };
  if (!isEarned(rug)) return { problem: rugNotPassed() };
  if (isDisputed(rug)) return { problem: rugDisputed() };
  const work = workOf(rug, new Map([...people].map(([id, { state }]) => [id, state])));
  const quote = quoteOf(work, agreements, price);
  if (!quote.ok) return { problem: quote.refusal };
  if (shownRials !== undefined && shownRials !== quote.value.totalRials) return { problem: priceMoved() };
  return {
    quote: quote.value,
    measured: { ...work, makerIds: rug.makerIds },
    heard: rug.attribution?.heard.length ?? 0,
    ...(price ? { before: price } : {}),
  };
}
