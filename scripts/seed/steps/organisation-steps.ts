import { ChangeContacts, SuspendOrganisation, VerifyOrganisation } from '#libs/network';
import { FIRST_DAY, inIran, plusDays, plusMinutes } from '../scenario/calendar.js';
import { demoPhone } from '../scenario/demo-numbers.js';
import { SUSPENDED } from '../scenario/offices.js';
import type { Organisation } from '../scenario/organisation.js';
import type { Scenario } from '../scenario/scenario.js';
import { INSPECTORS, staffOf } from '../scenario/staff.js';
import type { Step } from './step.js';

const ZONE_OFFICIAL = 'zone-official-1';
/** Numbers of weavers end far before. */
const FIRST_PHONE = 9_000_000;
const SUSPENDED_AFTER_DAYS = 300;

/** The papers of organisations are looked at in the first week; one carrier is suspended a year later. */
export const standingSteps = ({ organisations }: Scenario): Step[] => [
  ...organisations.flatMap(({ key, document }, i): Step[] =>
    document === undefined
      ? []
      : [
          {
            key: `verify-${key}`,
            stage: 'zone',
            at: plusMinutes(inIran(plusDays(FIRST_DAY, 2 + (i % 5)), 9), i * 7),
            // Nobody judges one's own organisation.
            by: key === 'directorate' ? ZONE_OFFICIAL : INSPECTORS[0],
            needs: [],
            changes: [key],
            run: ({ command, caller, envelope, id }) =>
              command(VerifyOrganisation).execute(caller, {
                ...envelope,
                organisationId: id('organisation', key),
                document,
              }),
          },
        ],
  ),
  {
    key: `suspend-${SUSPENDED}`,
    stage: 'zone',
    at: inIran(plusDays(FIRST_DAY, SUSPENDED_AFTER_DAYS), 10),
    by: ZONE_OFFICIAL,
    needs: [],
    changes: [SUSPENDED],
    run: ({ command, caller, envelope, id }) =>
      command(SuspendOrganisation).execute(caller, {
        ...envelope,
        organisationId: id('organisation', SUSPENDED),
        reason: 'اعتبار پروانهٔ حمل بین‌المللی آن به پایان رسیده و تمدید نشده است.',
      }),
  },
];

/** Whoever trades says how to be reached. */
export const contactSteps = ({ organisations, staff }: Scenario): Step[] => {
  const names = new Map(staff.map(({ key, displayName }) => [key, displayName]));
  return organisations
    .filter(({ key }) => names.has(staffOf(key)))
    .map((organisation, i): Step => ({
      key: `contacts-${organisation.key}`,
      stage: 'zone',
      at: plusMinutes(inIran(plusDays(FIRST_DAY, 9), 9), i * 5),
      by: staffOf(organisation.key),
      needs: [],
      changes: [organisation.key],
      run: ({ command, caller, envelope }) =>
        command(ChangeContacts).execute(caller, {
          ...envelope,
          ...contactsOf(organisation, i),
          person: names.get(staffOf(organisation.key)),
        }),
    }));
};

/** Addresses under `example` lead nowhere, and the network 0980 is given to nobody. */
const contactsOf = ({ key, country }: Organisation, i: number) => ({
  phone: country === 'IR' ? demoPhone(FIRST_PHONE + i) : undefined,
  email: `office@${key}.example`,
  web: `https://${key}.example`,
});
