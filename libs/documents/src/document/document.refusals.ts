import { refusal } from '#libs/platform';

export const documentUnknown = refusal('UnknownReference', 'DOCUMENT_UNKNOWN', {
  says: {
    fa: 'چنین سندی نیست یا در دسترس شما نیست.',
    en: 'There is no such paper, or it is not yours to see.',
    ru: 'Такого документа нет или он вам недоступен.',
  },
  next: {
    fa: 'سند را از صفحهٔ محموله یا فرش باز کنید.',
    en: 'Open the paper from the page of its shipment or rug.',
    ru: 'Откройте документ со страницы отправки или ковра.',
  },
});

export const documentNotFailed = refusal('StateConflict', 'DOCUMENT_NOT_FAILED', {
  says: {
    fa: 'سند {number} ناموفق نبوده است.',
    en: 'The paper {number} has not failed.',
    ru: 'Документ {number} не завершился ошибкой.',
  },
  next: {
    fa: 'اگر آماده است آن را بارگیری کنید؛ اگر در صف است کمی صبر کنید.',
    en: 'Download it if it is ready; wait a moment if it is queued.',
    ru: 'Скачайте его, если он готов, или подождите, если он в очереди.',
  },
});
