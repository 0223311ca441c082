import { ok, refusal, refuse, type Clock, type Ids, type Refusal, type Result } from '#libs/platform';
import { commandClaim, idOf, nameClaim, type SubjectRef, versionClaim } from './claims.js';
import { canonicalJson } from './canonical-json.js';
import { EntryDoor } from './entry-door.js';
import { sealEntry, sha256, type Actor, type Entry, type LedgerEvent } from './entry.js';
import { KeptViews } from './kept-views.js';
import type { Projection } from './projection.js';
import { Reading, type NewEvent } from './reading.js';
import type { EntryStore, ViewStore } from './stores.js';
import { Turns, type Turn } from './turns.js';

/** As much as a key: who knows all of an entry but one word must not find that word by its public digest. */
const SALT_BYTES = 16;

const MAX_TRIES = 12;
const FIRST_PAUSE_MS = 4;
const LONGEST_PAUSE_MS = 400;

/** A wish to change something, as it came in. */
export interface Command {
  readonly name: string;
  /** Chosen by the caller; the same key from the same account is the same command and gets the first answer. */
  readonly key: string;
  readonly actor: Actor;
  /** When it happened in the world, ISO 8601 UTC. */
  readonly occurredAt: string;
  /** The input without personal data: a key that comes back with another input is refused. */
  readonly input: unknown;
}

/** A command with the sha256 of its input. */
type Asked = Command & { readonly fingerprint: string };

/** What a decision wants written: facts, and names (each with the refusal for when it is taken). */
export interface Decision {
  readonly events: readonly [NewEvent, ...NewEvent[]];
  readonly names?: readonly { readonly name: string; readonly taken: Refusal }[];
}

/** The answer to a command: the entry it made, or the one that it had made the first time. */
export interface Answer {
  readonly entry: Entry;
  readonly repeated: boolean;
}

/** The id of what a command was about: by our convention, the subject of the first event of its entry. */
export const answeredId = (done: Result<Answer, Refusal>): Result<string, Refusal> =>
  done.ok ? ok(idOf(done.value.entry.events[0]!.subject)) : done;

/** Reads what it must and decides; called again with fresh reads when a race was lost. */
export type Decide = (read: Reading) => Promise<Result<Decision, Refusal>>;

/** Told after each append, so that followers need not wait for their next look. */
export type Announce = () => void;

const busy = refusal('TryAgain', 'BUSY', {
  says: {
    fa: 'هم‌زمان افراد دیگری همین موارد را تغییر می‌دهند.',
    en: 'Others are changing the same things at this moment.',
    ru: 'Другие прямо сейчас меняют те же записи.',
  },
  next: {
    fa: 'چند لحظه بعد دوباره بفرستید؛ تکرار، دوباره ثبت نمی‌کند.',
    en: 'Send again in a moment; repeating does not record twice.',
    ru: 'Отправьте снова через мгновение: повтор не создаст второй записи.',
  },
});

const keyReused = refusal('StateConflict', 'COMMAND_KEY_REUSED', {
  says: {
    fa: 'این کلید درخواست پیش‌تر برای درخواست دیگری به کار رفته است.',
    en: 'This command key was used before for a different command.',
    ru: 'Этот ключ команды уже использован для другой команды.',
  },
  next: {
    fa: 'برای درخواست تازه کلید تازه بسازید.',
    en: 'Make a new key for a new command.',
    ru: 'Для новой команды создайте новый ключ.',
  },
});

/** The one door through which facts are written: load, decide, append, apply to the views. */
export class Ledger {
  private readonly turns = new Turns();
  private readonly kept: KeptViews;

  constructor(
    private readonly zone: string,
    private readonly entries: EntryStore,
    private readonly views: ViewStore,
    private readonly projection: Projection,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly announce: Announce = () => undefined,
    private readonly door = new EntryDoor(),
  ) {
    this.kept = new KeptViews(entries, views);
  }

  /**
   * Carries out a command: every fact of it is written, or none. A lost race is decided again, with a bound and
   * jitter; a command that was carried out before is answered as the first time.
   */
  async execute(command: Command, decide: Decide): Promise<Result<Answer, Refusal>> {
    const asked = { ...command, fingerprint: sha256(canonicalJson(command.input ?? null)) };
    let turn: Turn | undefined;
    try {
      for (let tries = 0; tries < MAX_TRIES; tries++) {
        const reading = new Reading(this.views, this.kept);
        const decision = await this.atTheDoor(asked, await decide(reading), reading);
        if (!decision.ok) {
          const standing = await this.whatStands(asked, reading);
          if (standing === 'nothing new') return decision;
          if (standing !== 'newer') return standing;
          continue;
        }
        const twice = firstTwice(decision.value.names ?? []);
        if (twice) return refuse(twice.taken);

        const entry = this.seal(asked, decision.value, reading);
        if (!turn) {
          turn = await this.turns.take(entry.claims.map(contested));
          // Whoever went before has most likely changed what was read.
          if (turn.waited) continue;
        }
        const settled = await this.append(asked, decision.value, entry, reading);
        if (settled) return settled;
        await pause(tries + 1);
      }
      return refuse(busy());
    } finally {
      turn?.done();
    }
  }

