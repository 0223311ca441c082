import { foldText } from '#libs/platform';
import type { ViewFilter } from '#libs/ledger';
import type { Construction } from '../fabric/fabric.js';
import { readRugCode } from '../gs1/sgtin.js';
import { plainCode } from '../lettered-code.js';
import type { RugPurpose } from './rug.events.js';
import type { RugStatus } from './rug.js';

const MAX_WORDS = 6;
const MAX_TEXT = 200;

/** What is wanted of a list of rugs; ids are those inside the zone. */
export interface RugsWanted {
  readonly status?: readonly RugStatus[] | null;
  readonly construction?: Construction | null;
  readonly purpose?: RugPurpose | null;
  readonly cooperativeId?: string | undefined;
  readonly villageId?: string | undefined;
  readonly batchId?: string | undefined;
  /** The records of the maker: hers and those merged into it. */
  readonly makerIds?: readonly string[] | undefined;
  readonly unpacked?: boolean | null;
  readonly search?: string | null;
}

/** The rugs that fit all that is wanted; always taken together with the caller's scope. */
export function rugsWanted(wanted: RugsWanted): ViewFilter {
  const { status, construction, purpose, cooperativeId, villageId, batchId, makerIds, unpacked, search } =
    wanted;
  return {
    ...(status && status.length > 0 ? { status: { $in: [...status] } } : {}),
    ...(construction ? { construction } : {}),
    ...(purpose ? { purpose } : {}),
    ...(cooperativeId === undefined ? {} : { cooperativeId }),
    ...(villageId === undefined ? {} : { villageId }),
    ...(batchId === undefined ? {} : { batchId }),
    ...(makerIds === undefined ? {} : { makerIds: { $in: [...makerIds] } }),
    ...(typeof unpacked === 'boolean' ? { baleId: unpacked ? null : { $ne: null } } : {}),
    ...(search?.trim() ? searched(search.slice(0, MAX_TEXT)) : {}),
  };
}

/** A whole code in any of its forms; else the beginning of a code, or of each word of a design. */
function searched(text: string): ViewFilter {
  const code = readRugCode(text);
  if (code !== undefined) return { _id: code };
  const words = foldText(text).split(' ').slice(0, MAX_WORDS);
  const byDesign: ViewFilter = {
    $and: words.map((word) => ({ designWords: { $elemMatch: beginsWith(word) } })),
  };
  const start = plainCode(text).toUpperCase().replace(/[\s-]/g, '');
  return /^[0-9A-Z]{2,8}$/.test(start) ? { $or: [{ _id: beginsWith(start) }, byDesign] } : byDesign;
}

/** A range and not a pattern, so that an index serves it and nothing that was typed is taken for a pattern. */
const beginsWith = (text: string) => ({ $gte: text, $lt: `${text}\u{10ffff}` });
