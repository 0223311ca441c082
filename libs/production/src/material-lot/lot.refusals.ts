import { refusal, type RefusalText } from '#libs/platform';

type Text = RefusalText['says'];
const invalid = (code: string, says: Text, next: Text) => refusal('InvalidInput', code, { says, next });

export const lotUnknown = refusal('UnknownReference', 'LOT_UNKNOWN', {
  says: {
    fa: 'چنین پارتی‌ای در انبار شما نیست.',
    en: 'There is no such lot of material, or it is not yours to see.',
    ru: 'Такой партии сырья нет или она вам недоступна.',
  },
  next: {
    fa: 'کد روی بسته را دوباره بخوانید یا پارتی را از فهرست انتخاب کنید.',
    en: 'Read the code on the package again, or choose the lot from the list.',
    ru: 'Проверьте код на упаковке или выберите партию из списка.',
  },
});

export const lotMassWrong = invalid(
  'LOT_MASS_OUT_OF_RANGE',
  {
    fa: 'وزن باید عدد صحیحی بین {least} تا {most} گرم باشد.',
    en: 'The mass is a whole number of grams, {least} to {most}.',
    ru: 'Масса — целое число граммов от {least} до {most}.',
  },
  {
    fa: 'واحد را بررسی کنید: ۲٫۵ کیلوگرم یعنی ۲۵۰۰ گرم.',
    en: 'Check the unit: 2.5 kg are 2500 g.',
    ru: 'Проверьте единицу: 2,5 кг — это 2500 г.',
  },
);

export const lotTextWrong = invalid(
  'LOT_TEXT_WRONG',
  {
    fa: 'این نوشته باید ۱ تا {most} نویسه در یک سطر باشد و نویسهٔ پنهان نداشته باشد.',
    en: 'This is one line of 1 to {most} characters, none of them invisible.',
    ru: 'Одна строка от 1 до {most} знаков без невидимых символов.',
  },
  {
    fa: 'آن را دوباره و کوتاه‌تر بنویسید.',
    en: 'Type it again, shorter.',
    ru: 'Введите её заново и короче.',
  },
);

export const colourMissing = invalid(
  'LOT_COLOUR_MISSING',
  {
    fa: 'برای نخ رنگ‌شده باید رنگ و نوع رنگرزی نوشته شود.',
    en: 'For dyed yarn its colour and how it was dyed are needed.',
    ru: 'Для крашеной пряжи нужны цвет и способ крашения.',
  },
  {
    fa: 'رنگ را بنویسید و یکی از گیاهی، کرمی یا شیمیایی دیگر را انتخاب کنید.',
    en: 'Write the colour, and choose natural, chrome or other synthetic dyes.',
    ru: 'Напишите цвет и выберите: природные, хромовые или другие синтетические красители.',
  },
);

export const dyeingOfUndyed = invalid(
  'LOT_NOT_DYED',
  {
    fa: 'الیاف خام و نخ خودرنگ رنگرزی نشده‌اند.',
    en: 'Fibre and undyed yarn were not dyed.',
    ru: 'Волокно и некрашеная пряжа не окрашены.',
  },
  {
    fa: 'نوع را «نخ رنگ‌شده» بگذارید، یا رنگرزی و مواد رنگ را خالی بگذارید.',
    en: 'Make it dyed yarn, or leave dyeing and dyes out.',
    ru: 'Выберите крашеную пряжу или оставьте крашение пустым.',
  },
);

export const supplierMissing = invalid(
  'LOT_SUPPLIER_MISSING',
  {
    fa: 'نوشته نشده که این مواد از کجا رسیده است.',
    en: 'It is not said from whom this was received.',
    ru: 'Не указано, от кого получено сырьё.',
  },
  {
    fa: 'سازمانی را انتخاب کنید، یا نام فروشگاه یا بازار را بنویسید؛ یکی از این دو.',
    en: 'Choose an organisation, or write the firm or market: one of the two.',
    ru: 'Выберите организацию или напишите фирму или рынок: одно из двух.',
  },
);

export const supplierIsPerson = invalid(
  'LOT_SUPPLIER_IS_A_PERSON',
  {
    fa: 'این نوشته نام یا شمارهٔ یک شخص به نظر می‌رسد؛ اطلاعات اشخاص در دفتر نمی‌آید.',
    en: 'This looks like a person’s name or number; people are not named in the ledger.',
    ru: 'Похоже на имя или номер человека; люди в реестре не называются.',
  },
  {
    fa: 'نام فروشگاه، کارگاه، بازار یا گله را بنویسید، بدون نام شخص و شماره.',
    en: 'Write the shop, mill, market or flock, without a name or a number.',
    ru: 'Напишите магазин, фабрику, рынок или стадо, без имени и номера.',
  },
);

