import type { LocalText } from '#libs/platform';
import type { ShipmentStatus } from './shipment.js';

/** How far a shipment has come, in words. */
export const STATUS_WORDS: Readonly<Record<ShipmentStatus, LocalText>> = {
  DRAFT: { fa: 'پیش‌نویس', en: 'a draft', ru: 'черновик' },
  BOOKED: { fa: 'رزروشده', en: 'booked', ru: 'забронирована' },
  LOADED: { fa: 'بارگیری‌شده', en: 'loaded', ru: 'погружена' },
  IN_TRANSIT: { fa: 'در راه', en: 'on its way', ru: 'в пути' },
  ARRIVED: { fa: 'رسیده به مقصد', en: 'arrived', ru: 'прибыла' },
  DELIVERED: { fa: 'تحویل‌شده', en: 'delivered', ru: 'доставлена' },
  CONFIRMED: { fa: 'با رسید تأییدشده', en: 'confirmed by the receiver', ru: 'подтверждена получателем' },
  CANCELLED: { fa: 'لغوشده', en: 'cancelled', ru: 'отменена' },
};

/** Several statuses in words, one after another. */
export const inWords = (statuses: readonly ShipmentStatus[]): LocalText => ({
  fa: statuses.map((status) => STATUS_WORDS[status].fa).join('، '),
  en: statuses.map((status) => STATUS_WORDS[status].en).join(', '),
  ru: statuses.map((status) => STATUS_WORDS[status].ru).join(', '),
});
