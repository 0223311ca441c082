import { refusal } from '#libs/platform';

export const rugMadeFromAlready = refusal('StateConflict', 'RUG_MATERIALS_RECORDED', {
  says: {
    fa: 'مواد فرش {code} پیش‌تر ثبت شده است.',
    en: 'What the rug {code} is made from is recorded already.',
    ru: 'Материалы ковра {code} уже записаны.',
  },
  next: {
    fa: 'اگر اشتباه بوده، نخست آن را برگردانید و دوباره ثبت کنید.',
    en: 'If that was a mistake, undo it first and record it again.',
    ru: 'Если это ошибка, сначала отмените запись и внесите снова.',
  },
});

export const rugMaterialsMissing = refusal('StateConflict', 'RUG_MATERIALS_MISSING', {
  says: {
    fa: 'برای فرش {code} موادی ثبت نشده است.',
    en: 'No materials are recorded of the rug {code}.',
    ru: 'Для ковра {code} материалы не записаны.',
  },
  next: {
    fa: 'کاری برای برگرداندن نیست.',
    en: 'There is nothing to undo.',
    ru: 'Отменять нечего.',
  },
});

export const takingsEmpty = refusal('InvalidInput', 'RUG_TAKINGS_EMPTY', {
  says: {
    fa: 'نوشته نشده فرش از چه بافته شده است.',
    en: 'It is not said what the rug is made from.',
    ru: 'Не указано, из чего соткан ковёр.',
  },
  next: {
    fa: 'دست‌کم یک پارتی و وزن آن را بنویسید.',
    en: 'Name at least one lot with its mass.',
    ru: 'Укажите хотя бы одну партию и массу.',
  },
});

export const takingsTooMany = refusal('LimitExceeded', 'RUG_TAKINGS_TOO_MANY', {
  says: {
    fa: 'یک فرش حداکثر از {limit} سطر مواد بافته می‌شود؛ {count} سطر آمده است.',
    en: 'A rug is made from at most {limit} lines of material; {count} were sent.',
    ru: 'Ковёр состоит не более чем из {limit} строк материалов; прислано {count}.',
  },
  next: {
    fa: 'سطرهای یک پارتی را با هم جمع کنید.',
    en: 'Add up the lines of one lot.',
    ru: 'Сложите строки одной партии.',
  },
});

export const takingTwice = refusal('InvalidInput', 'RUG_TAKING_TWICE', {
  says: {
    fa: 'این پارتی از همین بافنده یا دار دو بار آمده است.',
    en: 'This lot of the same weaver or loom is named twice.',
    ru: 'Эта партия у той же мастерицы или станка указана дважды.',
  },
  next: {
    fa: 'دو سطر را یکی کنید.',
    en: 'Make one line of the two.',
    ru: 'Объедините две строки.',
  },
});

export const holderNotOfRug = refusal('InvalidInput', 'RUG_HOLDER_NOT_A_MAKER', {
  says: {
    fa: 'این مواد نزد کسی است که این فرش را نبافته، یا پای دار دیگری است.',
    en: 'This material is with somebody who did not make the rug, or at another loom.',
    ru: 'Этот материал у той, кто не ткала ковёр, или у другого станка.',
  },
  next: {
    fa: 'مواد بافندگان همین فرش یا دار آن را بنویسید؛ اگر نخ دست‌به‌دست شده، نخست بازگشت و تحویل آن را ثبت کنید.',
    en: 'Name what its own makers or its loom hold; if yarn changed hands, record its return and issue first.',
    ru: 'Укажите материал её мастериц или её станка; если пряжа перешла к другой, сначала запишите возврат и выдачу.',
  },
});

export const lotNotOfRugMaterial = refusal('InvalidInput', 'LOT_NOT_OF_RUG_MATERIAL', {
  says: {
    fa: 'جنس این پارتی در پرز، تار، پود یا الیاف این فرش نیامده است.',
    en: 'The rug has none of this material in its pile, warp, weft or fibre.',
    ru: 'В ворсе, основе, утке и волокне ковра нет такого материала.',
  },
  next: {
    fa: 'پارتی درست را انتخاب کنید، یا جنس نوشته‌شدهٔ فرش را بررسی کنید.',
    en: 'Choose the right lot, or check what is written of the rug.',
    ru: 'Выберите верную партию или проверьте запись о ковре.',
  },
});

export const rugHeavierThanTaken = refusal('InvalidInput', 'RUG_HEAVIER_THAN_ITS_MATERIALS', {
  says: {
    fa: 'فرش {weightKg} کیلوگرم است و مواد آن {takenKg} کیلوگرم؛ فرش از آنچه در آن رفته سنگین‌تر نمی‌شود.',
    en: 'The rug weighs {weightKg} kg and its materials {takenKg} kg; a rug holds no more than went into it.',
    ru: 'Ковёр весит {weightKg} кг, а материалы {takenKg} кг; ковёр не тяжелее того, из чего соткан.',
  },
  next: {
    fa: 'موادی را که جا مانده (مثلاً تار و پود) هم بنویسید، یا وزن فرش را بررسی کنید.',
    en: 'Name what is left out, e.g. warp and weft, or check the weight of the rug.',
    ru: 'Добавьте пропущенное, например основу и уток, или проверьте вес ковра.',
  },
});

export const yieldUnusual = refusal('InvalidInput', 'RUG_YIELD_UNUSUAL', {
  says: {
    fa: 'از {takenKg} کیلوگرم مواد، فرشی {weightKg} کیلوگرمی بافته شده: {percent} درصد. معمولاً {least} تا {most} درصد می‌ماند.',
    en: 'From {takenKg} kg of material came a rug of {weightKg} kg: {percent} %. Usually {least} to {most} % remain.',
    ru: 'Из {takenKg} кг материала вышел ковёр в {weightKg} кг: {percent} %. Обычно остаётся {least}–{most} %.',
  },
  next: {
    fa: 'وزن‌ها را دوباره بخوانید؛ اگر درست است، در یک سطر بنویسید چرا.',
    en: 'Read the weights again; if they are right, write in one line why.',
    ru: 'Проверьте вес; если всё верно, напишите одной строкой почему.',
  },
});

export const warpUnusual = refusal('InvalidInput', 'RUG_WARP_UNUSUAL', {
  says: { fa: '{odd}', en: '{odd}', ru: '{odd}' },
  next: {
    fa: '{may} اگر درست است، در یک سطر بنویسید چرا.',
    en: '{may} If it is right, write in one line why.',
    ru: '{may} Если всё верно, напишите одной строкой почему.',
  },
});