  /** What would be decided as things stand. Nothing is written, and nothing of it is promised. */
  rehearse<T>(decide: (read: Reading) => Promise<T>): Promise<T> {
    return decide(new Reading(this.views, this.kept));
  }

  /** A decision as it may be written: what holds the numbers or names of people is refused. */
  private async atTheDoor(
    asked: Asked,
    decided: Result<Decision, Refusal>,
    reading: Reading,
  ): Promise<Result<Decision, Refusal>> {
    const refused = decided.ok && (await this.door.refusal(asked, decided.value.events, reading));
    return refused ? refuse(refused) : decided;
  }

  /** Appends an entry and writes its views; undefined when the race was lost and it must be decided again. */
  private async append(
    command: Asked,
    decision: Decision,
    entry: Entry,
    reading: Reading,
  ): Promise<Result<Answer, Refusal> | undefined> {
    // Before the append: what its own views cannot take in must not become a fact.
    const plan = this.projection.plan([entry], (subject) => reading.viewOf(subject));
    const appended = await this.entries.append(entry);
    if (appended === 'raced') return this.afterLostRace(command, decision, entry);
    await this.projection.write(plan);
    this.announce();
    return ok({ entry, repeated: false });
  }

  private seal(command: Asked, decision: Decision, reading: Reading): Entry {
    const versions = new Map<SubjectRef, number>();
    const events = decision.events.map((event): LedgerEvent => {
      const version = (versions.get(event.subject) ?? reading.versionOf(event.subject)) + 1;
      versions.set(event.subject, version);
      const { subject, type, shape = 1, place, data } = event;
      return { subject, version, type, shape, ...(place === undefined ? {} : { place }), data };
    });
    const body = {
      _id: this.ids.next(),
      zone: this.zone,
      occurredAt: command.occurredAt,
      recordedAt: this.clock.now(),
      actor: command.actor,
      command: { name: command.name, key: command.key, fingerprint: command.fingerprint },
      events,
      salt: Buffer.from(this.ids.bytes(SALT_BYTES)).toString('base64url'),
    };
    return sealEntry(
      body,
      (decision.names ?? []).map(({ name }) => name),
    );
  }

  /**
   * Looks, before a refusal is given, whether it stands on the ledger's last word: the command may have been carried
   * out already, and a view that was read may have been left behind by a writer that died.
   */
  private async whatStands(
    command: Asked,
    reading: Reading,
  ): Promise<'nothing new' | 'newer' | Result<Answer, Refusal>> {
    const own = commandClaim(command.actor.account, command.key);
    const next = new Map(
      reading.seen().map(({ subject, version }) => [versionClaim(subject, version + 1), subject]),
    );
    const held = await this.entries.held([own, ...next.keys()]);
    if (held.includes(own)) return this.firstAnswer(command);
    for (const claim of held) await this.projection.catchUp(next.get(claim)!);
    return held.length > 0 ? 'newer' : 'nothing new';
  }

  /** Answers a command whose key stands as the first time; `own` is the entry that this call itself tried to append. */
  private async firstAnswer(command: Asked, own?: Entry): Promise<Result<Answer, Refusal>> {
    const [first] = await this.entries.holding([commandClaim(command.actor.account, command.key)]);
    if (!first || first.command.name !== command.name || first.command.fingerprint !== command.fingerprint) {
      return refuse(keyReused());
    }
    // The first may have been stopped between its entry and its views.
    await this.projection.apply([first]);
    return ok({ entry: first, repeated: first._id !== own?._id });
  }

  /** Finds out who was first: this command itself, a newer version (then decide again), or the holder of a name. */
  private async afterLostRace(
    command: Asked,
    decision: Decision,
    entry: Entry,
  ): Promise<Result<Answer, Refusal> | undefined> {
    const taken = new Set(await this.entries.held(entry.claims));
    if (taken.has(commandClaim(command.actor.account, command.key))) {
      return this.firstAnswer(command, entry);
    }
    const overtaken = entry.events.filter((event) => taken.has(versionClaim(event.subject, event.version)));
    for (const subject of new Set(overtaken.map((event) => event.subject)))
      await this.projection.catchUp(subject);
    // With fresh reads the decision may want another name, e.g. the next number of a series.
    if (overtaken.length > 0) return undefined;
    const name = decision.names?.find((wanted) => taken.has(nameClaim(wanted.name)));
    return name && refuse(name.taken);
  }
}

/** What a claim is about, whichever version it claims. */
const contested = (claim: string): string => claim.replace(/@\d+$/, '');

/** The first name that a decision wants twice: the second wish for it comes too late like any other. */
function firstTwice<N extends { readonly name: string }>(names: readonly N[]): N | undefined {
  const seen = new Set<string>();
  return names.find(({ name }) => seen.has(name) || !seen.add(name));
}

/** Full jitter: somewhere between nothing and twice the last bound. */
function pause(tries: number): Promise<void> {
  const bound = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries);
  return new Promise((resolve) => setTimeout(resolve, Math.random() * bound));
}
