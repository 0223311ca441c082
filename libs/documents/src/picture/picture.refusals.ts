import { refusal } from '#libs/platform';

export const pictureTooLarge = refusal('LimitExceeded', 'PICTURE_TOO_LARGE', {
  says: {
    fa: 'این تصویر از {megabytes} مگابایت، حد مجاز، بزرگ‌تر است.',
    en: 'This picture is larger than {megabytes} MB, the limit.',
    ru: 'Изображение больше допустимых {megabytes} МБ.',
  },
  next: {
    fa: 'تصویر را کوچک‌تر کنید و دوباره بفرستید.',
    en: 'Make it smaller and send it again.',
    ru: 'Уменьшите его и отправьте снова.',
  },
});

export const pictureOfTooManyPixels = refusal('LimitExceeded', 'PICTURE_TOO_MANY_PIXELS', {
  says: {
    fa: 'این تصویر بیش از {megapixels} میلیون نقطه دارد که حد مجاز است.',
    en: 'This picture has more than {megapixels} million pixels, the limit.',
    ru: 'В изображении больше {megapixels} млн пикселей — это предел.',
  },
  next: {
    fa: 'آن را با اندازهٔ کوچک‌تری ذخیره کنید و دوباره بفرستید.',
    en: 'Save it at a smaller size and send it again.',
    ru: 'Сохраните его в меньшем размере и отправьте снова.',
  },
});

export const pictureUnreadable = refusal('InvalidInput', 'PICTURE_UNREADABLE', {
  says: {
    fa: 'این پرونده تصویری نیست که بتوان خواند.',
    en: 'This file is no picture that can be read here.',
    ru: 'Этот файл не является изображением, которое можно прочитать.',
  },
  next: {
    fa: 'آن را به شکل PNG، JPEG یا WebP ذخیره کنید و دوباره بفرستید.',
    en: 'Save it as PNG, JPEG or WebP and send it again.',
    ru: 'Сохраните его как PNG, JPEG или WebP и отправьте снова.',
  },
});
