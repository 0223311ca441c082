import { Injectable } from '@nestjs/common';
import { scopeOf, type Caller, type LocalText, type RequestContext } from '#libs/platform';
import { ViewLoaders } from '#libs/ledger';
import { AccountNames } from '../account/account-names.js';
import type { Account } from '../account/account.schema.js';
import { Accounts } from '../account/accounts.js';
import { PerRequest } from '../per-request.js';
import { PersonNames } from '../person/person-names.js';
import { personKind } from '../person/person.js';
import { LogSubjects, partsOf, type LogSubject } from './log-subjects.js';
import type { AccessRow } from './access-log.js';

/** What acts by itself, as the door calls its account: a partner's key, a guest's share. */
const ACTS: readonly { prefix: string; kind: string; word: LocalText }[] = [
  { prefix: 'key-', kind: 'key', word: { fa: 'کلید', en: 'key', ru: 'ключ' } },
  { prefix: 'share-', kind: 'share', word: { fa: 'پیوند', en: 'share', ru: 'ссылка' } },
];

interface OfRequest {
  readonly req: RequestContext;
}

/** Who acted and to what it was done, for those who may know it. */
@Injectable()
export class AccessLogNames {
  private readonly accounts = new PerRequest<string, Account | undefined>(async (ids) => {
    const found = await this.known.many(ids);
    return ids.map((id) => found.get(id));
  });
  private readonly things = new PerRequest<string, LogSubject | undefined>((subjects) =>
    this.subjects.find(subjects),
  );

  constructor(
    private readonly known: Accounts,
    private readonly names: AccountNames,
    private readonly people: PersonNames,
    private readonly loaders: ViewLoaders,
    private readonly subjects: LogSubjects,
  ) {}

  /**
   * Who acted: staff of the zone know everybody, others their own colleagues, keys and shares. Undefined for nobody
   * known, and for who is none of these.
   */
  async shown({ account }: AccessRow, caller: Caller, context: OfRequest): Promise<string | undefined> {
    if (account === undefined) return undefined;
    const acts = ACTS.find(({ prefix }) => account.startsWith(prefix));
    if (!acts) return this.colleague(account, caller, context);
    const label = await this.thing(`${acts.kind}:${account.slice(acts.prefix.length)}`, caller, context);
    return label === undefined ? undefined : `${acts.word[caller.language]} «${label}»`;
  }

  /** To what it was done: a person as far as the caller needs her name, a colleague, a key, a share. */
  async subject({ subject }: AccessRow, caller: Caller, context: OfRequest): Promise<string | undefined> {
    if (subject === undefined) return undefined;
    const [kind, id] = partsOf(subject);
    if (kind === 'account') return this.colleague(id, caller, context);
    if (kind !== 'person') return this.thing(subject, caller, context);
    const person = await this.loaders.of(context).load(personKind, id);
    return person ? this.people.of(context).load(person) : undefined;
  }

  private async colleague(id: string, caller: Caller, context: object): Promise<string | undefined> {
    const found = await this.accounts.of(context).load(id);
    const isColleague = found?.posts.some(({ organisationId }) => organisationId === caller.organisation);
    const isNamed = knowsAll(caller) || isColleague;
    return found && isNamed ? this.names.shown(found, context) : undefined;
  }

  private async thing(subject: string, caller: Caller, context: object): Promise<string | undefined> {
    const found = await this.things.of(context).load(subject);
    const isOwn = found?.organisation !== undefined && found.organisation === caller.organisation;
    return knowsAll(caller) || isOwn ? found?.label : undefined;
  }
}

const knowsAll = (caller: Caller): boolean => scopeOf(caller).reach === 'zone';
