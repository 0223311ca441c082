import { foldText } from '#libs/platform';
import type { Actor, Fact, SubjectKind, ViewFilter } from '#libs/ledger';
import { readGln } from '../gs1/gln.js';
import { bareNumber } from './register-numbers.js';
import type {
  OrganisationFact,
  OrganisationKind,
  OrganisationRegistered,
  OrganisationStanding,
} from './organisation.events.js';

/** Who did something to an organisation's standing, when, and what was seen or why. */
export interface StandingAct {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly by: Actor;
  /** The paper that was seen, for a verification. */
  readonly document?: string;
  /** Why, or a remark. */
  readonly reason?: string;
}

/** What is true of an organisation. */
export interface OrganisationState extends OrganisationRegistered {
  /** ISO 8601 UTC. */
  readonly registeredAt: string;
  /** One that is registered may act; one that is suspended may only read. */
  readonly standing: OrganisationStanding;
  /** When its standing last changed, ISO 8601 UTC. */
  readonly standingSince: string;
  /** How it was verified; kept through a suspension, so that it stands again when it is reopened. */
  readonly verification?: StandingAct;
  readonly suspension?: StandingAct;
  /** Numbers that it had before: they stay its own. */
  readonly formerTaxIds?: readonly string[];
  /** Its row in the vault of contacts. */
  readonly contactsId?: string;
  /** The sha256 of its emblem, hex. */
  readonly emblem?: string;
  /** Words of its names and its numbers, folded, for finding it. */
  readonly searchWords: readonly string[];
}

/** Organisations as subjects of the ledger. */
export const organisationKind: SubjectKind<OrganisationState> = {
  name: 'organisation',
  collection: 'organisations',
  isNamed: () => true,
  indexes: [
    { fields: { registeredAt: -1, _id: -1 } },
    { fields: { kind: 1, registeredAt: -1, _id: -1 } },
    { fields: { standing: 1, registeredAt: -1, _id: -1 } },
    { fields: { parentId: 1, registeredAt: -1, _id: -1 } },
    { fields: { searchWords: 1 } },
  ],
  evolve(state, event, fact) {
    const next = moved(state, event as unknown as OrganisationFact, fact);
    return { ...next, searchWords: wordsOf(next) };
  },
};

type Bare = Omit<OrganisationState, 'searchWords'>;

function moved(state: Bare | undefined, event: OrganisationFact, fact: Fact): Bare {
  const { occurredAt: at, actor: by } = fact;
  if (event.type === 'OrganisationRegistered')
    return { ...event.data, registeredAt: at, standing: 'REGISTERED', standingSince: at };
  const now = state!;
  switch (event.type) {
    case 'OrganisationVerified': {
      const { document, note } = event.data;
      const verification = { at, by, document, ...(note === undefined ? {} : { reason: note }) };
      return { ...now, standing: 'VERIFIED', standingSince: at, verification };
    }
    case 'VerificationWithdrawn':
      return { ...unverified(now), standing: 'REGISTERED', standingSince: at };
    case 'OrganisationSuspended':
      return {
        ...now,
        standing: 'SUSPENDED',
        standingSince: at,
        suspension: { at, by, reason: event.data.reason },
      };
    case 'OrganisationReopened':
      return { ...reopened(now), standingSince: at };
    case 'OrganisationAmended':
      return amended(now, event.data, at);
    case 'GlnAssigned':
      return { ...now, ...event.data };
    case 'ContactsKept':
      return { ...now, contactsId: event.data.contactsId };
    case 'EmblemChosen':
      return { ...now, emblem: event.data.sha256 };
  }
}

function unverified({ verification: _over, ...rest }: Bare): Bare {
  return rest;
}

function reopened({ suspension: _over, ...rest }: Bare): Bare {
  return { ...rest, standing: rest.verification ? 'VERIFIED' : 'REGISTERED' };
}

/** What was verified is a name and numbers: under others it has to be seen again. */
function amended(now: Bare, change: Partial<OrganisationRegistered>, at: string): Bare {
  const former =
    change.taxId !== undefined && now.taxId !== undefined
      ? { formerTaxIds: [...(now.formerTaxIds ?? []), now.taxId] }
      : {};
  const next: Bare = { ...now, ...change, ...former };
  const isAnother = change.name !== undefined || change.taxId !== undefined || change.legalId !== undefined;
  if (!isAnother || !now.verification) return next;
  const seenNoMore = unverified(next);
  return now.standing === 'VERIFIED'
    ? { ...seenNoMore, standing: 'REGISTERED', standingSince: at }
    : seenNoMore;
}

const wordsOf = ({ name, legalId, taxId, gln }: Bare): string[] => {
  const words = [name.fa, name.en, name.ru].flatMap((text) => foldText(text).split(/[\s«»"()،,.]+/));
  const numbers = [legalId, taxId, gln].flatMap((number) => number?.toLowerCase() ?? []);
  return [...new Set([...words, ...numbers])].filter((word) => word !== '');
};

/** Kinds that weave: they have looms, members and batches. */
const MAKING: readonly OrganisationKind[] = ['COOPERATIVE', 'PRODUCTION_UNIT'];

/** Whether an organisation of a kind weaves: it has looms, makers and batches. */
export const makesRugs = (kind: OrganisationKind | undefined): boolean =>
  kind !== undefined && MAKING.includes(kind);

/** What is wanted of a list of organisations; ids are those inside the zone. */
export interface OrganisationsWanted {
  readonly kind?: OrganisationKind | null;
  readonly standing?: OrganisationStanding | null;
  readonly parentId?: string | undefined;
  readonly search?: string | null;
}

const MAX_WORDS = 6;
const MAX_TEXT = 200;

/** The organisations that fit all that is wanted. */
export function organisationsWanted({ kind, standing, parentId, search }: OrganisationsWanted): ViewFilter {
  return {
    ...(kind ? { kind } : {}),
    ...(standing ? { standing } : {}),
    ...(parentId === undefined ? {} : { parentId }),
    ...(search?.trim() ? searched(search.slice(0, MAX_TEXT)) : {}),
  };
}

/** A whole number in any of its forms; else the beginning of each word of a name. */
function searched(text: string): ViewFilter {
  const number = readGln(text) ?? bareNumber(text);
  if (/^\d{6,}$/.test(number)) return { searchWords: { $elemMatch: beginsWith(number) } };
  const words = foldText(text)
    .split(/[\s«»"()،,.]+/)
    .filter((word) => word !== '')
    .slice(0, MAX_WORDS);
  if (words.length === 0) return {};
  return { $and: words.map((word) => ({ searchWords: { $elemMatch: beginsWith(word) } })) };
}

/** A range and not a pattern, so that an index serves it and nothing that was typed is taken for a pattern. */
const beginsWith = (text: string) => ({ $gte: text, $lt: `${text}\u{10ffff}` });
