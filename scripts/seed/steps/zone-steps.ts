import { RecordVillage, RegisterOrganisation } from '#libs/network';
import { RegisterLoom } from '#libs/production';
import { CompleteCourse, RecordCourse } from '#libs/programme';
import { FIRST_DAY, inIran, plusDays, plusMinutes } from '../scenario/calendar.js';
import { ZONE } from '../scenario/offices.js';
import type { Scenario } from '../scenario/scenario.js';
import { ADMINISTRATOR, OFFICER, staffOf } from '../scenario/staff.js';
import type { Step } from './step.js';

const GLN_SERIES = 'gln-series';

/** Villages and organisations, registered in the first days. */
export const openingSteps = ({ villages, organisations }: Scenario): Step[] => [
  ...organisations.map(({ key, parent, hasGln, ...organisation }, i): Step => ({
    key: `organisation-${key}`,
    stage: 'zone',
    at: plusMinutes(inIran(FIRST_DAY, 8), i * 11),
    by: key === ZONE.key ? ADMINISTRATOR : OFFICER,
    needs: parent === undefined ? [] : [parent],
    // They take their numbers from one series, in their order.
    changes: hasGln ? [GLN_SERIES] : [],
    makes: key,
    run({ command, caller, envelope, id }) {
      const { kind, name, country, legalId, taxId, address, county, counties } = organisation;
      const numbers = { legalId, taxId, issueGln: hasGln ?? false };
      const place = {
        country,
        address,
        county,
        counties: counties && [...counties],
        parentId: parent && id('organisation', parent),
      };
      return command(RegisterOrganisation).execute(caller, { ...envelope, kind, name, ...numbers, ...place });
    },
  })),
  ...villages.map(({ trainees: _trainees, established: _established, ...village }, i): Step => ({
    key: `village-${village.code}`,
    stage: 'zone',
    at: plusMinutes(inIran(plusDays(FIRST_DAY, 1), 8), i * 9),
    by: OFFICER,
    needs: [],
    changes: [],
    makes: village.code,
    run: ({ command, caller, envelope }) =>
      command(RecordVillage).execute(caller, { ...envelope, ...village }),
  })),
];

/** Looms, each registered by the clerk of its cooperative. */
export const loomSteps = ({ looms }: Scenario): Step[] =>
  looms.map((loom, i): Step => ({
    key: `register-${loom.key}`,
    stage: 'looms',
    at: plusMinutes(inIran(loom.registeredOn, 9), i * 2),
    by: staffOf(loom.cooperative),
    needs: [loom.village, loom.cooperative],
    changes: [],
    makes: loom.key,
    run: ({ command, caller, envelope, id }) =>
      command(RegisterLoom).execute(caller, {
        ...envelope,
        cooperativeId: id('organisation', loom.cooperative),
        villageId: id('village', loom.village),
        kind: 'VERTICAL',
        widthMm: loom.widthMm,
      }),
  }));

/** Courses: announced on their first morning, closed on their last afternoon. */
export const courseSteps = ({ courses }: Scenario): Step[] =>
  courses.flatMap(({ key, title, village, startsOn, endsOn, results, ...course }): Step[] => {
    const trainees = results.map(({ trainee }) => trainee);
    const shared = { stage: 'looms', by: OFFICER } as const;
    return [
      {
        ...shared,
        key: `record-${key}`,
        at: inIran(startsOn, 8),
        needs: [village, ...trainees],
        changes: [],
        makes: key,
        run: ({ command, caller, envelope, id }) =>
          command(RecordCourse).execute(caller, {
            ...envelope,
            title,
            startsOn,
            days: course.days,
            hoursPerDay: course.hoursPerDay,
            instructors: course.instructors,
            villageId: id('village', village),
            organiserId: id('organisation', ZONE.key),
            traineeIds: trainees.map((trainee) => id('person', trainee)),
          }),
      },
      {
        ...shared,
        key: `complete-${key}`,
        at: inIran(endsOn, 17),
        needs: trainees,
        changes: [key],
        run: ({ command, caller, envelope, id }) =>
          command(CompleteCourse).execute(caller, {
            ...envelope,
            courseId: id('course', key),
            results: results.map(({ trainee, daysAttended, result }) => ({
              traineeId: id('person', trainee),
              daysAttended,
              result,
            })),
          }),
      },
    ];
  });
