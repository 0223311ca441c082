import {
  invalidInput,
  ok,
  readOpaqueId,
  refusal,
  refuse,
  scopeOf,
  type Caller,
  type Refusal,
  type Result,
} from '#libs/platform';
import type { Subject } from '#libs/ledger';
import { cooperativeUnknown, makesRugs, organisationSuspended, type OrganisationState } from '#libs/network';

export const cooperativeMissing = refusal('InvalidInput', 'COOPERATIVE_MISSING', {
  says: {
    fa: 'تعاونی مشخص نشده است.',
    en: 'It is not said which cooperative this is for.',
    ru: 'Не указан кооператив.',
  },
  next: {
    fa: 'تعاونی را انتخاب کنید.',
    en: 'Choose the cooperative.',
    ru: 'Выберите кооператив.',
  },
});

export const notYourCooperative = refusal('NotAllowed', 'COOPERATIVE_NOT_YOURS', {
  says: {
    fa: 'شما فقط برای تعاونی خودتان ثبت می‌کنید.',
    en: 'You register for your own cooperative only.',
    ru: 'Вы вносите записи только для своего кооператива.',
  },
  next: {
    fa: 'تعاونی را خالی بگذارید یا از مسئول همان تعاونی بخواهید آن را ثبت کند.',
    en: 'Leave the cooperative out, or ask its own clerk to register this.',
    ru: 'Оставьте поле кооператива пустым или обратитесь к сотруднику того кооператива.',
  },
});

/**
 * The inner id of the cooperative that a command is for: the caller's own, which need not be named, or for staff of
 * the zone the one that is named. Whether there is such a cooperative is for the command to read.
 */
export function cooperativeFor(caller: Caller, named: string | null | undefined): Result<string, Refusal> {
  const scope = scopeOf(caller);
  const wanted = named ? (readOpaqueId('organisation', named) ?? '') : undefined;
  if (scope.reach === 'zone') return wanted === undefined ? refuse(cooperativeMissing()) : ok(wanted);
  if (scope.reach !== 'cooperative') return refuse(notYourCooperative());
  return wanted === undefined || wanted === scope.organisation
    ? ok(scope.organisation)
    : refuse(notYourCooperative());
}

/** Why an organisation cannot register what it makes: it does not weave, or it is suspended. */
export function refusalOfMaker(found: Subject<OrganisationState> | undefined): Refusal | undefined {
  if (!found || !makesRugs(found.state.kind)) return cooperativeUnknown();
  const { standing, name } = found.state;
  return standing === 'SUSPENDED'
    ? invalidInput([organisationSuspended('cooperativeId', { name })])
    : undefined;
}
