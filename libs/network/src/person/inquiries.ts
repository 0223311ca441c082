import { Injectable, Optional } from '@nestjs/common';
import { RateLimits, refusal, refuse, scopeOf, type Caller, type Refusal, type Result } from '#libs/platform';
import { actedBy } from '../access-log/access-event.js';
import { AccessLog } from '../access-log/access-log.js';

/** How somebody was met whom a caller may not list. */
export type Inquiry =
  'SOUGHT_BY_NUMBER' | 'CODE_ENROLLED_ELSEWHERE' | 'LIKE_SOMEBODY_ELSEWHERE' | 'CODE_NOT_FOUND';

/** A refusal that tells something of such a person. */
interface Telling extends Refusal {
  readonly tells: Inquiry;
}

/** Marks what a refusal tells: it is written down and counted before it is told. */
export const telling = (refused: Refusal, tells: Inquiry): Telling => ({ ...refused, tells });

export const tooManyLookups = refusal('LimitExceeded', 'TOO_MANY_LOOKUPS', {
  says: {
    fa: 'امروز با این حساب بیش از اندازه از شماره‌های دیگران پرسیده شده است.',
    en: 'This account has asked for too many numbers of other people today.',
    ru: 'Сегодня с этой учётной записью слишком много раз спрашивали чужие номера.',
  },
  next: {
    fa: 'فردا ادامه دهید، یا از کارشناس برنامه بخواهید؛ چیزی ثبت نشده است.',
    en: 'Go on tomorrow, or ask the programme officer; nothing was recorded.',
    ru: 'Продолжите завтра или обратитесь к сотруднику программы; ничего не записано.',
  },
});

/**
 * What an account learns of people whom it may not list: that somebody has a national code, that somebody looks like her.
 * Taking women in cannot do without it, so each time is written down, and in a day there are only so many.
 */
@Injectable()
export class Inquiries {
  constructor(
    private readonly log: AccessLog,
    // Only the API counts; nobody asks anything of the other processes.
    @Optional() private readonly limits?: RateLimits,
  ) {}

  /** Why nothing more is answered today; those who may list everybody learn nothing here. */
  async over(caller: Caller): Promise<Refusal | undefined> {
    if (scopeOf(caller).reach === 'zone') return undefined;
    return (await this.limits?.spend('lookups', caller.account, 0)) && tooManyLookups();
  }

  /** An answer as it may be given: one that tells of somebody is written down, and withheld where it is one too many. */
  async answer<T>(caller: Caller, result: Result<T, Refusal>): Promise<Result<T, Refusal>> {
    const tells = result.ok ? undefined : (result.refusal as Partial<Telling>).tells;
    const over = tells && (await this.tell(caller, tells));
    return over ? refuse(over) : result;
  }

  /** Writes down what is about to be told, but not of whom: the log is read by who may not list her. */
  async tell(caller: Caller, reason: Inquiry): Promise<Refusal | undefined> {
    const spent = await this.limits?.spend('lookups', caller.account);
    await this.log.write({
      what: 'PERSONAL_DATA_SOUGHT',
      outcome: spent ? 'REFUSED' : 'DONE',
      reason,
      ...actedBy(caller),
    });
    return spent && tooManyLookups();
  }
}
