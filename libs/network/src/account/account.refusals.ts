import { problem, refusal } from '#libs/platform';

export const signInWrong = refusal('InvalidInput', 'SIGN_IN_WRONG', {
  says: {
    fa: 'نام کاربری یا گذرواژه درست نیست.',
    en: 'The login or the password is wrong.',
    ru: 'Неверное имя входа или пароль.',
  },
  next: {
    fa: 'دوباره بنویسید؛ اگر فراموش کرده‌اید، از مدیر سامانه دعوت‌نامهٔ تازه بخواهید.',
    en: 'Write them again; if you have forgotten them, ask the administrator for a new invitation.',
    ru: 'Введите ещё раз; если забыли, попросите у администратора новое приглашение.',
  },
});

/** The same code as at the door: it is the same mistake, made by who is in already. */
export const ownPasswordWrong = refusal('InvalidInput', 'SIGN_IN_WRONG', {
  says: {
    fa: 'این گذرواژهٔ کنونی شما نیست.',
    en: 'This is not your present password.',
    ru: 'Это не ваш нынешний пароль.',
  },
  next: {
    fa: 'دوباره بنویسید؛ اگر فراموش کرده‌اید، بازنشانی گذرواژه را بخواهید.',
    en: 'Write it again; if you have forgotten it, ask for a reset of your password.',
    ru: 'Введите ещё раз; если забыли, запросите сброс пароля.',
  },
});

export const tooManyTries = refusal('TryAgain', 'TOO_MANY_TRIES', {
  says: {
    fa: 'تلاش‌های ناموفق برای ورود بیش از اندازه شده است.',
    en: 'There were too many tries to sign in.',
    ru: 'Слишком много попыток входа.',
  },
  next: {
    fa: '{minutes} دقیقه صبر کنید و دوباره وارد شوید؛ روی دستگاهی که پیش‌تر با آن وارد شده‌اید راه باز است.',
    en: 'Wait {minutes} min, then sign in again; a device that you signed in on before has tries of its own.',
    ru: 'Подождите {minutes} мин. и войдите снова; у устройства, с которого вы уже входили, свой счёт попыток.',
  },
});

export const signInBusy = refusal('TryAgain', 'SIGN_IN_BUSY', {
  says: {
    fa: 'هم‌اکنون افراد بسیاری در حال ورود هستند.',
    en: 'Many people are signing in at this moment.',
    ru: 'Сейчас входит слишком много людей.',
  },
  next: {
    fa: 'چند لحظه بعد دوباره تلاش کنید.',
    en: 'Try again in a moment.',
    ru: 'Повторите попытку через мгновение.',
  },
});

export const invitationOver = refusal('UnknownReference', 'INVITATION_OVER', {
  says: {
    fa: 'این دعوت‌نامه نادرست است، به کار رفته یا مهلت آن گذشته است.',
    en: 'This invitation is unknown, used, or over.',
    ru: 'Приглашение неизвестно, использовано или истекло.',
  },
  next: {
    fa: 'از مدیر سامانه دعوت‌نامهٔ تازه بخواهید.',
    en: 'Ask the administrator for a new one.',
    ru: 'Попросите у администратора новое.',
  },
});

export const loginTaken = refusal('StateConflict', 'LOGIN_TAKEN', {
  says: {
    fa: 'این نام کاربری از آنِ دیگری است.',
    en: 'This login belongs to somebody else.',
    ru: 'Это имя входа уже занято.',
  },
  next: {
    fa: 'نام کاربری دیگری انتخاب کنید؛ دعوت‌نامه هنوز معتبر است.',
    en: 'Choose another login; the invitation is still good.',
    ru: 'Выберите другое имя; приглашение ещё действует.',
  },
});

export const organisationNeeded = problem('ORGANISATION_NEEDED', {
  says: {
    fa: 'حساب با نقش {role} برای یک سازمان کار می‌کند و سازمانی انتخاب نشده است.',
    en: 'An account with the role {role} acts for an organisation, and none is named.',
    ru: 'Учётная запись с ролью {role} действует от организации, а она не указана.',
  },
  next: {
    fa: 'سازمان را از فهرست انتخاب کنید.',
    en: 'Choose the organisation from the list.',
    ru: 'Выберите организацию из списка.',
  },
});

export const organisationUnfit = problem('ORGANISATION_UNFIT', {
  says: {
    fa: 'این سازمان با نقش {role} جور نیست، یا در فهرست منطقه نیست.',
    en: 'This organisation does not fit the role {role}, or is not in the zone’s register.',
    ru: 'Организация не подходит к роли {role} или отсутствует в реестре зоны.',
  },
  next: {
    fa: 'سازمانی از نوع درست انتخاب کنید یا نقش را عوض کنید.',
    en: 'Choose an organisation of the right kind, or another role.',
    ru: 'Выберите организацию нужного вида или другую роль.',
  },
});

