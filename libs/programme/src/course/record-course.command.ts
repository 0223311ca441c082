import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  Ids,
  reachesVillage,
  readOpaqueId,
  scopeOf,
  type Caller,
  type Refusal,
  type Result,
} from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import { localText, organisationKind, personKind, seesPerson, villageKind } from '#libs/network';
import { recordCourse } from './course.js';

/** The most trainees of one course. */
export const MOST_TRAINEES = 200;

const schema = z.object({
  title: localText,
  startsOn: z.iso.date(),
  days: z.number().int().min(1).max(120),
  hoursPerDay: z.number().int().min(1).max(12),
  instructors: z.number().int().min(1).max(50),
  villageId: z.string(),
  organiserId: z.string().nullish(),
  traineeIds: z.array(z.string()).min(1).max(MOST_TRAINEES),
});

/** The input of recording a course. */
export type RecordCourseInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Records a course with its trainees. */
@Injectable()
export class RecordCourse {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the course. */
  async execute(caller: Caller, input: RecordCourseInput): Promise<Result<string, Refusal>> {
    const command = openCommand('recordCourse', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { villageId, organiserId, traineeIds, ...course } = checked.value;
    const organiser = organiserId ? (readOpaqueId('organisation', organiserId) ?? '') : undefined;
    const data = {
      ...course,
      villageId: readOpaqueId('village', villageId) ?? '',
      ...(organiser === undefined ? {} : { organiserId: organiser }),
      traineeIds: traineeIds.map((id) => readOpaqueId('person', id) ?? ''),
    };
    const done = await this.ledger.execute(command.value, async (read) => {
      const scope = scopeOf(caller);
      const [village, known, found] = await Promise.all([
        reachesVillage(scope, data.villageId) ? read.one(villageKind, data.villageId) : undefined,
        read.many(personKind, data.traineeIds),
        organiser === undefined ? undefined : read.one(organisationKind, organiser),
      ]);
      const people = new Map([...known].filter(([, { state }]) => seesPerson(scope, state)));
      const ground = { village, people, organiser: organiser === undefined ? undefined : { found } };
      return recordCourse(this.ids.next(), data, ground);
    });
    return answeredId(done);
  }
}
