import type { Language } from '../language/language.js';
import type { Permission, Role } from './permissions.js';

/** The kinds of things that a share can open. */
export const SHARE_KINDS = ['rug', 'batch', 'bale', 'shipment', 'organisation'] as const;
export type ShareKind = (typeof SHARE_KINDS)[number];

/** What a share opens to a guest, by whose leave. */
export interface OpenShare {
  readonly kind: ShareKind;
  /** The id inside the zone. */
  readonly id: string;
  /** Whether its papers may be downloaded. */
  readonly papers: boolean;
  /** Whether prices are told, and the papers that print them. */
  readonly prices: boolean;
  /** Who shares it, as they stand now: a guest never sees more than they do. */
  readonly by: Caller;
}

/** Who is asking: an account that has signed in, in one of its posts; or a guest, or a program with a key. */
export interface Caller {
  readonly account: string;
  /** The post of the account that it acts in; none for keys and shares. */
  readonly post?: string;
  readonly role: Role;
  /** The organisation the account acts for; staff of the zone act for the free-zone organisation. */
  readonly organisation?: string;
  /** The person behind a weaver's account. */
  readonly person?: string;
  /** All records of that person, where others were merged into hers: `person` first. */
  readonly records?: readonly string[];
  readonly language: Language;
  /** The session it signed in with; none for keys and shares. */
  readonly session?: string;
  /** What a guest came to see. */
  readonly share?: OpenShare;
  /** Set where a program acts with a key; its `account` then is the key's. */
  readonly via?: 'key';
  /** The account that made that key. */
  readonly madeBy?: string;
  /** The only permissions of its role that it has; all of them when left out. */
  readonly permissions?: readonly Permission[];
  /** The villages of its counties, for staff of an authority whose mandate ends at a county's border. */
  readonly villages?: readonly string[];
  /** Staff of the customs look at what is shipped, and at nothing else. */
  readonly mandate?: 'CUSTOMS';
  /** Its organisation is suspended: it may read, and end its own sessions, and no more. */
  readonly suspended?: true;
}

/**
 * What of the zone a caller may see. Every query that reads what belongs to somebody takes one, so that scope cannot
 * be forgotten; only `scopeOf` makes them.
 */
export type Scope = (
  | { readonly reach: 'zone' }
  | { readonly reach: 'cooperative' | 'exporter' | 'consignee'; readonly organisation: string }
  | { readonly reach: 'person'; readonly person: string; readonly records?: readonly string[] }
  | ShareScope
  | { readonly reach: 'jurisdiction'; readonly villages: readonly string[] }
  | { readonly reach: 'customs' }
  | { readonly reach: 'nothing' }
) & { readonly [made]: true };

declare const made: unique symbol;

/** One thing and what lies in it, as far as those see it who shared it; not where it lies itself. */
export interface ShareScope extends Omit<OpenShare, 'by'> {
  readonly reach: 'share';
  readonly by: Scope;
}

/** Whether a scope reaches a village: only that of an office with counties ends anywhere. */
export const reachesVillage = (scope: Scope, villageId: string): boolean =>
  scope.reach !== 'jurisdiction' || scope.villages.includes(villageId);

/** The scope that a caller's role and organisation give. An account without what its role needs sees nothing. */
export function scopeOf(caller: Caller): Scope {
  const { role, organisation, person, records, share, villages, mandate } = caller;
  const reach = { CLERK: 'cooperative', EXPORTER: 'exporter', CONSIGNEE: 'consignee' } as const;
  switch (role) {
    case 'ADMINISTRATOR':
      return { reach: 'zone' } as Scope;
    case 'OFFICIAL':
    case 'PROGRAMME_OFFICER':
      if (mandate === 'CUSTOMS') return { reach: 'customs' } as Scope;
      return (villages ? { reach: 'jurisdiction', villages } : { reach: 'zone' }) as Scope;
    case 'WEAVER':
      if (!person) return { reach: 'nothing' } as Scope;
      return { reach: 'person', person, ...(records ? { records } : {}) } as Scope;
    case 'GUEST':
      return (share ? { ...share, reach: 'share', by: scopeOf(share.by) } : { reach: 'nothing' }) as Scope;
    default:
      return (organisation ? { reach: reach[role], organisation } : { reach: 'nothing' }) as Scope;
  }
}

/** Whether a scope reaches the prices of what it reaches. */
export const tellsPrices = (scope: Scope): boolean => scope.reach !== 'share' || scope.prices;

/** Whether a scope reaches the papers of what it reaches. */
export const tellsPapers = (scope: Scope): boolean => scope.reach !== 'share' || scope.papers;

/** The records of the person behind an account; none where nobody stands behind it. */
export const recordsOfCaller = ({ person, records }: Caller): readonly string[] =>
  records ?? (person === undefined ? [] : [person]);

/** The records of the person whom a scope reaches: her own, and those that were merged into it. */
export const recordsWithin = ({ person, records }: PersonScope): readonly string[] => records ?? [person];

type PersonScope = Extract<Scope, { readonly reach: 'person' }>;