export const personNeeded = problem('PERSON_NEEDED', {
  says: {
    fa: 'حساب بافنده از آنِ فردی نام‌نویسی‌شده است و چنین فردی انتخاب نشده است.',
    en: 'A weaver’s account belongs to an enrolled person, and none is named.',
    ru: 'Учётная запись ткачихи принадлежит записанному человеку, а он не указан.',
  },
  next: {
    fa: 'فرد را از فهرست انتخاب کنید.',
    en: 'Choose the person from the list.',
    ru: 'Выберите человека из списка.',
  },
});

export const postUnknown = refusal('UnknownReference', 'POST_UNKNOWN', {
  says: {
    fa: 'این سمت از آنِ این حساب نیست.',
    en: 'This account has no such post.',
    ru: 'У этой учётной записи нет такой должности.',
  },
  next: {
    fa: 'سمت را از فهرست سمت‌های همین حساب انتخاب کنید.',
    en: 'Choose one of the posts of this account.',
    ru: 'Выберите одну из должностей этой учётной записи.',
  },
});

export const accountUnknown = refusal('UnknownReference', 'ACCOUNT_UNKNOWN', {
  says: {
    fa: 'چنین حسابی نیست، یا در حوزهٔ شما نیست.',
    en: 'There is no such account, or it is not yours to look after.',
    ru: 'Такой учётной записи нет, или она не в вашем ведении.',
  },
  next: {
    fa: 'حساب را از فهرست حساب‌ها انتخاب کنید.',
    en: 'Choose the account from the list.',
    ru: 'Выберите учётную запись из списка.',
  },
});

export const inviteNotYours = refusal('NotAllowed', 'INVITE_NOT_YOURS', {
  says: {
    fa: 'شما تنها می‌توانید همکاری برای سازمان خودتان و با نقش خودتان دعوت کنید.',
    en: 'You may invite colleagues only: for your own organisation, in your own role.',
    ru: 'Вы можете приглашать только коллег: в свою организацию и с той же ролью.',
  },
  next: {
    fa: 'برای سازمان یا نقش دیگر از مدیر سامانه بخواهید.',
    en: 'For another organisation or role, ask the administrator.',
    ru: 'Для другой организации или роли обратитесь к администратору.',
  },
});

export const alreadyEntered = refusal('StateConflict', 'ACCOUNT_ENTERED', {
  says: {
    fa: 'این دعوت‌نامه پذیرفته شده است و حساب صاحب دارد.',
    en: 'This invitation was accepted: somebody has the account already.',
    ru: 'Приглашение уже принято: у учётной записи есть владелец.',
  },
  next: {
    fa: 'اگر دیگر نباید وارد شود، حساب را غیرفعال کنید؛ اگر گذرواژه را فراموش کرده، آن را بازنشانی کنید.',
    en: 'To keep them out, disable the account; if they forgot the password, reset it.',
    ru: 'Чтобы закрыть доступ, отключите учётную запись; если забыт пароль, сбросьте его.',
  },
});

export const accountDisabled = refusal('StateConflict', 'ACCOUNT_DISABLED', {
  says: {
    fa: 'این حساب غیرفعال است و کسی را نمی‌توان به آن دعوت کرد.',
    en: 'This account is disabled: nobody can be invited to it.',
    ru: 'Учётная запись отключена: пригласить в неё никого нельзя.',
  },
  next: {
    fa: 'اگر باید دوباره کار کند، نخست حساب را فعال کنید و سپس دعوت‌نامهٔ تازه بسازید.',
    en: 'If it is to be used after all, enable it first, then make a new invitation.',
    ru: 'Если она всё же нужна, сначала включите её, затем создайте новое приглашение.',
  },
});

export const lastAdministrator = refusal('StateConflict', 'LAST_ADMINISTRATOR', {
  says: {
    fa: 'این تنها مدیر فعال سامانه است؛ بدون او کسی نمی‌تواند حساب‌ها را اداره کند.',
    en: 'This is the only active administrator; without one nobody could look after accounts.',
    ru: 'Это единственный действующий администратор; без него некому вести учётные записи.',
  },
  next: {
    fa: 'نخست مدیر دیگری دعوت کنید و پس از نخستین ورود او دوباره اقدام کنید.',
    en: 'Invite another administrator first, and try again when they have signed in.',
    ru: 'Сначала пригласите другого администратора и повторите, когда он войдёт.',
  },
});

export const lastPost = refusal('StateConflict', 'LAST_POST', {
  says: {
    fa: 'این تنها سمت این حساب است.',
    en: 'This is the only post of the account.',
    ru: 'Это единственная должность этой учётной записи.',
  },
  next: {
    fa: 'نخست سمت دیگری بدهید، یا حساب را غیرفعال کنید.',
    en: 'Give it another post first, or disable the account.',
    ru: 'Сначала дайте другую должность или отключите учётную запись.',
  },
});

export const tooManyPosts = refusal('LimitExceeded', 'TOO_MANY_POSTS', {
  says: {
    fa: 'هر حساب حداکثر {limit} سمت دارد.',
    en: 'An account has at most {limit} posts.',
    ru: 'У учётной записи может быть не более {limit} должностей.',
  },
  next: {
    fa: 'سمتی را که دیگر لازم نیست بردارید.',
    en: 'Take away a post that is no longer needed.',
    ru: 'Уберите должность, которая больше не нужна.',
  },
});
