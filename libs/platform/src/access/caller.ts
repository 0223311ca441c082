import type { Language } from '../language/language.js';
import type { Role } from './permissions.js';

/** Who is asking: an account that has signed in, in one of its posts. */
export interface Caller {
  readonly account: string;
  /** The post of the account that it acts in; none for keys and shares. */
  readonly post?: string;
  readonly role: Role;
  /** The organisation the account acts for; staff of the zone act for the free-zone organisation. */
  readonly organisation?: string;
  /** The person behind a weaver's account. */
  readonly person?: string;
  readonly language: Language;
  /** The session it signed in with; none for keys and shares. */
  readonly session?: string;
}

/**
 * What of the zone a caller may see. Every query that reads what belongs to somebody takes one, so that scope cannot
 * be forgotten; only `scopeOf` makes them.
 */
export type Scope = (
  | { readonly reach: 'zone' }
  | { readonly reach: 'cooperative' | 'exporter' | 'consignee'; readonly organisation: string }
  | { readonly reach: 'person'; readonly person: string }
  | { readonly reach: 'nothing' }
) & { readonly [made]: true };

declare const made: unique symbol;

/** The scope that a caller's role and organisation give. An account without what its role needs sees nothing. */
export function scopeOf({ role, organisation, person }: Caller): Scope {
  const reach = { CLERK: 'cooperative', EXPORTER: 'exporter', CONSIGNEE: 'consignee' } as const;
  switch (role) {
    case 'ADMINISTRATOR':
    case 'OFFICIAL':
    case 'PROGRAMME_OFFICER':
      return { reach: 'zone' } as Scope;
    case 'WEAVER':
      return (person ? { reach: 'person', person } : { reach: 'nothing' }) as Scope;
    default:
      return (organisation ? { reach: reach[role], organisation } : { reach: 'nothing' }) as Scope;
  }
}