export const supplierUnknown = refusal('UnknownReference', 'LOT_SUPPLIER_UNKNOWN', {
  says: {
    fa: 'این سازمان در فهرست منطقه نیست.',
    en: 'This organisation is not in the zone’s register.',
    ru: 'Такой организации нет в реестре зоны.',
  },
  next: {
    fa: 'سازمان را از فهرست انتخاب کنید یا نام فروشنده را بنویسید.',
    en: 'Choose it from the list, or write the supplier’s name.',
    ru: 'Выберите её из списка или напишите название поставщика.',
  },
});

export const priceWrong = invalid(
  'LOT_PRICE_OUT_OF_RANGE',
  {
    fa: 'قیمت هر کیلوگرم باید عدد صحیحی تا {most} ریال باشد.',
    en: 'The price of a kilogram is a whole number of rials, at most {most}.',
    ru: 'Цена килограмма — целое число риалов, не более {most}.',
  },
  {
    fa: 'به ریال بنویسید، نه تومان: یک تومان ده ریال است.',
    en: 'Write rials, not toman: one toman is ten rials.',
    ru: 'Пишите в риалах, а не в туманах: один туман — десять риалов.',
  },
);

export const tooManyDyes = refusal('LimitExceeded', 'LOT_DYES_TOO_MANY', {
  says: {
    fa: 'برای یک پارتی حداکثر {limit} مادهٔ رنگ نوشته می‌شود.',
    en: 'A lot has at most {limit} dyes.',
    ru: 'У партии не более {limit} красителей.',
  },
  next: {
    fa: 'فقط مواد اصلی را بنویسید.',
    en: 'Name the main ones only.',
    ru: 'Назовите только основные.',
  },
});

export const reasonMissing = invalid(
  'REASON_MISSING',
  {
    fa: 'علت نوشته نشده، یا بیش از {most} نویسه است.',
    en: 'The reason is missing, or over {most} characters.',
    ru: 'Причина не указана или длиннее {most} знаков.',
  },
  {
    fa: 'در یک سطر و بدون نام اشخاص بنویسید چرا.',
    en: 'Write why, in one line and without names of people.',
    ru: 'Напишите почему, одной строкой и без имён.',
  },
);

export const nothingCorrected = refusal('StateConflict', 'LOT_NOTHING_CORRECTED', {
  says: {
    fa: 'چیزی عوض نشده است.',
    en: 'Nothing was changed.',
    ru: 'Ничего не изменено.',
  },
  next: {
    fa: 'آنچه را باید درست شود عوض کنید و دوباره بفرستید.',
    en: 'Change what has to be corrected and send it again.',
    ru: 'Измените то, что нужно исправить, и отправьте снова.',
  },
});

export const lotGivenOutAlready = refusal('StateConflict', 'LOT_GIVEN_OUT_ALREADY', {
  says: {
    fa: 'از این پارتی {goneKg} کیلوگرم از انبار بیرون رفته است؛ رسیده نمی‌تواند کمتر از آن باشد.',
    en: 'Of this lot {goneKg} kg left the store already; less than that cannot have been received.',
    ru: 'Из этой партии уже выдано {goneKg} кг; получено не могло быть меньше.',
  },
  next: {
    fa: 'وزن را دوباره بخوانید یا نخست تحویل‌های نادرست را برگردانید.',
    en: 'Read the weight again, or first undo the movements that are wrong.',
    ru: 'Проверьте вес или сначала отмените ошибочные выдачи.',
  },
});

export const yarnCountWrong = refusal('InvalidInput', 'LOT_YARN_COUNT_WRONG', {
  says: {
    fa: 'نمرهٔ نخ باید میان {least} و {most} باشد (با یک رقم اعشار) و از ۱ تا {plies} لا.',
    en: 'A yarn count is between Nm {least} and {most}, with one decimal, of 1 to {plies} plies.',
    ru: 'Номер пряжи — от Nm {least} до {most}, с одним знаком после запятой, в 1–{plies} сложений.',
  },
  next: {
    fa: 'نمرهٔ متریک را از برچسب نخ بردارید: ۸/۲ یعنی نمرهٔ ۸، دولا. اگر نمی‌دانید، خالی بگذارید.',
    en: 'Take the metric count from the label: 8/2 is count 8 of two plies. Leave it out if you do not know it.',
    ru: 'Возьмите метрический номер с этикетки: 8/2 — это номер 8 в два сложения. Не знаете — не указывайте.',
  },
});

export const yarnOfRaw = refusal('InvalidInput', 'LOT_YARN_OF_RAW', {
  says: {
    fa: 'الیاف خام نمرهٔ نخ ندارد.',
    en: 'Raw fibre has no yarn count.',
    ru: 'У сырого волокна нет номера пряжи.',
  },
  next: {
    fa: 'نمره را خالی بگذارید یا گونه را نخ برگزینید.',
    en: 'Leave the count out, or say that it is yarn.',
    ru: 'Не указывайте номер или выберите пряжу.',
  },
});
