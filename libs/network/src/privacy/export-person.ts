import { Injectable } from '@nestjs/common';
import { Clock, opaqueId, scopeOf, type Caller, type Language } from '#libs/platform';
import { Views } from '#libs/ledger';
import { personKind, recordsOf, seesPerson } from '../person/person.js';
import { PersonRecords, type PersonPart, type RecordRow } from './person-records.js';

/** Everything that is kept about one person, as it is handed over. */
export interface PersonExport {
  readonly form: 'gereh-person/1';
  readonly id: string;
  readonly madeAt: string;
  readonly language: Language;
  readonly parts: readonly ExportedPart[];
}

/** One part, with what it and its columns are called in the language of the export. */
export interface ExportedPart {
  readonly name: string;
  readonly title: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly RecordRow[];
}

/** Gathers everything that is kept about a person, for herself, her clerk and administrators. */
@Injectable()
export class ExportPerson {
  constructor(
    private readonly views: Views,
    private readonly records: PersonRecords,
    private readonly clock: Clock,
  ) {}

  /** The export of a person by her inner id; undefined where there is no such person or she is not the caller's to see. */
  async execute(caller: Caller, id: string): Promise<PersonExport | undefined> {
    // A program of a partner takes no whole lives with it.
    if (caller.via === 'key') return undefined;
    const found = await this.views.fresh(personKind, id);
    const person = found?.mergedInto ? await this.views.fresh(personKind, found.mergedInto) : found;
    if (!person || !seesPerson(scopeOf(caller), person)) return undefined;
    const ids = recordsOf(person);
    const isClerk = caller.role === 'CLERK';
    const parts = this.records.all(!isClerk);
    const own = isClerk ? (caller.organisation ?? '') : undefined;
    const { language } = caller;
    return {
      form: 'gereh-person/1',
      id: opaqueId('person', person._id),
      madeAt: this.clock.now(),
      language,
      parts: await Promise.all(parts.map((part) => exported(part, ids, language, own))),
    };
  }
}

async function exported(
  part: PersonPart,
  ids: readonly string[],
  language: Language,
  cooperativeId: string | undefined,
): Promise<ExportedPart> {
  const columns = Object.entries(part.columns).map(([key, name]) => [key, name[language]]);
  return {
    name: part.name,
    title: part.title[language],
    columns: Object.fromEntries(columns) as Record<string, string>,
    rows: await part.gather(ids, cooperativeId),
  };
}
