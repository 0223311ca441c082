import { ok, refuse, type LocalText, type Refusal, type Result } from '#libs/platform';
import { fact, subjectRef, type Decision, type Subject } from '#libs/ledger';
import { makesRugs, type OrganisationState } from '../organisation/organisation.js';
import type { VillageState } from '../village/village.js';
import { villageUnknown } from '../village/village.refusals.js';
import type { PersonEnrolled } from './person.events.js';
import { alreadyEnrolled } from './enrolment.refusals.js';
import { cooperativeUnknown } from './membership.refusals.js';

/** What an enrolment names, as it was read; `cooperative` is undefined where none is named. */
export interface EnrolmentGround {
  readonly village: Subject<VillageState> | undefined;
  readonly cooperative: { readonly found: Subject<OrganisationState> | undefined } | undefined;
}

/**
 * Whether what an enrolment names is there. Village and cooperative get no event and so are not guarded against write
 * skew: neither is ever removed, so being late changes nothing.
 */
export function mayEnrol({ village, cooperative }: EnrolmentGround): Result<null, Refusal> {
  if (!village) return refuse(villageUnknown());
  return cooperative && !makesRugs(cooperative.found?.state.kind) ? refuse(cooperativeUnknown()) : ok(null);
}

/** Decides to enrol; `nationalHash` is the keyed hash of her national code, which exists once. */
export function enrolPerson(id: string, data: PersonEnrolled, nationalHash: string): Decision {
  return {
    events: [fact(subjectRef('person', id), 'PersonEnrolled', data, `village:${data.villageId}`)],
    names: [{ name: `national-code:${nationalHash}`, taken: alreadyEnrolled({ where: IN_THE_ZONE }) }],
  };
}

/** Where somebody is enrolled: for who may not know more, and when the other was faster by a moment. */
export const IN_THE_ZONE: LocalText = { fa: 'در همین منطقه', en: 'in this zone', ru: 'в этой зоне' };

/** Where somebody is who belongs to no cooperative. */
export const IN_NO_COOPERATIVE: LocalText = {
  fa: 'بدون عضویت در تعاونی',
  en: 'a member of no cooperative',
  ru: 'не состоит в кооперативе',
};
