import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  Ids,
  humanCode,
  ok,
  readOpaqueId,
  refuse,
  scopeOf,
  type Caller,
  type Refusal,
  type Result,
  type Scope,
} from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import { organisationKind } from '#libs/network';
import { rugKind } from '#libs/production';
import { baleKind } from '../bale/bale.js';
import { isBaleWithin } from '../bale/bale-filter.js';
import { INCOTERMS, TRANSPORT_MODES } from '../destination/incoterms.js';
import { findPort } from '../port/ports.js';
import { bookShipment } from './booking.js';
import { pricedRugs, readItems } from './priced-rugs.js';
import { MAX_SHIPMENT_BALES, MAX_SHIPMENT_RUGS } from './shipment.js';
import { notTheExporter } from './shipment.refusals.js';

const words = (longest: number) => z.string().trim().min(1).max(longest);
const money = z.number().int().min(0).nullish();

const schema = z.object({
  exporterId: z.string().nullish(),
  consigneeId: z.string(),
  destination: z.string().trim().toUpperCase().max(2),
  incoterm: z.enum(INCOTERMS),
  namedPlace: words(80),
  mode: z.enum(TRANSPORT_MODES),
  portOfLoading: words(20),
  portOfDischarge: words(20),
  contractNumber: words(60),
  contractDate: z.iso.date(),
  currency: z
    .string()
    .trim()
    .toUpperCase()
    .nullish()
    .transform((code) => code || 'USD'),
  freightMinor: money,
  insuranceMinor: money,
  payment: words(300).nullish(),
  items: pricedRugs(0, MAX_SHIPMENT_RUGS),
  baleIds: z.array(z.string()).max(MAX_SHIPMENT_BALES).nullish(),
});

/** The input of booking a shipment. */
export type BookShipmentInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Books rugs into a new shipment. */
@Injectable()
export class BookShipment {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the shipment. */
  async execute(caller: Caller, input: BookShipmentInput): Promise<Result<string, Refusal>> {
    const command = openCommand('bookShipment', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const wanted = checked.value;
    const exporter = exporterOf(scopeOf(caller), wanted.exporterId);
    if (!exporter.ok) return exporter;
    const items = readItems(wanted.items);
    const baleIds = (wanted.baleIds ?? []).map((id) => readOpaqueId('bale', id) ?? '');
    const terms = termsOf(wanted, exporter.value);
    const done = await this.ledger.execute(command.value, async (read) => {
      const [organisations, rugs, bales] = await Promise.all([
        read.many(organisationKind, [terms.exporterId, terms.consigneeId]),
        read.many(
          rugKind,
          items.map(({ rugId }) => rugId),
        ),
        read.many(baleKind, baleIds),
      ]);
      const booked = new Set(items.map(({ rugId }) => rugId));
      const reads = {
        exporter: organisations.get(terms.exporterId),
        consignee: organisations.get(terms.consigneeId),
        rugs,
        bales: baleIds.map((id) => {
          const bale = bales.get(id);
          const isTheirs =
            bale &&
            (isBaleWithin(scopeOf(caller), bale.state) || bale.state.rugIds.every((rug) => booked.has(rug)));
          return isTheirs ? bale : undefined;
        }),
      };
      const id = humanCode(this.ids.bytes(7));
      return bookShipment(id, terms, items, reads, command.value.occurredAt);
    });
    return answeredId(done);
  }
}

/** The exporter of a booking: the caller's own organisation, or the one that staff name. */
function exporterOf(scope: Scope, opaque: string | null | undefined): Result<string, Refusal> {
  const named = opaque ? (readOpaqueId('organisation', opaque) ?? '') : undefined;
  if (scope.reach === 'zone') return ok(named ?? '');
  if (scope.reach !== 'exporter') return refuse(notTheExporter());
  return named === undefined || named === scope.organisation
    ? ok(scope.organisation)
    : refuse(notTheExporter());
}

function termsOf(wanted: z.output<typeof schema>, exporterId: string) {
  const { destination, incoterm, namedPlace, mode, contractNumber, contractDate, currency } = wanted;
  return {
    exporterId,
    consigneeId: readOpaqueId('organisation', wanted.consigneeId) ?? '',
    destination,
    incoterm,
    namedPlace,
    mode,
    portOfLoading: findPort(wanted.portOfLoading)?.locode ?? wanted.portOfLoading,
    portOfDischarge: findPort(wanted.portOfDischarge)?.locode ?? wanted.portOfDischarge,
    contractNumber,
    contractDate,
    currency,
    freightMinor: wanted.freightMinor ?? 0,
    insuranceMinor: wanted.insuranceMinor ?? 0,
    ...(wanted.payment ? { payment: wanted.payment } : {}),
  };
}
