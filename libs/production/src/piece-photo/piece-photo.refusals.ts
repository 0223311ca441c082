import { refusal } from '#libs/platform';

export const pieceNotOnWork = refusal('StateConflict', 'PIECE_NOT_ON_WORK', {
  says: {
    fa: 'این بافته دیگر در کار نیست.',
    en: 'This piece is not being worked on any more.',
    ru: 'Над этим изделием больше не работают.',
  },
  next: {
    fa: 'از فرشی که از آن به دست آمده عکس بگیرید.',
    en: 'Photograph the rug that it became.',
    ru: 'Фотографируйте ковёр, которым оно стало.',
  },
});

export const piecePhotoDay = refusal('InvalidInput', 'PIECE_PHOTO_DAY', {
  says: {
    fa: 'روز عکس باید میان {from} و {to} باشد.',
    en: 'The day of a photograph lies between {from} and {to}.',
    ru: 'День снимка — между {from} и {to}.',
  },
  next: {
    fa: 'روز را درست کنید.',
    en: 'Put the day right.',
    ru: 'Исправьте день.',
  },
});

export const piecePhotoTwice = refusal('InvalidInput', 'PIECE_PHOTO_TWICE', {
  says: {
    fa: 'این عکس پیش‌تر برای این بافته ثبت شده است.',
    en: 'This piece has this very photograph already.',
    ru: 'Этот снимок уже есть у изделия.',
  },
  next: {
    fa: 'عکس دیگری بفرستید.',
    en: 'Send another one.',
    ru: 'Отправьте другой.',
  },
});

export const tooManyPiecePhotos = refusal('LimitExceeded', 'TOO_MANY_PIECE_PHOTOS', {
  says: {
    fa: 'این بافته {limit} عکس دارد که حد مجاز است.',
    en: 'This piece has {limit} photographs, the limit.',
    ru: 'У изделия уже {limit} снимков — это предел.',
  },
  next: {
    fa: 'نخست عکسی را که لازم نیست بردارید.',
    en: 'Take one out that is not needed.',
    ru: 'Сначала уберите ненужный.',
  },
});

export const piecePhotoUnknown = refusal('UnknownReference', 'PIECE_PHOTO_UNKNOWN', {
  says: {
    fa: 'این بافته چنین عکسی ندارد.',
    en: 'This piece has no such photograph.',
    ru: 'У изделия нет такого снимка.',
  },
  next: {
    fa: 'صفحه را تازه کنید؛ شاید کسی آن را برداشته است.',
    en: 'Load the page again; somebody may have taken it out.',
    ru: 'Обновите страницу: возможно, его уже убрали.',
  },
});
