import type { LocalText } from '#libs/platform';
import type { Post } from './account.schema.js';

/** What an account has for a name that belongs to a weaver alone: her own stands in the vault. */
export const HERS: LocalText = { fa: 'بافنده', en: 'weaver', ru: 'мастерица' };

/** Whether an account is a weaver's and nothing else. */
export const isHersAlone = (posts: readonly Pick<Post, 'role' | 'personId'>[]): boolean =>
  posts.every(({ role, personId }) => role === 'WEAVER' && personId !== undefined);

/** The same, as a filter of accounts. */
export const HERS_ALONE = {
  posts: { $not: { $elemMatch: { $or: [{ role: { $ne: 'WEAVER' } }, { personId: { $exists: false } }] } } },
};
