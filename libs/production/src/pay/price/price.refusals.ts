import { refusal } from '#libs/platform';

export const noAgreement = refusal('StateConflict', 'NO_AGREEMENT', {
  says: {
    fa: 'برای این فرش هیچ توافقی بر سر مزد نیست.',
    en: 'No agreement on pay counts for this rug.',
    ru: 'Для этого ковра нет соглашения об оплате.',
  },
  next: {
    fa: 'توافقی برای همین فرش، نقشه یا بافندگانش ثبت کنید؛ توافق باید در روز چله‌کشی برقرار بوده باشد.',
    en: 'Make one for this rug, its design or its weavers; others must have been in force when it was begun.',
    ru: 'Заключите его для этого ковра, узора или мастериц; прочие должны действовать в день начала работы.',
  },
});

export const knotsMissing = refusal('StateConflict', 'KNOTS_MISSING', {
  says: {
    fa: 'مزد این فرش به هزار گره توافق شده، ولی این بافته گره ندارد.',
    en: 'The pay is agreed per 1,000 knots, and this piece has no knots.',
    ru: 'Оплата согласована за 1000 узлов, а у этого изделия узлов нет.',
  },
  next: {
    fa: 'برای همین فرش توافقی به متر مربع یا دانه‌ای ثبت کنید.',
    en: 'Make an agreement for this rug per m² or per piece.',
    ru: 'Заключите для этого ковра соглашение за м² или за изделие.',
  },
});

export const daysMissing = refusal('StateConflict', 'WEAVER_DAYS_MISSING', {
  says: {
    fa: 'مزد این فرش بر پایهٔ روزهای بافت تقسیم می‌شود، ولی روزهای همهٔ بافندگان ثبت نشده است.',
    en: 'The price is shared by the days each wove, and not all of them are recorded.',
    ru: 'Оплата делится по дням работы, а они записаны не для всех мастериц.',
  },
  next: {
    fa: 'برای همین فرش توافقی با سهم هر بافنده ثبت کنید.',
    en: 'Make an agreement for this rug with the parts of each weaver.',
    ru: 'Заключите для этого ковра соглашение с долями мастериц.',
  },
});

export const makersUnknown = refusal('StateConflict', 'RUG_MAKERS_UNKNOWN', {
  says: {
    fa: 'بافندهٔ این فرش دانسته نیست.',
    en: 'It is not known who wove this rug.',
    ru: 'Неизвестно, кто соткал этот ковёр.',
  },
  next: {
    fa: 'وقتی بافنده‌ای گفت که این فرش کار اوست و پذیرفته شد، مزدش را بنویسید.',
    en: 'Record its pay once a weaver has said that it is hers and that is settled.',
    ru: 'Запишите оплату, когда мастерица заявит о нём и это будет признано.',
  },
});

export const priceTooLarge = refusal('LimitExceeded', 'PRICE_TOO_LARGE', {
  says: {
    fa: 'مزد این فرش بیرون از اندازهٔ پذیرفتنی (۱ تا {limit} ریال) است.',
    en: 'The price of this rug is not within 1 to {limit} rials.',
    ru: 'Цена этого ковра вне пределов от 1 до {limit} риалов.',
  },
  next: {
    fa: 'نرخ توافق را بررسی کنید: شاید ریال و تومان جابه‌جا شده است.',
    en: 'Look at the rate of the agreement: rials and tomans may have been confused.',
    ru: 'Проверьте цену соглашения: возможно, перепутаны риалы и туманы.',
  },
});

export const rugPricedAlready = refusal('StateConflict', 'RUG_PRICED', {
  says: {
    fa: 'مزد این فرش پیش‌تر به حساب بافندگانش نوشته شده است.',
    en: 'The pay for this rug stands in its weavers’ accounts already.',
    ru: 'Оплата за этот ковёр уже записана на счета мастериц.',
  },
  next: {
    fa: 'اگر مبلغ نادرست است، در حساب بافنده اصلاحیه بنویسید.',
    en: 'If the amount is wrong, write a correction into the weaver’s account.',
    ru: 'Если сумма неверна, внесите исправление в счёт мастерицы.',
  },
});

export const rugNotPassed = refusal('StateConflict', 'RUG_NOT_PASSED', {
  says: {
    fa: 'این فرش هنوز بازبینی نشده یا پذیرفته نشده است؛ مزد پس از پذیرش بدهکار می‌شود.',
    en: 'This rug has not passed inspection; pay is owed once it has.',
    ru: 'Этот ковёр не прошёл осмотр; оплата начисляется после него.',
  },
  next: {
    fa: 'نخست بازبینی آن را ثبت کنید.',
    en: 'Record its inspection first.',
    ru: 'Сначала запишите осмотр.',
  },
});

export const rugDisputed = refusal('StateConflict', 'RUG_DISPUTED', {
  says: {
    fa: 'دربارهٔ اینکه چه کسی این فرش را بافته اختلاف هست.',
    en: 'It is disputed who wove this rug.',
    ru: 'Оспаривается, кто соткал этот ковёр.',
  },
  next: {
    fa: 'پس از روشن شدن اختلاف، مزد آن را بنویسید.',
    en: 'Record its pay once that is settled.',
    ru: 'Запишите оплату, когда спор будет решён.',
  },
});

export const priceMoved = refusal('StateConflict', 'PRICE_MOVED', {
  says: {
    fa: 'مزد این فرش از زمانی که آن را دیدید عوض شده است.',
    en: 'The price of this rug is another than the one you saw.',
    ru: 'Цена этого ковра уже не та, что вы видели.',
  },
  next: {
    fa: 'صفحه را تازه کنید و مبلغ تازه را ببینید.',
    en: 'Load the page again and look at the new amount.',
    ru: 'Обновите страницу и посмотрите новую сумму.',
  },
});

export const rugsNotPriced = refusal('StateConflict', 'RUGS_NOT_PRICED', {
  says: {
    fa: 'مزد {count} فرش را نمی‌توان نوشت؛ هیچ‌کدام نوشته نشد.',
    en: 'The pay for {count} rug(s) cannot be recorded; none was.',
    ru: 'Оплату за ковры ({count}) записать нельзя; ничего не записано.',
  },
  next: {
    fa: 'موارد مشخص‌شده را درست کنید یا آن‌ها را کنار بگذارید.',
    en: 'Mend the marked ones, or leave them out.',
    ru: 'Исправьте отмеченные или уберите их.',
  },
});

export const makersSettledMeanwhile = refusal('TryAgain', 'MAKERS_SETTLED_MEANWHILE', {
  says: {
    fa: 'در همین لحظه مزد این فرش نوشته یا بافنده‌اش معلوم شد.',
    en: 'At this very moment the rug was priced, or it was settled who wove it.',
    ru: 'В этот самый момент ковёр оценили или решили, кто его соткал.',
  },
  next: {
    fa: 'صفحه را تازه کنید و دوباره بفرستید.',
    en: 'Load the page again and send it once more.',
    ru: 'Обновите страницу и отправьте ещё раз.',
  },
});
