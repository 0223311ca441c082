import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Credentials, type Caller, type TokenSession } from '#libs/platform';
import { Views } from '#libs/ledger';
import { villageKind } from '../village/village.js';
import { organisationKind } from './organisation.js';

/** What a caller's organisation adds to it. */
type Mandate = Pick<Caller, 'villages' | 'mandate' | 'suspended'>;

/** For how long what was read of an organisation is taken as it was. */
const KEPT_MS = 3_000;
/** How many organisations are kept; the oldest goes first. */
const MOST_KEPT = 2_000;

const STAFF: readonly Caller['role'][] = ['OFFICIAL', 'PROGRAMME_OFFICER'];

interface Kept {
  readonly readAt: number;
  readonly mandate: Promise<Mandate>;
}

/**
 * Looks at the organisation of every session before it acts: is it suspended, which villages lie in its counties, is
 * it the customs? What was read is kept for three seconds. A moment late is harmless: what a suspended organisation
 * still sends in that moment stands in the ledger under its name like what it sent a moment before, and an official
 * who sees a village three seconds longer sees what she saw a minute ago.
 */
@Injectable()
export class Mandates implements OnModuleInit {
  private readonly kept = new LRUCache<string, Kept>({ max: MOST_KEPT });

  constructor(
    private readonly credentials: Credentials,
    private readonly views: Views,
  ) {}

  onModuleInit(): void {
    this.credentials.review((session) => this.review(session));
  }

  private async review(session: TokenSession): Promise<TokenSession> {
    return { ...session, caller: await this.withMandate(session.caller) };
  }

  /** A guest sees no more than those who shared it, as they stand now. */
  private async withMandate(caller: Caller): Promise<Caller> {
    const { organisation, role, share } = caller;
    if (share) return { ...caller, share: { ...share, by: await this.withMandate(share.by) } };
    if (organisation === undefined) return caller;
    const { suspended, ...staff } = await this.of(organisation);
    return { ...caller, ...(suspended ? { suspended } : {}), ...(STAFF.includes(role) ? staff : {}) };
  }

  private of(organisation: string): Promise<Mandate> {
    const known = this.kept.get(organisation);
    const now = performance.now();
    if (known && now - known.readAt < KEPT_MS) return known.mandate;
    const mandate = this.read(organisation);
    this.kept.set(organisation, { readAt: now, mandate });
    // What could not be read is not kept: the next request tries again.
    mandate.catch(() => this.kept.delete(organisation));
    return mandate;
  }

  /** An organisation that is in no register reaches no village: what is not known is not trusted with the zone. */
  private async read(organisation: string): Promise<Mandate> {
    const found = (await this.views.many(organisationKind, [organisation])).get(organisation);
    if (!found) return { villages: [] };
    const { standing, kind, counties } = found;
    const suspended = standing === 'SUSPENDED' ? { suspended: true as const } : {};
    if (kind === 'CUSTOMS') return { ...suspended, mandate: 'CUSTOMS' };
    if (!counties) return suspended;
    const villages = await this.views
      .collection(villageKind)
      .find({ county: { $in: [...counties] } }, { projection: { _id: 1 } })
      .toArray();
    return { ...suspended, villages: villages.map(({ _id }) => _id) };
  }
}
