import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  Clock,
  Credentials,
  headerOf,
  isSecret,
  scopeOf,
  type LocalText,
  type RequestContext,
  type TokenSession,
} from '#libs/platform';
import { seenFrom } from '../access-log/access-event.js';
import { AccessLog } from '../access-log/access-log.js';
import { LogSubjects } from '../access-log/log-subjects.js';
import { Principals, seconds } from '../account/principals.js';
import { GUEST_ACCOUNT, SHARE_PREFIX, shareState, visitOf } from './share.js';
import type { Share } from './share.schema.js';
import { ShareTargets } from './share-targets.js';
import { Shares } from './shares.js';

/** What is said of a link that opens nothing, whyever that is. */
const SHARE_IS_OVER: LocalText = {
  fa: 'این پیوند دیگر چیزی باز نمی‌کند: مهلتش تمام شده، پس گرفته شده یا کامل نیست. از کسی که آن را داده پیوند تازه بخواهید.',
  en: 'this link opens nothing: it is over, was taken back, or is not whole. Ask who gave it to you for a new one',
  ru: 'Эта ссылка ничего не открывает: срок истёк, её отозвали или она неполная. Попросите новую у того, кто её дал.',
};

/**
 * Opens shares. Every request reads the share anew, so that one that is revoked is over at once. An unknown token and
 * one that is over are looked for and refused in the same way.
 */
@Injectable()
export class OpenShare implements OnModuleInit {
  constructor(
    private readonly credentials: Credentials,
    private readonly shares: Shares,
    private readonly principals: Principals,
    private readonly targets: ShareTargets,
    private readonly log: AccessLog,
    private readonly subjects: LogSubjects,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.credentials.add(SHARE_PREFIX, (token, request) => this.read(token, request), SHARE_IS_OVER);
    this.subjects.add('share', (ids) => this.shares.called(ids));
  }

  private async read(token: string, request: RequestContext): Promise<TokenSession | undefined> {
    const share = isSecret(SHARE_PREFIX, token) ? await this.shares.byToken(token) : undefined;
    const now = new Date(this.clock.now());
    const state = share && shareState(share, now);
    if (!share || state === 'REVOKED' || state === 'EXPIRED')
      return this.refuse(request, `SHARE_${state ?? 'UNKNOWN'}`, share);
    const guest = await this.guestOf(share, request);
    if (!guest) return this.refuse(request, 'SHARE_WITHOUT_GIVER', share);
    const visit = visitOf(share._id, request.ip ?? '', headerOf(request, 'user-agent') ?? '', now);
    const counted = await this.shares.visit(share, visit);
    if (!counted) return this.refuse(request, 'SHARE_USED_UP', share);
    if (counted === 'new') this.note(request, 'DONE', undefined, share);
    return guest;
  }

  /** The guest, while who shared it stands and still sees what was shared. */
  private async guestOf(share: Share, request: RequestContext): Promise<TokenSession | undefined> {
    const { _id, kind, subject: id, papers, prices } = share;
    const by = await this.principals.of(share, request);
    if (!by || !(await this.targets.find(scopeOf(by), kind, id))) return undefined;
    return {
      caller: {
        account: GUEST_ACCOUNT + _id,
        role: 'GUEST',
        language: by.language,
        share: { kind, id, papers, prices, by },
      },
      signedInAt: seconds(share.createdAt),
      endsAt: seconds(share.expiresAt),
    };
  }

  private refuse(request: RequestContext, reason: string, share?: Share): undefined {
    this.note(request, 'REFUSED', reason, share);
    return undefined;
  }

  /** Nobody waits for the log: it never fails, and an answer takes as long whatever is written. */
  private note(
    request: RequestContext,
    outcome: 'DONE' | 'REFUSED',
    reason: string | undefined,
    share: Share | undefined,
  ): void {
    void this.log.write({
      ...{ what: 'SHARE_USED', outcome, reason, ...seenFrom(request) },
      ...(share && {
        account: GUEST_ACCOUNT + share._id,
        organisations: share.organisationId ? [share.organisationId] : [],
        subject: { kind: 'share', id: share._id },
      }),
    });
  }
}
