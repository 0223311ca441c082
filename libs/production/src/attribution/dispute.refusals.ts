import { refusal } from '#libs/platform';

export const groundUnfit = refusal('InvalidInput', 'GROUND_UNFIT', {
  says: {
    fa: 'این دلیل با این حرف جور نیست.',
    en: 'This ground does not go with this claim.',
    ru: 'Это основание не подходит к такому заявлению.',
  },
  next: {
    fa: 'یکی از دلیل‌هایی را که نشان داده می‌شود انتخاب کنید.',
    en: 'Choose one of the grounds that are shown for it.',
    ru: 'Выберите одно из предложенных оснований.',
  },
});

export const claimantUnknown = refusal('UnknownReference', 'CLAIMANT_UNKNOWN', {
  says: {
    fa: 'معلوم نیست این حرف از طرف کیست.',
    en: 'It is not known whose claim this is.',
    ru: 'Неизвестно, от чьего имени это заявление.',
  },
  next: {
    fa: 'بافنده را از فهرست افراد انتخاب کنید.',
    en: 'Choose the weaver from the list of people.',
    ru: 'Выберите ткачиху из списка людей.',
  },
});

export const notNamed = refusal('StateConflict', 'NOT_NAMED_AS_MAKER', {
  says: {
    fa: 'فرش {code} به نام شما نیست.',
    en: 'The rug {code} does not stand under your name.',
    ru: 'Ковёр {code} не записан на ваше имя.',
  },
  next: {
    fa: 'کاری لازم نیست. اگر آن را شما بافته‌اید، بگویید «این کار من است».',
    en: 'Nothing is to be done. If you wove it, say that it is yours.',
    ru: 'Ничего делать не нужно. Если его ткали вы, сообщите, что он ваш.',
  },
});

export const namedAlready = refusal('StateConflict', 'NAMED_AS_MAKER', {
  says: {
    fa: 'فرش {code} همین حالا به نام شماست.',
    en: 'The rug {code} stands under your name already.',
    ru: 'Ковёр {code} уже записан на ваше имя.',
  },
  next: {
    fa: 'کاری لازم نیست.',
    en: 'Nothing is to be done.',
    ru: 'Ничего делать не нужно.',
  },
});

export const alreadyDisputed = refusal('StateConflict', 'DISPUTED_ALREADY', {
  says: {
    fa: 'دربارهٔ فرش {code} همین حالا اعتراضی در جریان است.',
    en: 'There is an open dispute about the rug {code} already.',
    ru: 'По ковру {code} уже есть открытый спор.',
  },
  next: {
    fa: 'صبر کنید تا به آن رسیدگی شود، سپس حرف خود را بزنید.',
    en: 'Wait until it is settled, then make your own claim.',
    ru: 'Дождитесь его решения, затем сделайте своё заявление.',
  },
});

export const heardBefore = refusal('StateConflict', 'CLAIM_HEARD_BEFORE', {
  says: {
    fa: 'به این حرف شما دربارهٔ فرش {code} پیش‌تر رسیدگی شده است.',
    en: 'This claim of yours about the rug {code} was settled before.',
    ru: 'Это ваше заявление по ковру {code} уже рассмотрено.',
  },
  next: {
    fa: 'اگر نتیجه را درست نمی‌دانید، با ادارهٔ فرش صحبت کنید.',
    en: 'If you think the result wrong, speak to the rug office.',
    ru: 'Если вы не согласны с решением, обратитесь в управление ковроделия.',
  },
});

export const disputeUnknown = refusal('UnknownReference', 'DISPUTE_UNKNOWN', {
  says: {
    fa: 'چنین اعتراضی نیست یا به شما مربوط نمی‌شود.',
    en: 'There is no such dispute, or it is not yours to see.',
    ru: 'Такого спора нет или он вам недоступен.',
  },
  next: {
    fa: 'آن را از فهرست اعتراض‌ها باز کنید.',
    en: 'Open it from the list of disputes.',
    ru: 'Откройте его из списка споров.',
  },
});

export const disputeOver = refusal('StateConflict', 'DISPUTE_OVER', {
  says: {
    fa: 'این اعتراض بسته شده است.',
    en: 'This dispute is over.',
    ru: 'Этот спор завершён.',
  },
  next: {
    fa: 'صفحه را دوباره باز کنید تا نتیجه را ببینید.',
    en: 'Open the page again to see how it ended.',
    ru: 'Откройте страницу снова, чтобы увидеть итог.',
  },
});

export const answeredSo = refusal('StateConflict', 'ANSWERED_SO', {
  says: {
    fa: 'همین پاسخ پیش‌تر ثبت شده است.',
    en: 'This answer is on record already.',
    ru: 'Этот ответ уже записан.',
  },
  next: {
    fa: 'کاری لازم نیست.',
    en: 'Nothing is to be done.',
    ru: 'Ничего делать не нужно.',
  },
});

export const notASide = refusal('NotAllowed', 'NOT_A_SIDE', {
  says: {
    fa: 'شما طرف این اعتراض نیستید.',
    en: 'You are no side of this dispute.',
    ru: 'Вы не сторона этого спора.',
  },
  next: {
    fa: 'تعاونی، بافنده‌ای که نامش آمده، یا ادارهٔ فرش پاسخ می‌دهد.',
    en: 'The cooperative or the maker who is named answers; the rug office decides.',
    ru: 'Отвечает кооператив или названная мастерица; решает управление ковроделия.',
  },
});

export const ownCase = refusal('NotAllowed', 'OWN_CASE', {
  says: {
    fa: 'این اعتراض دربارهٔ خود شماست و از سوی تعاونی نمی‌توانید به آن پاسخ دهید.',
    en: 'This dispute is your own case: you cannot answer it for the cooperative.',
    ru: 'Этот спор касается вас самих: отвечать за кооператив вам нельзя.',
  },
  next: {
    fa: 'از همکار دیگری در تعاونی یا از ادارهٔ فرش بخواهید پاسخ دهد.',
    en: 'Ask a colleague of the cooperative to answer it, or an official to settle it.',
    ru: 'Попросите ответить коллегу из кооператива или решить спор в управлении ковроделия.',
  },
});
