import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Db } from 'mongodb';
import { Asking, LocalTextType, type Caller, type LocalText } from '#libs/platform';
import { ViewLoaders, throughOutage } from '#libs/ledger';
import { ActorNames, PerRequest, villageKind } from '#libs/network';
import { findPort } from '../port/ports.js';
import { TraceEventType } from './trace.graphql.js';

@Resolver(() => TraceEventType)
export class TraceEventResolver {
  /** Positions of entries; the sequencer gives them after the entry was written, so no view has them. */
  private readonly positions = new PerRequest<string, number | undefined>(async (entryIds) => {
    const wanted = { _id: { $in: [...entryIds] } };
    const found = await throughOutage(() =>
      this.db
        .collection<{ _id: string; position?: number }>('entries')
        .find(wanted, { projection: { position: 1 } })
        .toArray(),
    );
    const positions = new Map(found.map(({ _id, position }) => [_id, position]));
    return entryIds.map((id) => positions.get(id));
  });

  constructor(
    private readonly db: Db,
    private readonly loaders: ViewLoaders,
    private readonly names: ActorNames,
  ) {}

  @ResolveField(() => String, {
    description: 'Who did it: by name for staff and colleagues, else the organisation.',
  })
  by(
    @Parent() { line }: TraceEventType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<string> {
    return this.names.shown(line, caller, context);
  }

  @ResolveField(() => LocalTextType, {
    nullable: true,
    description: 'The organisation that it was done for.',
  })
  async organisation(
    @Parent() { line }: TraceEventType,
    @Context() context: object,
  ): Promise<LocalText | null> {
    return (await this.names.organisation(line, context)) ?? null;
  }

  @ResolveField(() => LocalTextType, { nullable: true, description: 'Where: a village or a port.' })
  async place(
    @Parent() { line: { place } }: TraceEventType,
    @Context() context: object,
  ): Promise<LocalText | null> {
    const [kind, id = ''] = place?.split(':') ?? [];
    if (kind === 'port') return findPort(id)?.name ?? null;
    if (kind !== 'village') return null;
    return (await this.loaders.of(context).load(villageKind, id))?.name ?? null;
  }

  @ResolveField(() => Int, {
    nullable: true,
    description:
      'The place of its entry in the ledger’s total order; null until it is given, within seconds.',
  })
  async position(@Parent() { line }: TraceEventType, @Context() context: object): Promise<number | null> {
    return (await this.positions.of(context).load(line.entry)) ?? null;
  }
}
