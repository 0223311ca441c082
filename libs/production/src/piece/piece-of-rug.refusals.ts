import { refusal, type LocalText } from '#libs/platform';

const invalid = (code: string, says: LocalText, next: LocalText) =>
  refusal('InvalidInput', code, { says, next });
const conflict = (code: string, says: LocalText, next: LocalText) =>
  refusal('StateConflict', code, { says, next });

export const pieceStillOnLoom = conflict(
  'PIECE_STILL_ON_LOOM',
  {
    fa: 'کار {piece} هنوز روی دار است.',
    en: 'Piece {piece} is still on its loom.',
    ru: 'Работа {piece} ещё на станке.',
  },
  {
    fa: 'نخست پایین‌کشی آن را ثبت کنید.',
    en: 'Record first that it was cut off.',
    ru: 'Сначала отметьте, что она снята.',
  },
);

export const pieceHasRug = conflict(
  'PIECE_HAS_RUG',
  {
    fa: 'فرش کار {piece} با کد {rug} ثبت شده است.',
    en: 'The rug of piece {piece} is registered already: {rug}.',
    ru: 'Ковёр из работы {piece} уже зарегистрирован: {rug}.',
  },
  { fa: 'این ردیف را بردارید.', en: 'Take this line out.', ru: 'Уберите эту строку.' },
);

export const pieceAbandoned = conflict(
  'PIECE_ABANDONED',
  {
    fa: 'کار {piece} رهاشده ثبت شده است.',
    en: 'Piece {piece} was given up.',
    ru: 'Работа {piece} отмечена как брошенная.',
  },
  { fa: 'کار درست را انتخاب کنید.', en: 'Choose the right piece.', ru: 'Выберите нужную работу.' },
);

export const pieceTwice = invalid(
  'PIECE_TWICE',
  {
    fa: 'کار {piece} در این دسته دو بار آمده است.',
    en: 'Piece {piece} is named twice in this batch.',
    ru: 'Работа {piece} указана в партии дважды.',
  },
  {
    fa: 'یکی از دو ردیف را بردارید.',
    en: 'Take one of the two lines out.',
    ru: 'Уберите одну из двух строк.',
  },
);

export const pieceDisagrees = invalid(
  'PIECE_DISAGREES',
  {
    fa: 'کار {piece} در این مورد چیز دیگری می‌گوید.',
    en: 'Piece {piece} says otherwise here.',
    ru: 'В работе {piece} здесь указано другое.',
  },
  {
    fa: 'این خانه را خالی بگذارید تا از کار گرفته شود، یا آنچه کار می‌گوید بنویسید.',
    en: 'Leave it out, and it is taken from the piece; or write what the piece says.',
    ru: 'Оставьте поле пустым — значение возьмут из работы, или укажите то же, что в ней.',
  },
);

export const daysOfNoMaker = invalid(
  'DAYS_OF_NO_MAKER',
  {
    fa: 'روزهای کسی نوشته شده که بافندهٔ این فرش نیست.',
    en: 'These are days of somebody who is not a maker of this rug.',
    ru: 'Указаны дни того, кто не ткал этот ковёр.',
  },
  {
    fa: 'او را به بافندگان بیفزایید یا روزهایش را بردارید.',
    en: 'Add her to the makers, or take her days out.',
    ru: 'Добавьте её к ткачихам или уберите её дни.',
  },
);
