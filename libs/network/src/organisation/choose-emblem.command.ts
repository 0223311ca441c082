import { Injectable } from '@nestjs/common';
import { Clock, ok, readOpaqueId, refuse, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, answeredId, fact, openCommand, type Command } from '#libs/ledger';
import { EMBLEM_LIMITS, PictureStore, redrawPicture } from '#libs/documents';
import { organisationKind } from './organisation.js';
import { wishOf } from './standing-input.js';
import { outsideOffice } from './standing.js';
import { notYourOrganisation, organisationUnknown } from './organisation.refusals.js';
import type { EmblemChosen } from './organisation.events.js';

/** The input of choosing an emblem. */
export interface ChooseEmblemInput {
  readonly commandKey: string;
  readonly organisationId: string;
  /** A picture as it was sent. */
  readonly picture: Buffer;
}

/** Gives an organisation an emblem: the picture is drawn anew and stored, its digest goes into the ledger. */
@Injectable()
export class ChooseEmblem {
  constructor(
    private readonly ledger: Ledger,
    private readonly pictures: PictureStore,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the organisation. */
  async execute(caller: Caller, input: ChooseEmblemInput): Promise<Result<string, Refusal>> {
    const id = readOpaqueId('organisation', input.organisationId) ?? '';
    if (!maySpeakFor(caller, id)) return refuse(notYourOrganisation());
    const drawn = await redrawPicture(input.picture, EMBLEM_LIMITS);
    if (!drawn.ok) return drawn;
    const { sha256, bytes } = drawn.value;
    const withoutPicture = { organisationId: id, sha256 };
    const command = openCommand('chooseEmblem', caller, input, this.clock.now(), withoutPicture);
    if (!command.ok) return command;
    // Stored first: what the ledger tells of is there. Bytes without an entry are harmless and say nothing.
    await this.pictures.put(sha256, `${sha256}.webp`, bytes);
    return this.tell(caller, command.value, id, { sha256 });
  }

  private async tell(
    caller: Caller,
    command: Command,
    id: string,
    chosen: EmblemChosen,
  ): Promise<Result<string, Refusal>> {
    const done = await this.ledger.execute(command, async (read) => {
      const organisation = await read.one(organisationKind, id);
      if (!organisation) return refuse(organisationUnknown());
      const outside = outsideOffice(organisation, await wishOf(read, caller, command));
      // What an office says of itself in a picture draws no borders: its own emblem it may choose.
      if (outside && caller.organisation !== id) return refuse(outside);
      return ok({ events: [fact(organisation.ref, 'EmblemChosen', chosen)] });
    });
    return answeredId(done);
  }
}

/** Staff choose for any; everybody else for the organisation they act for. */
const maySpeakFor = ({ role, organisation }: Caller, id: string): boolean =>
  role === 'ADMINISTRATOR' || role === 'PROGRAMME_OFFICER' || organisation === id;
