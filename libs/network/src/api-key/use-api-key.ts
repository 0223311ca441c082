import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  Clock,
  Credentials,
  type LocalText,
  type RequestContext,
  type TokenSession,
  networkOf,
  isWithinNetworks,
} from '#libs/platform';
import { Principals, seconds } from '../account/principals.js';
import { seenFrom } from '../access-log/access-event.js';
import { AccessLog } from '../access-log/access-log.js';
import { LogSubjects } from '../access-log/log-subjects.js';
import { KEY_ACCOUNT, KEY_PREFIX, idInKey, isKey, keyState } from './api-key.js';
import type { ApiKey } from './api-key.schema.js';
import { ApiKeys } from './api-keys.js';

/** What is said of a key that opens nothing, whyever that is. */
const KEY_IS_OVER: LocalText = {
  fa: 'این کلید چیزی باز نمی‌کند: مهلتش تمام شده، پس گرفته شده، از این نشانی کار نمی‌کند یا کامل نیست. از سازمانی که آن را ساخته کلید تازه بخواهید.',
  en: 'this key opens nothing: it is over, was revoked, is not for this address, or is not whole. Ask the organisation that made it for a new one',
  ru: 'Этот ключ ничего не открывает: срок истёк, его отозвали, он не для этого адреса или неполный. Попросите новый у организации, которая его создала.',
};

/**
 * Lets programs in with keys. Every request reads the key anew, so that one that is revoked is over at once. An unknown
 * key, a wrong one and one that is over are refused in the same way and after the same work.
 */
@Injectable()
export class UseApiKey implements OnModuleInit {
  constructor(
    private readonly credentials: Credentials,
    private readonly keys: ApiKeys,
    private readonly principals: Principals,
    private readonly log: AccessLog,
    private readonly subjects: LogSubjects,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.credentials.add(KEY_PREFIX, (token, request) => this.read(token, request), KEY_IS_OVER);
    this.subjects.add('key', (ids) => this.keys.called(ids));
  }

  private async read(token: string, request: RequestContext): Promise<TokenSession | undefined> {
    const id = idInKey(token);
    const key = id === undefined ? undefined : await this.keys.byId(id);
    const reason = this.whyNot(token, key, request);
    if (!key || reason) return this.refuse(request, reason ?? 'KEY_UNKNOWN', key);
    const maker = await this.principals.of(key, request);
    if (!maker) return this.refuse(request, 'KEY_WITHOUT_MAKER', key);
    if (await this.keys.used(key, networkOf(request.ip))) this.note(request, 'DONE', undefined, key);
    return {
      caller: {
        account: KEY_ACCOUNT + key._id,
        role: maker.role,
        language: maker.language,
        ...(maker.organisation === undefined ? {} : { organisation: maker.organisation }),
        via: 'key',
        madeBy: key.account,
        permissions: key.permissions,
      },
      signedInAt: seconds(key.createdAt),
      endsAt: seconds(key.expiresAt),
    };
  }

  /** Why a key opens nothing, for the log alone; whoever sends it is told nothing of it. */
  private whyNot(token: string, key: ApiKey | undefined, { ip }: RequestContext): string | undefined {
    if (!isKey(token, key?.hash) || !key) return 'KEY_UNKNOWN';
    const state = keyState(key, new Date(this.clock.now()));
    if (state !== 'GOOD') return `KEY_${state}`;
    return key.addresses.length > 0 && !isWithinNetworks(key.addresses, ip ?? '')
      ? 'KEY_FROM_ELSEWHERE'
      : undefined;
  }

  private refuse(request: RequestContext, reason: string, key?: ApiKey): undefined {
    this.note(request, 'REFUSED', reason, key);
    return undefined;
  }

  /** Nobody waits for the log: it never fails, and an answer takes as long whatever is written. */
  private note(
    request: RequestContext,
    outcome: 'DONE' | 'REFUSED',
    reason: string | undefined,
    key: ApiKey | undefined,
  ): void {
    void this.log.write({
      ...{ what: 'KEY_USED', outcome, reason, ...seenFrom(request) },
      ...(key && {
        account: KEY_ACCOUNT + key._id,
        organisations: key.organisationId ? [key.organisationId] : [],
        subject: { kind: 'key', id: key._id },
      }),
    });
  }
}
