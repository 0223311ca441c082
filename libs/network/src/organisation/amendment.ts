import { invalidInput, ok, refuse, type Refusal, type Result } from '#libs/platform';
import { canonicalJson, fact, type Decision, type NewEvent, type Subject } from '#libs/ledger';
import type { SeriesState } from '#libs/documents';
import { nextGln } from '../gs1/gln.js';
import type { ContactsKept, OrganisationAmended, OrganisationRegistered } from './organisation.events.js';
import type { OrganisationState } from './organisation.js';
import {
  glnStands,
  legalIdStands,
  organisationUnchanged,
  organisationUnknown,
} from './organisation.refusals.js';
import { namesOf, organisationProblems } from './registration.js';

type Read = Subject<OrganisationState> | undefined;
type Changes = { -readonly [Key in keyof OrganisationAmended]: OrganisationAmended[Key] };

/**
 * Decides to correct what is said of an organisation; only what differs becomes a fact. A legal id is given once. A
 * tax number that it had before is still its own and is not claimed again.
 */
export function amendOrganisation(read: Read, wanted: OrganisationAmended): Result<Decision, Refusal> {
  if (!read) return refuse(organisationUnknown());
  const { state } = read;
  const changes = differing(state, wanted);
  if (Object.keys(changes).length === 0) return refuse(organisationUnchanged());
  if (changes.legalId !== undefined && state.legalId !== undefined)
    return refuse(invalidInput([legalIdStands('legalId')]));
  const problems = organisationProblems({ ...(state as OrganisationRegistered), ...changes });
  if (problems.length > 0) return refuse(invalidInput(problems));
  const { legalId, taxId } = changes;
  const isOwn = taxId !== undefined && (state.formerTaxIds ?? []).includes(taxId);
  return ok({
    events: [fact(read.ref, 'OrganisationAmended', changes)],
    names: namesOf({
      country: state.country,
      ...(legalId === undefined ? {} : { legalId }),
      ...(taxId === undefined || isOwn ? {} : { taxId }),
    }),
  });
}

function differing(state: OrganisationState, wanted: OrganisationAmended): Changes {
  const changed = Object.entries(wanted).filter(
    ([key, value]) =>
      value !== undefined &&
      canonicalJson(value) !== canonicalJson(state[key as keyof OrganisationAmended] ?? null),
  );
  return Object.fromEntries(changed);
}

/** The number that an organisation is to get: one that GS1 gave it, or the next of the zone's own series. */
export type WantedGln =
  { readonly given: string } | { readonly prefix: string; readonly series: Subject<SeriesState> | undefined };

/** Decides to give an organisation the number that names it for ever. */
export function assignGln(read: Read, wanted: WantedGln): Result<Decision, Refusal> {
  if (!read) return refuse(organisationUnknown());
  const { country, gln: stands } = read.state;
  if (stands !== undefined) return refuse(glnStands({ gln: stands }));
  const issued = 'given' in wanted ? undefined : nextGln(wanted.prefix, wanted.series);
  if (issued && !issued.ok) return issued;
  const gln = issued ? issued.value.gln : (wanted as { given: string }).given;
  const numbered: NewEvent[] = issued ? [issued.value.event] : [];
  const assigned = { gln, glnIssuer: issued ? 'ZONE' : 'GS1' };
  return ok({
    events: [fact(read.ref, 'GlnAssigned', assigned), ...numbered],
    names: namesOf({ country, gln }),
  });
}

/** Decides that the contacts of an organisation stand in another row of the vault. */
export function keepContacts(read: Read, kept: ContactsKept): Result<Decision, Refusal> {
  if (!read) return refuse(organisationUnknown());
  return ok({ events: [fact(read.ref, 'ContactsKept', kept)] });
}
