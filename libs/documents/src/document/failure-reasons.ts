import type { LocalText } from '#libs/platform';

/** Why a paper is not there, said in its own language when the room that gathers its data has said nothing itself. */
export const NOT_MADE_FOR_NOW: LocalText = {
  fa: 'ساختن این سند پس از چند بار تلاش به نتیجه نرسید. چند دقیقه دیگر دوباره امتحان کنید.',
  en: 'This paper could not be made, although it was tried several times. Try again in a few minutes.',
  ru: 'Документ не удалось подготовить после нескольких попыток. Повторите через несколько минут.',
};

/** Said when the data cannot be set as a paper: trying again alone does not help. */
export const CANNOT_BE_SET: LocalText = {
  fa: 'اطلاعات این سند به شکلی است که چاپ‌شدنی نیست. به پشتیبانی خبر دهید؛ پس از رفع اشکال دوباره امتحان کنید.',
  en: 'The data of this paper cannot be printed as it is. Tell the operator; try again when it is mended.',
  ru: 'Данные этого документа нельзя напечатать в таком виде. Сообщите оператору и повторите после исправления.',
};
