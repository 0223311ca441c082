import type { Language, LocalText } from '#libs/platform';
import type { SheetColumn } from './sheet-columns.js';
import { EXAMPLE_MARK } from './sheet-layout.js';

/** The names of the template's sheets, and of the files. */
export const SHEET_NAMES = {
  rugs: { fa: 'فرش‌ها', en: 'Rugs', ru: 'Ковры' },
  help: { fa: 'راهنما', en: 'Help', ru: 'Справка' },
  lists: { fa: 'فهرست‌ها', en: 'Lists', ru: 'Списки' },
  template: { fa: 'فرش‌ها.xlsx', en: 'rugs.xlsx', ru: 'ковры.xlsx' },
  marked: { fa: 'فرش‌ها-ایرادها.xlsx', en: 'rugs-to-correct.xlsx', ru: 'ковры-ошибки.xlsx' },
} satisfies Readonly<Record<string, LocalText>>;

/** The title of the column that says what is wrong with a row. */
export const FAULTS_TITLE: LocalText = { fa: 'ایرادها', en: 'What is wrong', ru: 'Ошибки' };

/** What a drop-down says to whoever writes something else. */
export const NOT_IN_LIST: LocalText = {
  fa: 'این در فهرست نیست. یکی از فهرست برگزینید؛ عضو یا دار تازه را نخست در گره ثبت کنید.',
  en: 'This is not in the list. Choose from it; enrol a new member or register a new loom in Gereh first.',
  ru: 'Этого нет в списке. Выберите из него; новую участницу или станок сначала внесите в «Гере».',
};

/** The example of the template: a rug of the size zaronim. */
export const EXAMPLE: Readonly<Partial<Record<SheetColumn, LocalText | number>>> = {
  design: {
    fa: `${EXAMPLE_MARK.fa} لچک و ترنج`,
    en: `${EXAMPLE_MARK.en} Lachak toranj`,
    ru: `${EXAMPLE_MARK.ru} лачак-торандж`,
  },
  construction: { fa: 'گره‌باف', en: 'hand-knotted', ru: 'узелковый' },
  length: 156,
  width: 104.5,
  weight: 5.6,
  rajCount: 40,
  rajBasis: 7,
  knotType: { fa: 'نامتقارن (فارسی)', en: 'asymmetric (Persian)', ru: 'асимметричный (персидский)' },
  pile: { fa: 'پشم', en: 'wool', ru: 'шерсть' },
  warp: { fa: 'پنبه', en: 'cotton', ru: 'хлопок' },
  weft: { fa: 'پنبه', en: 'cotton', ru: 'хлопок' },
  loomOn: { fa: '۱۴۰۳/۰۲/۱۰', en: '2024-04-29', ru: '29.04.2024' },
  cutOff: { fa: '۱۴۰۳/۰۹/۲۵', en: '2024-12-15', ru: '15.12.2024' },
  dyes: { fa: 'گیاهی', en: 'natural', ru: 'натуральные' },
  pileHeight: 9,
  purpose: { fa: 'فروش', en: 'trade', ru: 'продажа' },
};

/** What the help sheet says, line by line. */
export const HELP_LINES: Readonly<Record<Language, readonly string[]>> = {
  fa: [
    'هر سطر یک فرش است؛ حداکثر ۲٬۰۰۰ سطر. سطر «نمونه:» ثبت نمی‌شود، می‌توانید آن را پاک کنید.',
    'عنوان ستون‌ها را نگه دارید؛ جابه‌جا کردن ستون‌ها اشکالی ندارد و ستون‌های افزوده نادیده گرفته می‌شوند.',
    'رقم‌ها فارسی، عربی یا لاتین؛ اعشار با ٫ یا , یا . نوشته می‌شود: ۱۵۶٫۵.',
    'طول و عرض بدون ریشه و گلیم‌باف است. واحد در عنوان ستون آمده است؛ در خانه هم می‌توان نوشت: ۱۵۶۵ میلی‌متر.',
    'رج‌شمار و «رج در» با هم می‌آیند: ۴۰ رج در ۷ سانتی‌متر (تبریز) یا در ۶٫۵ سانتی‌متر (گره زرعی). گلیم و جاجیم رج، گره و پرز ندارند؛ این خانه‌ها را خالی بگذارید.',
    'تاریخ شمسی مانند ۱۴۰۳/۰۹/۲۵ یا میلادی مانند 2024-12-15.',
    'بافندگان و دار را از فهرست برگزینید. اگر دو عضو هم‌نام‌اند، فهرست روستا یا نشانه‌ای کنار نام گذاشته است.',
    'اگر فرش از بافته‌ای است که در گره ثبت شده، کد آن را از فهرست برگزینید: دار، روزها، روستا و بافندگان خالی بمانند از خود بافته نوشته می‌شوند و بافته بسته می‌شود.',
    'اگر روستا خالی باشد، روستای دار نوشته می‌شود.',
    'پس از فرستادن، گره همهٔ سطرها را نشان می‌دهد؛ تا تأیید نکنید چیزی ثبت نمی‌شود. فرستادن دوبارهٔ همین کاربرگ فرشی را دوباره ثبت نمی‌کند.',
  ],
  en: [
    'Each row is one rug; at most 2,000 rows. The row “Example:” is not registered; you may delete it.',
    'Keep the titles; columns may stand in any order, and columns of your own are left out.',
    'Digits may be Persian, Arabic or Latin; decimals are written with . or , or ٫: 156.5.',
    'Length and width are without fringe and kilim ends. The unit stands in the title, or in the cell: 1565 mm.',
    'Raj and “Raj over” belong together: 40 raj over 7 cm (Tabriz) or over 6.5 cm. Kilims and jajims have no raj, knot or pile: leave these empty.',
    'Days are Gregorian like 2024-12-15 or Persian like 1403/09/25.',
    'Choose weavers and loom from the lists. Where two members have one name, the list adds the village or a mark.',
    'Where a rug was a piece that is recorded in Gereh, choose its code: loom, days, village and weavers that are left empty are taken from the piece, and the piece is closed.',
    'Where the village is empty, the village of the loom is taken.',
    'After sending, Gereh shows every row; nothing is registered until you say so. Sending the same sheet again registers no rug again.',
  ],
  ru: [
    'Каждая строка — один ковёр; не более 2 000 строк. Строка «Пример:» не записывается, её можно удалить.',
    'Заголовки сохраните; порядок столбцов любой, лишние столбцы не читаются.',
    'Цифры — персидские, арабские или латинские; дробная часть через запятую, точку или ٫: 156,5.',
    'Длина и ширина — без бахромы и килимных концов. Единица указана в заголовке или в ячейке: 1565 мм.',
    'Радж и «Радж на» заполняются вместе: 40 на 7 см (Тебриз) или на 6,5 см. У килимов и джаджимов раджа, узла и ворса нет: оставьте пустыми.',
    'Даты — григорианские (15.12.2024) или персидские (1403/09/25).',
    'Ткачих и станок выбирайте из списков. У тёзок в списке указано село или знак.',
    'Если ковёр был изделием, записанным в «Гере», выберите его код: пустые станок, даты, село и мастерицы возьмутся из изделия, и оно закроется.',
    'Если село не указано, берётся село станка.',
    'После отправки «Гере» покажет каждую строку; до подтверждения ничего не записывается. Повторная отправка той же таблицы ничего не запишет.',
  ],
};
