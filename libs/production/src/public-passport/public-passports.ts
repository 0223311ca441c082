import { Injectable } from '@nestjs/common';
import { Clock, dayInIran } from '#libs/platform';
import { Views, type View } from '#libs/ledger';
import { readRugCode, readSgtin, sgtinUrn } from '../gs1/sgtin.js';
import { gatherPassport } from '../rug-passport/gather-passport.js';
import { PassportGrounds } from '../rug-passport/passport-grounds.js';
import type { RugPassportData } from '../rug-passport/rug-passport.data.js';
import { rugKind, type RugState } from '../rug/rug.js';

/** A rug, and what its passport would say today. */
export interface PublicPassport {
  readonly rug: View<RugState>;
  readonly data: RugPassportData;
}

/** Finds what whoever holds a rug may know of it: what is sewn to it leads here. */
@Injectable()
export class PublicPassports {
  constructor(
    private readonly views: Views,
    private readonly grounds: PassportGrounds,
    private readonly clock: Clock,
  ) {}

  /** The rug that a code, an EPC URI or a Digital Link names; undefined for none, or another article of that serial. */
  async rug(written: string): Promise<View<RugState> | undefined> {
    const code = readRugCode(written);
    const rug = code === undefined ? undefined : await this.views.fresh(rugKind, code);
    const sgtin = readSgtin(written);
    return rug && sgtin && sgtinUrn(sgtin) !== rug.sgtin ? undefined : rug;
  }

  /** Its passport as of today: names by consent as it stands now, no price, nobody who trades with it. */
  async find(written: string): Promise<PublicPassport | undefined> {
    const rug = await this.rug(written);
    const [ground] = rug ? await this.grounds.ofEach([rug], dayInIran(this.clock.now())) : [];
    return rug && ground ? { rug, data: gatherPassport(ground) } : undefined;
  }
}
