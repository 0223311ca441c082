import { Injectable } from '@nestjs/common';
import type { Caller, RequestContext } from '#libs/platform';
import { ViewLoaders } from '#libs/ledger';
import { ActorNames, PersonNames, organisationKind, personKind, villageKind } from '#libs/network';
import { batchKind, loomKind, rugKind } from '#libs/production';
import { baleKind } from '../bale/bale.js';
import { shipmentKind } from '../shipment/shipment.js';
import type { FoundTrace } from './found-trace.js';
import { eventsOf } from './trace-events.js';

/** The GraphQL context of a request. */
export interface TraceContext {
  readonly req: RequestContext;
}

/**
 * Hands what a trace found to the loaders of the request and starts, all at once, the reads of what its fields link to:
 * organisations, villages, the loom, the names of makers and of those who acted. They run beside the check whether the
 * views are up to date, so that a whole trace takes two rounds of reads.
 */
@Injectable()
export class TraceLinks {
  constructor(
    private readonly loaders: ViewLoaders,
    private readonly actors: ActorNames,
    private readonly people: PersonNames,
  ) {}

  /** Starts the reads; a failure shows where the field is resolved. */
  prepare(found: FoundTrace, caller: Caller, context: TraceContext): void {
    const { rug, batch, bale, shipment, bales, makers } = found;
    const loaders = this.loaders.of(context);
    loaders.prime(rugKind, rug ? [rug] : []);
    loaders.prime(batchKind, batch ? [batch] : []);
    loaders.prime(baleKind, bale ? [bale, ...bales] : bales);
    loaders.prime(shipmentKind, shipment ? [shipment] : []);
    loaders.prime(personKind, makers);

    const lines = eventsOf(found);
    const organisations = [
      ...[rug?.cooperativeId, batch?.cooperativeId, shipment?.exporterId, shipment?.consigneeId],
      ...lines.map(({ organisation }) => organisation),
    ];
    const villages = [rug?.villageId, ...lines.map(({ place }) => villageOf(place))];
    const started = [
      ...present(organisations).map((id) => loaders.load(organisationKind, id)),
      ...present(villages).map((id) => loaders.load(villageKind, id)),
      ...present([rug?.loomId]).map((id) => loaders.load(loomKind, id)),
      ...makers.map((person) => this.people.of(context).load(person)),
    ];
    for (const read of started) void read.catch(() => undefined);
    this.actors.prepare(lines, caller, context);
  }
}

const villageOf = (place: string | undefined): string | undefined =>
  place?.startsWith('village:') ? place.slice('village:'.length) : undefined;

const present = (ids: readonly (string | undefined)[]): string[] => [
  ...new Set(ids.filter((id): id is string => id !== undefined)),
];
