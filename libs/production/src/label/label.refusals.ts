import { problem, refusal } from '#libs/platform';

export const placeOutside = refusal('InvalidInput', 'LABEL_PLACE_OUTSIDE', {
  says: {
    fa: 'خانهٔ {startAt} در این برگه نیست؛ این برگه {places} خانه دارد.',
    en: 'There is no place {startAt} on this sheet; it has {places}.',
    ru: 'Места {startAt} на этом листе нет; мест на листе — {places}.',
  },
  next: {
    fa: 'نخستین خانهٔ خالی برگه را انتخاب کنید؛ برچسب‌ها از همان‌جا آغاز می‌شوند.',
    en: 'Choose the first place of the sheet that is free; the labels begin there.',
    ru: 'Выберите первое свободное место листа: этикетки начнутся с него.',
  },
});

export const nothingToLabel = refusal('StateConflict', 'NOTHING_TO_LABEL', {
  says: {
    fa: 'هیچ‌یک از این فرش‌ها در دست شما نیست که برچسب بخواهد.',
    en: 'None of these rugs is in hand to get a label.',
    ru: 'Ни одного из этих ковров нет на руках, этикетки не нужны.',
  },
  next: {
    fa: 'دستهٔ دیگری یا سطرهای دیگری را انتخاب کنید. فرشی که رفته، گم شده یا از گردش خارج شده برچسب نمی‌گیرد.',
    en: 'Choose another batch or other lines. What has left, is lost or is out of trade gets no label.',
    ru: 'Выберите другую партию или другие строки. Отправленное, пропавшее и выведенное из оборота этикеток не получает.',
  },
});

export const labelsOfSeveral = refusal('InvalidInput', 'LABELS_OF_SEVERAL_COOPERATIVES', {
  says: {
    fa: 'فرش {code} از تعاونی دیگری است.',
    en: 'The rug {code} is of another cooperative.',
    ru: 'Ковёр {code} — из другого кооператива.',
  },
  next: {
    fa: 'برچسب‌های هر تعاونی را جدا چاپ کنید.',
    en: 'Print the labels of each cooperative apart.',
    ru: 'Печатайте этикетки каждого кооператива отдельно.',
  },
});

export const printedBefore = refusal('StateConflict', 'LABELS_PRINTED_BEFORE', {
  says: {
    fa: 'برچسب {count} تا از این فرش‌ها پیش‌تر چاپ شده است، از جمله {code}.',
    en: 'Labels of {count} of these rugs were printed before, {code} among them.',
    ru: 'Этикетки уже печатались, ковров: {count}, среди них {code}.',
  },
  next: {
    fa: 'بگویید چرا دوباره چاپ می‌شود؛ چاپ دوباره شمرده می‌شود. یا فرش‌های دیگری را انتخاب کنید.',
    en: 'Say why they are printed again, which is counted; or choose other rugs.',
    ru: 'Укажите, почему они печатаются снова (повтор учитывается), или выберите другие ковры.',
  },
});

export const labelBatchUnknown = refusal('UnknownReference', 'BATCH_UNKNOWN', {
  says: {
    fa: 'چنین دسته‌ای نیست یا در دسترس شما نیست.',
    en: 'There is no such batch, or it is not yours to see.',
    ru: 'Такой партии нет или она вам недоступна.',
  },
  next: {
    fa: 'دسته را از فهرست دسته‌ها باز کنید.',
    en: 'Open the batch from the list of batches.',
    ru: 'Откройте партию из списка партий.',
  },
});

export const labelsNeedOne = problem('LABELS_NEED_ONE', {
  says: {
    fa: 'گفته نشده است برچسب کدام فرش‌ها: یک دسته، یا فرش‌هایی که یکی‌یکی نام برده شده‌اند.',
    en: 'It is not said whose labels: those of a batch, or of rugs that are named.',
    ru: 'Не указано, чьи этикетки: партии или названных ковров.',
  },
  next: {
    fa: 'یا دسته را نام ببرید، یا فرش‌ها را.',
    en: 'Name the batch, or the rugs.',
    ru: 'Укажите партию либо ковры.',
  },
});

export const linesTurned = problem('LABEL_LINES_TURNED', {
  says: {
    fa: 'شمارهٔ پایان پیش از شمارهٔ آغاز است.',
    en: 'The last line comes before the first.',
    ru: 'Последняя строка раньше первой.',
  },
  next: {
    fa: 'شماره‌ها را از کوچک به بزرگ بنویسید.',
    en: 'Write the smaller number first.',
    ru: 'Сначала укажите меньший номер.',
  },
});
