import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  readOpaqueId,
  scopeOf,
  type Caller,
  type Refusal,
  type Result,
  type Scope,
} from '#libs/platform';
import { Ledger, checkInput, idOf, openCommand } from '#libs/ledger';
import { rugKind, type RugState } from '#libs/production';
import { baleKind, unpackBale, type BaleState } from './bale.js';
import { isBaleWithin } from './bale-filter.js';

const schema = z.object({ baleId: z.string() });

/** The input of unpacking a bale. */
export type UnpackBaleInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Takes the rugs out of a bale that is not loaded. */
@Injectable()
export class UnpackBale {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the ids of the rugs that lay in it. */
  async execute(caller: Caller, input: UnpackBaleInput): Promise<Result<string[], Refusal>> {
    const command = openCommand('unpackBale', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const scope = scopeOf(caller);
    const done = await this.ledger.execute(command.value, async (read) => {
      const bale = await read.one(baleKind, readOpaqueId('bale', checked.value.baleId) ?? '');
      const rugs = await read.many(rugKind, bale?.state.rugIds ?? []);
      const isTheirs = bale && (isBaleWithin(scope, bale.state) || holdsRugOf(scope, [...rugs.values()]));
      return unpackBale(isTheirs ? bale : undefined, rugs, mayUnpack.bind(undefined, scope));
    });
    return done.ok
      ? { ok: true, value: done.value.entry.events.slice(1).map(({ subject }) => idOf(subject)) }
      : done;
  }
}

const holdsRugOf = (scope: Scope, rugs: readonly { state: RugState }[]): boolean =>
  scope.reach === 'exporter' && rugs.some(({ state }) => state.exporterId === scope.organisation);

function mayUnpack(scope: Scope, bale: BaleState, rugs: readonly RugState[]): boolean {
  if (scope.reach === 'zone') return true;
  const packedIt = 'organisation' in scope && bale.packedBy === scope.organisation;
  return (
    packedIt ||
    holdsRugOf(
      scope,
      rugs.map((state) => ({ state })),
    )
  );
}
