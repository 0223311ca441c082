import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MOST_RECORDS, PersonRecords, type RecordRow } from '#libs/network';
import { Views } from '#libs/ledger';
import { courseKind } from './course.js';

/** Tells people which courses they are recorded to have taken. */
@Injectable()
export class CourseRecords implements OnModuleInit {
  constructor(
    private readonly records: PersonRecords,
    private readonly views: Views,
  ) {}

  onModuleInit(): void {
    this.records.add({
      name: 'courses',
      title: { fa: 'دوره‌های آموزشی', en: 'Courses', ru: 'Курсы' },
      columns: {
        course: { fa: 'دوره', en: 'course', ru: 'курс' },
        startsOn: { fa: 'آغاز', en: 'begins', ru: 'начало' },
        days: { fa: 'روزهای حضور', en: 'days attended', ru: 'дней посещено' },
        result: { fa: 'نتیجه', en: 'result', ru: 'результат' },
      },
      gather: (ids) => this.gather(ids),
    });
  }

  private async gather(ids: readonly string[]): Promise<RecordRow[]> {
    const filter = { 'trainees.personId': { $in: [...ids] } };
    const order = { field: 'startsOn', direction: -1 } as const;
    const page = await this.views.list(courseKind, filter, order, { first: MOST_RECORDS });
    return page.items.flatMap(({ node: { title, startsOn, trainees } }) =>
      trainees
        .filter(({ personId }) => ids.includes(personId))
        .map(({ daysAttended, result }) => ({ course: title.fa, startsOn, days: daysAttended, result })),
    );
  }
}
