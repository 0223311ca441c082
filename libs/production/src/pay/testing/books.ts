import {
  evolveView,
  type Decision,
  type LedgerEvent,
  type NewEvent,
  type Subject,
  type SubjectKind,
  type View,
} from '#libs/ledger';
import type { OrganisationState } from '#libs/network';
import type { Refusal, Result } from '#libs/platform';
import { lotKind } from '../../material-lot/lot.js';
import { rugKind } from '../../rug/rug.js';
import type { PayAccountFact } from '../account/account.events.js';
import { payAccountId, payAccountKind, type OpenedOrNew, type PayAccountState } from '../account/account.js';
import { rugPriceKind } from '../price/rug-price.js';
import { payRunKind } from '../run/run.js';

/** The one cooperative of these books. */
export const COOPERATIVE = 'COOP';
const KINDS: Readonly<Record<string, SubjectKind<object>>> = {
  'pay-account': payAccountKind,
  'pay-run': payRunKind,
  'rug-price': rugPriceKind,
  lot: lotKind,
  rug: rugKind,
};
/** It, as decisions read it. */
export const payer = {
  id: COOPERATIVE,
  state: { kind: 'COOPERATIVE', standing: 'REGISTERED', name: { fa: '', en: '', ru: '' } },
} as unknown as Subject<OrganisationState>;

/** A zone's pay without an engine: decisions are written as the ledger would, and every fact is kept. */
export class Books {
  readonly views = new Map<string, View<object>>();
  readonly facts: { subject: string; fact: PayAccountFact }[] = [];
  private readonly names = new Set<string>();
  private ids = 0;

  /** What becomes of each fact on its way into the books; tests that want them wrong lose or change some here. */
  constructor(private readonly tell: (event: NewEvent) => readonly NewEvent[] = (event) => [event]) {}

  next(prefix: string): string {
    return `${prefix}${(this.ids += 1)}`;
  }

  /** Writes facts that nothing decided: what the world is like. */
  say(...events: Decision['events']): void {
    this.write({ ok: true, value: { events } });
  }

  /** Writes a decision; gives whether it was one. */
  write(decision: Result<Decision, Refusal>): boolean {
    if (!decision.ok) return false;
    const { events, names = [] } = decision.value;
    if (names.some(({ name }) => this.names.has(name))) return false;
    for (const { name } of names) this.names.add(name);
    for (const { subject, type, data } of events.flatMap((event) => this.tell(event))) {
      const [kind, id] = subject.split(':') as [string, string];
      const before = this.views.get(subject);
      const event: LedgerEvent = { subject, type, data, shape: 1, version: (before?.version ?? 0) + 1 };
      const entry = {
        occurredAt: '2025-01-01T00:00:00Z',
        recordedAt: '',
        actor: { account: 'a', role: 'CLERK' },
      };
      this.views.set(subject, evolveView(KINDS[kind]!, before, event, entry as never));
      if (kind === 'pay-account')
        this.facts.push({ subject: id, fact: { type, data } as unknown as PayAccountFact });
    }
    return true;
  }

  /** All subjects of a kind. */
  all<S extends object>(kind: string): Subject<S>[] {
    return [...this.views]
      .filter(([ref]) => ref.startsWith(`${kind}:`))
      .map(([ref, view]) => ({
        ref: ref as `${string}:${string}`,
        id: view._id,
        version: view.version,
        state: view as View<S>,
      }));
  }

  /** One subject; undefined where there is none yet. */
  one<S extends object>(kind: string, id: string): Subject<S> | undefined {
    return this.all<S>(kind).find((one) => one.id === id);
  }

  /** Her account, or what it is opened with. */
  account(personId: string): OpenedOrNew {
    const id = payAccountId(COOPERATIVE, personId);
    const account = this.all<PayAccountState>('pay-account').find((one) => one.id === id);
    return account
      ? { account }
      : { opening: { code: 'K7M39QXT', cooperativeId: COOPERATIVE, personId, villageId: 'V' } };
  }
}
