import { refusal } from '#libs/platform';

export const photoTwice = refusal('InvalidInput', 'PHOTO_TWICE', {
  says: {
    fa: 'این عکس پیش‌تر برای این فرش ثبت شده است.',
    en: 'This rug has this very photograph already.',
    ru: 'Эта фотография уже есть у ковра.',
  },
  next: {
    fa: 'عکس دیگری بفرستید.',
    en: 'Send another one.',
    ru: 'Отправьте другую.',
  },
});

export const tooManyPhotos = refusal('LimitExceeded', 'TOO_MANY_PHOTOS', {
  says: {
    fa: 'این فرش {limit} عکس دارد که حد مجاز است.',
    en: 'This rug has {limit} photographs, the limit.',
    ru: 'У ковра уже {limit} фотографий — это предел.',
  },
  next: {
    fa: 'نخست عکسی را که لازم نیست بردارید.',
    en: 'Take one out that is not needed.',
    ru: 'Сначала уберите ненужную.',
  },
});

export const tooManyPhotosEver = refusal('LimitExceeded', 'TOO_MANY_PHOTOS_EVER', {
  says: {
    fa: 'برای این فرش تاکنون {limit} عکس ثبت شده که حد مجاز است.',
    en: '{limit} photographs were taken in for this rug, the limit.',
    ru: 'Для ковра принято {limit} фотографий — это предел.',
  },
  next: {
    fa: 'با عکس‌های موجود کار کنید.',
    en: 'Go by those that are there.',
    ru: 'Используйте имеющиеся.',
  },
});

export const photoUnknown = refusal('UnknownReference', 'PHOTO_UNKNOWN', {
  says: {
    fa: 'این فرش چنین عکسی ندارد.',
    en: 'This rug has no such photograph.',
    ru: 'У ковра нет такой фотографии.',
  },
  next: {
    fa: 'صفحه را تازه کنید؛ شاید کسی آن را برداشته است.',
    en: 'Load the page again; somebody may have taken it out.',
    ru: 'Обновите страницу: возможно, её уже убрали.',
  },
});

export const defectElsewhere = refusal('InvalidInput', 'DEFECT_ELSEWHERE', {
  says: {
    fa: 'تنها عکسِ عیب، کد عیب دارد.',
    en: 'Only a photograph of a fault names a fault.',
    ru: 'Код дефекта указывают только у фотографии дефекта.',
  },
  next: {
    fa: 'نوع عکس را «عیب» بگذارید یا کد را بردارید.',
    en: 'Say that it shows a fault, or leave the code out.',
    ru: 'Укажите вид «дефект» или уберите код.',
  },
});

export const viewUnknown = refusal('InvalidInput', 'PHOTO_VIEW', {
  says: {
    fa: 'گفته نشده عکس کجای فرش را نشان می‌دهد.',
    en: 'It is not said what the photograph shows.',
    ru: 'Не сказано, что на фотографии.',
  },
  next: {
    fa: 'یکی از این‌ها را بنویسید: {views}.',
    en: 'Write one of: {views}.',
    ru: 'Укажите одно из: {views}.',
  },
});
