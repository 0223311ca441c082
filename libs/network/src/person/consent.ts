import { invalidInput, ok, refuse, type Refusal, type Result } from '#libs/platform';
import { fact, type Decision, type Subject } from '#libs/ledger';
import {
  consentGivenAlready,
  consentNotGiven,
  dayBefore,
  dayInTheFuture,
  tooManyWords,
} from './person.refusals.js';
import type { PersonState } from './person.js';

/** The most words that one record keeps; who changed her mind so often is asked in person. */
const MOST_WORDS = 200;

/** Decides what she says about being named in public from the day `on`; `today` is the day it is recorded for. */
export function sayConsent(
  { ref, state }: Subject<PersonState>,
  given: boolean,
  on: string,
  today: string,
): Result<Decision, Refusal> {
  if (state.consentToBeNamed === given) return refuse(given ? consentGivenAlready() : consentNotGiven());
  if (state.consent.length >= MOST_WORDS) return refuse(tooManyWords({ limit: MOST_WORDS }));
  const last = state.consent.at(-1)!.on;
  if (on > today) return refuse(invalidInput([dayInTheFuture('on')]));
  if (on < last) return refuse(invalidInput([dayBefore('on', { day: last })]));
  const type = given ? 'ConsentGiven' : 'ConsentWithdrawn';
  return ok({ events: [fact(ref, type, { on }, `village:${state.villageId}`)] });
}
