import { commandClaim, isIntact, versionClaim, type Entry, type SubjectRef } from '#libs/ledger';
import type { Faults } from './faults.js';

/** An entry as it is stored. */
export type StoredEntry = Entry & { readonly waiting?: true };

const FIELDS = new Set([
  '_id',
  'zone',
  'occurredAt',
  'recordedAt',
  'actor',
  'command',
  'events',
  'claims',
  'salt',
  'digest',
  'position',
  'waiting',
]);

/** Numbers from 1 that come in nearly any order, in little memory. */
class Numbers {
  upTo = 0;
  private readonly early = new Set<number>();

  /** False for one that was there already. */
  add(number: number): boolean {
    if (number <= this.upTo || this.early.has(number)) return false;
    this.early.add(number);
    while (this.early.delete(this.upTo + 1)) this.upTo += 1;
    return true;
  }

  get hasGap(): boolean {
    return this.early.size > 0;
  }
}

/** Takes in every entry of a ledger and finds what cannot be. */
export class EntryAudit {
  private readonly subjects = new Map<SubjectRef, Numbers>();
  private readonly positions = new Numbers();
  entries = 0;

  constructor(
    private readonly zone: string,
    private readonly faults: Faults,
  ) {}

  /** Takes in an entry; one that cannot even be read is a fault like any other. */
  take(entry: StoredEntry): void {
    this.entries += 1;
    try {
      this.checkBytes(entry);
      this.checkPosition(entry);
      for (const { subject, version } of entry.events) this.countVersion(entry._id, subject, version);
      this.checkClaims(entry);
    } catch (error) {
      this.faults.add('claims', `${entry._id} cannot be read: ${String(error)}`);
    }
  }

  private countVersion(entry: string, subject: SubjectRef, version: number): void {
    const versions = this.subjects.get(subject) ?? new Numbers();
    this.subjects.set(subject, versions);
    if (!versions.add(version))
      this.faults.add('versions', `${subject} has a second version ${version} in ${entry}`);
  }

  /** The subjects met so far. */
  get known(): ReadonlyMap<SubjectRef, { readonly upTo: number }> {
    return this.subjects;
  }

  /** The version that is missing of each subject with a gap. */
  versionGaps(): { subject: SubjectRef; missing: number }[] {
    return [...this.subjects]
      .filter(([, versions]) => versions.hasGap)
      .map(([subject, versions]) => ({ subject, missing: versions.upTo + 1 }));
  }

  /** The first position that is missing though later ones are given; undefined for no gap. */
  positionGap(): number | undefined {
    return this.positions.hasGap ? this.positions.upTo + 1 : undefined;
  }

  private checkBytes(entry: StoredEntry): void {
    if (!isIntact(entry)) this.faults.add('digest', `${entry._id} is not what its digest says`);
    if (entry.zone !== this.zone) this.faults.add('digest', `${entry._id} is of the zone ${entry.zone}`);
    const strange = Object.keys(entry).filter((field) => !FIELDS.has(field));
    if (strange.length > 0)
      this.faults.add('digest', `${entry._id} has fields of no entry: ${strange.join(', ')}`);
  }

  private checkClaims(entry: StoredEntry): void {
    const due = new Set([
      commandClaim(entry.actor.account, entry.command.key),
      ...entry.events.map(({ subject, version }) => versionClaim(subject, version)),
    ]);
    const made = new Set(entry.claims);
    const missing = [...due].filter((claim) => !made.has(claim));
    const undue = [...made].filter((claim) => !due.has(claim) && !claim.startsWith('name:'));
    if (missing.length > 0) this.faults.add('claims', `${entry._id} does not claim ${list(missing)}`);
    if (undue.length > 0) this.faults.add('claims', `${entry._id} claims ${list(undue)} without an event`);
    if (made.size < entry.claims.length) this.faults.add('claims', `${entry._id} makes a claim twice`);
  }

  private checkPosition({ _id, position, waiting }: StoredEntry): void {
    if ((position === undefined) !== (waiting === true)) {
      this.faults.add(
        'positions',
        `${_id} ${position === undefined ? 'neither has a position nor waits for one' : 'waits though it has one'}`,
      );
    }
    if (position !== undefined && !this.positions.add(position)) {
      this.faults.add('positions', `${_id} has the position ${position} that another entry has`);
    }
  }
}

const list = (claims: readonly string[]): string =>
  claims.slice(0, 3).join(', ') + (claims.length > 3 ? ` and ${claims.length - 3} more` : '');
