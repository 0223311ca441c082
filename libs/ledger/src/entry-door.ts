import {
  invalidInput,
  personalNumberIn,
  problem,
  type LocalText,
  type PersonalNumber,
  type Problem,
  type Refusal,
} from '#libs/platform';
import type { Actor } from './entry.js';
import type { NewEvent, Reading } from './reading.js';

/** A text that a decision would write for ever, and where it came from in the command's input. */
export interface WrittenText {
  readonly path: string;
  readonly text: string;
}

/** What a watch of the door looks at. */
export interface AtTheDoor {
  readonly actor: Actor;
  /** The texts of more than one word that people wrote; names of things are not among them. */
  readonly remarks: readonly WrittenText[];
  readonly events: readonly NewEvent[];
  /** What the decision read. */
  readonly reading: Pick<Reading, 'seen'>;
}

/** Says which of the texts must not be written. */
export type DoorWatch = (at: AtTheDoor) => Promise<readonly Problem[]>;

interface Asking {
  readonly actor: Actor;
  readonly input: unknown;
}

const WHAT: Readonly<Record<PersonalNumber, LocalText>> = {
  phone: { fa: 'شمارهٔ تلفن', en: 'a telephone number', ru: 'номер телефона' },
  nationalCode: { fa: 'کد ملی', en: 'a national code', ru: 'национальный код' },
  iban: { fa: 'شمارهٔ شبا', en: 'a bank account (Sheba)', ru: 'номер счёта (Шеба)' },
  card: { fa: 'شمارهٔ کارت بانکی', en: 'a bank card’s number', ru: 'номер банковской карты' },
  email: { fa: 'نشانی ایمیل', en: 'an e-mail address', ru: 'адрес электронной почты' },
};

const personalNumber = problem('PERSONAL_NUMBER_IN_TEXT', {
  says: {
    fa: 'در این نوشته {what} دیده می‌شود؛ آنچه اینجا نوشته شود برای همیشه می‌ماند.',
    en: 'This text seems to have {what} in it, and what is written here stays for ever.',
    ru: 'Похоже, в этом тексте есть {what}, а записанное здесь остаётся навсегда.',
  },
  next: {
    fa: 'شماره را بردارید؛ جای شمارهٔ هر کس پروندهٔ خود اوست. اگر شمارهٔ یک برگه است، پیش از آن یک حرف بنویسید، مثلاً ن۱۲۳.',
    en: 'Take it out: a person’s number belongs into her record. If it is the number of a paper, put a letter right before it, e.g. N123.',
    ru: 'Уберите его: номер человека хранится в его карточке. Если это номер бумаги, поставьте перед ним букву, например N123.',
  },
});

/** Numbers that organisations and papers have: there only what can be nothing but a person's is refused. */
const NUMBERS_OF_THINGS = new Set(['supplierLot', 'contractNumber', 'document', 'address']);
/** Numbers with a check of their own. */
const CHECKED_ELSEWHERE = new Set(['legalId', 'taxId', 'gln']);
/** Names of things and places, in one language or three. */
const NAMES_OF_THINGS = new Set(['design', 'motif', 'originStyle', 'fa', 'en', 'ru']);

/**
 * The door before the ledger: what people write is looked at once, wherever it came from, for nothing is ever taken out
 * of an entry. Numbers of people are known by their form; rooms that know more set a watch.
 */
export class EntryDoor {
  private readonly watches: DoorWatch[] = [];

  /** Sets a watch; each sees every decision with a remark in it. */
  watch(watch: DoorWatch): void {
    this.watches.push(watch);
  }

  /** Why a decision is not written; undefined when it may be. */
  async refusal(
    { actor, input }: Asking,
    events: readonly NewEvent[],
    reading: Reading,
  ): Promise<Refusal | undefined> {
    return this.look(
      { actor, events, reading },
      events.map(({ data }) => data),
      pathsIn(input),
    );
  }

  /** Why texts that stand beside the ledger, as labels do, are not kept; the same is looked for in them. */
  refusalOfTexts(actor: Actor, texts: Readonly<Record<string, string>>): Promise<Refusal | undefined> {
    return this.look({ actor, events: [], reading: NOTHING_READ }, [texts], pathsIn(texts));
  }

  private async look(
    from: Omit<AtTheDoor, 'remarks'>,
    written: readonly object[],
    pathOf: ReturnType<typeof pathsIn>,
  ): Promise<Refusal | undefined> {
    const problems: Problem[] = [];
    const remarks: WrittenText[] = [];
    // A batch has tens of thousands of texts: each is looked at where it stands, and noted only when there is a reason.
    for (const data of written)
      eachText(data, (text, keys) => {
        const kind = personalKindOf(text, keys);
        if (kind) problems.push(personalNumber(pathOf(text, keys), { what: WHAT[kind] }));
        else if (isRemark(text, keys)) remarks.push({ path: pathOf(text, keys), text });
      });
    if (problems.length > 0) return invalidInput(problems);
    if (remarks.length === 0) return undefined;
    const at = { ...from, remarks };
    const told = (await Promise.all(this.watches.map((watch) => watch(at)))).flat();
    return told.length > 0 ? invalidInput(told) : undefined;
  }
}

/** What stands beside the ledger is decided from nothing that was read. */
const NOTHING_READ: Pick<Reading, 'seen'> = { seen: () => [] };

/** The keys that lead to a text, the nearest last. */
type Keys = readonly string[];

/** Shows each text of some data with the keys that lead to it; they stand only for as long as it is looked at. */
function eachText(value: unknown, see: (text: string, keys: Keys) => void, keys: string[] = []): void {
  if (typeof value === 'string') return see(value, keys);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    keys.push(key);
    eachText(inner, see, keys);
    keys.pop();
  }
}

function personalKindOf(text: string, keys: Keys): PersonalNumber | undefined {
  const kind = personalNumberIn(text);
  if (!kind || keys.some((key) => CHECKED_ELSEWHERE.has(key))) return undefined;
  return keys.some((key) => NUMBERS_OF_THINGS.has(key)) ? personalNumberIn(text, true) : kind;
}

const isRemark = (text: string, keys: Keys): boolean =>
  !NAMES_OF_THINGS.has(keys.at(-1) ?? '') && /\S\s+\S/.test(text);

/** Where an input has a text; where it stands there in another form, the name of its field. */
function pathsIn(input: unknown): (text: string, keys: Keys) => string {
  let paths: Map<string, string> | undefined;
  return (text, keys) => {
    paths ??= pathsOfTexts(input);
    return paths.get(text) ?? keys.findLast((key) => !/^\d+$/.test(key)) ?? '';
  };
}

/** The path at which each text of an input stands first. */
function pathsOfTexts(input: unknown): Map<string, string> {
  const paths = new Map<string, string>();
  eachText(input, (text, keys) => {
    if (!paths.has(text.trim())) paths.set(text.trim(), keys.join('.'));
  });
  return paths;
}
