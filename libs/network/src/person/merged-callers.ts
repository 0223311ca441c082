import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Credentials, type TokenSession } from '#libs/platform';
import { Views } from '#libs/ledger';
import { personKind, recordsOf } from './person.js';

/**
 * An account is of the person with whose record it was made. Where that record was merged, the account acts for the
 * one that was kept, and what is hers is what stands under any of her records.
 */
@Injectable()
export class MergedCallers implements OnModuleInit {
  constructor(
    private readonly credentials: Credentials,
    private readonly views: Views,
  ) {}

  onModuleInit(): void {
    this.credentials.review((session) => this.asRead(session));
  }

  private async asRead(session: TokenSession): Promise<TokenSession> {
    const { person: own } = session.caller;
    if (own === undefined) return session;
    const found = (await this.views.many(personKind, [own])).get(own);
    const keptId = found?.mergedInto;
    const kept = keptId === undefined ? found : (await this.views.many(personKind, [keptId])).get(keptId);
    if (!kept || (kept._id === own && kept.merged.length === 0)) return session;
    return { ...session, caller: { ...session.caller, person: kept._id, records: recordsOf(kept) } };
  }
}
