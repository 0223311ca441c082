import { EnrolPerson, JoinCooperative, LeaveCooperative, SayConsent, SetPersonKinds } from '#libs/network';
import { inIran, plusMinutes } from '../scenario/calendar.js';
import type { LifeEvent } from '../scenario/lives.js';
import type { Weaver } from '../scenario/people.js';
import type { Scenario } from '../scenario/scenario.js';
import { OFFICER, staffOf } from '../scenario/staff.js';
import type { Hands, Step } from './step.js';

/** Each weaver is enrolled by the clerk of her cooperative; trainees by the officer, as members of none yet. */
export const enrolmentSteps = ({ weavers }: Scenario): Step[] =>
  weavers.map((weaver, i): Step => ({
    key: `enrol-${weaver.key}`,
    stage: 'people',
    at: plusMinutes(inIran(weaver.enrolledOn, 9), i),
    by: weaver.isTrainee ? OFFICER : staffOf(weaver.cooperative),
    needs: [weaver.village, weaver.cooperative],
    changes: [],
    makes: weaver.key,
    run: ({ command, caller, envelope, id }) =>
      command(EnrolPerson).execute(caller, {
        ...envelope,
        ...(weaver.isTrainee
          ? { kinds: ['TRAINEE'] }
          : {
              kinds: ['MAKER'],
              cooperativeId: id('organisation', weaver.cooperative),
              memberSince: weaver.memberSince,
            }),
        villageId: id('village', weaver.village),
        nationalId: weaver.nationalCode,
        nameFa: weaver.nameFa,
        nameLatin: weaver.nameLatin,
        phone: weaver.phone,
        iban: weaver.iban,
        consentToBeNamed: weaver.consentToBeNamed,
      }),
  }));

/** Who is no weaver: enrolled by the officer, who did not look twice. */
export const otherPeopleSteps = ({ others }: Scenario): Step[] =>
  others.map(({ key, kind, village, nationalCode, enrolledOn, ...names }): Step => ({
    key: `enrol-${key}`,
    stage: 'people',
    at: inIran(enrolledOn, 10),
    by: OFFICER,
    needs: [village],
    changes: [],
    makes: key,
    run: ({ command, caller, envelope, id }) =>
      command(EnrolPerson).execute(caller, {
        ...envelope,
        ...names,
        kinds: [kind],
        villageId: id('village', village),
        nationalId: nationalCode,
        consentToBeNamed: false,
        confirmedDistinct: true,
      }),
  }));

const HOURS: Readonly<Record<LifeEvent['happens'], number>> = {
  JOINS: 18,
  LEAVES: 11,
  BECOMES_MAKER: 9,
  CONSENTS: 10,
  WITHDRAWS: 10,
};

/** What happens to weavers later, recorded by the clerk of their cooperative. */
export const lifeSteps = ({ lives, weavers }: Scenario): Step[] => {
  const known = new Map(weavers.map((weaver) => [weaver.key, weaver]));
  return lives.flatMap((event, i): Step[] => {
    const weaver = known.get(event.who);
    if (!weaver) return [];
    return [
      {
        key: `${event.happens.toLowerCase().replaceAll('_', '-')}-${event.who}`,
        stage: 'people',
        at: plusMinutes(inIran(event.on, HOURS[event.happens]), i % 60),
        by: staffOf(event.cooperative),
        needs: [event.cooperative],
        changes: [event.who],
        run: (hands) => live(event, weaver, hands),
      },
    ];
  });
};

function live({ happens, who, on }: LifeEvent, weaver: Weaver, { command, caller, envelope, id }: Hands) {
  const personId = id('person', who);
  switch (happens) {
    case 'JOINS':
      return command(JoinCooperative).execute(caller, {
        ...envelope,
        nationalId: weaver.nationalCode,
        name: weaver.nameFa,
        on,
      });
    case 'LEAVES':
      return command(LeaveCooperative).execute(caller, { ...envelope, personId, on });
    case 'BECOMES_MAKER':
      return command(SetPersonKinds).execute(caller, { ...envelope, personId, kinds: ['MAKER', 'TRAINEE'] });
    case 'CONSENTS':
      return command(SayConsent).give(caller, { ...envelope, personId, on });
    case 'WITHDRAWS':
      return command(SayConsent).withdraw(caller, { ...envelope, personId, on });
  }
}
