import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  KEY_PERMISSIONS,
  callerMay,
  invalidInput,
  readOpaqueId,
  refuse,
  type Caller,
  type KeyPermission,
  type Problem,
  type Refusal,
  type Result,
  readNetwork,
} from '#libs/platform';
import { EntryDoor, checkInput } from '#libs/ledger';
import { MOST_ADDRESSES, MOST_KEY_DAYS, MOST_OVERLAP_HOURS } from './api-key.js';
import { addressUnreadable, permissionNotYours } from './api-key.refusals.js';
import { ApiKeys, type KeyHandedOver } from './api-keys.js';

const DAY_MS = 24 * 60 * 60_000;
const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)];

const schema = z.object({
  label: z.string().trim().min(1).max(80),
  permissions: z.array(z.string().max(60)).min(1).max(KEY_PERMISSIONS.length).transform(distinct),
  expiresInDays: z.number().int().min(1).max(MOST_KEY_DAYS),
  addresses: z.array(z.string().trim().max(60)).max(MOST_ADDRESSES).nullish(),
});
const rotation = z.object({
  keyId: z.string(),
  overlapHours: z.number().int().min(0).max(MOST_OVERLAP_HOURS),
});

const isForKeys = (permission: string): permission is KeyPermission =>
  KEY_PERMISSIONS.includes(permission as KeyPermission);

/** Makes keys for partners' programs. A key never may more than who makes it. */
@Injectable()
export class CreateApiKey {
  constructor(
    private readonly keys: ApiKeys,
    private readonly door: EntryDoor,
    private readonly clock: Clock,
  ) {}

  /** Gives the key with its secret, which is told once. */
  async execute(caller: Caller, input: z.input<typeof schema>): Promise<Result<KeyHandedOver, Refusal>> {
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { label, permissions, expiresInDays, addresses } = checked.value;
    const networks = (addresses ?? []).map(readNetwork);
    const problems: Problem[] = [
      ...permissions.flatMap((permission, i) =>
        isForKeys(permission) && callerMay(caller, permission)
          ? []
          : [permissionNotYours(`permissions.${i}`, { permission })],
      ),
      ...networks.flatMap((network, i) =>
        network === undefined ? [addressUnreadable(`addresses.${i}`)] : [],
      ),
    ];
    if (problems.length > 0) return refuse(invalidInput(problems));
    const unfit = await this.door.refusalOfTexts(caller, { label });
    if (unfit) return refuse(unfit);
    return this.keys.make(caller, {
      label,
      permissions: permissions.filter(isForKeys),
      addresses: distinct(networks.filter((network) => network !== undefined)),
      expiresAt: new Date(Date.parse(this.clock.now()) + expiresInDays * DAY_MS),
    });
  }

  /** Gives a new key in the place of one, which stays good for some hours. */
  async rotate(caller: Caller, input: z.input<typeof rotation>): Promise<Result<KeyHandedOver, Refusal>> {
    const checked = checkInput(rotation, input);
    if (!checked.ok) return checked;
    const { keyId, overlapHours } = checked.value;
    const mayKeep = (permission: KeyPermission): boolean => callerMay(caller, permission);
    return this.keys.rotate(caller, readOpaqueId('key', keyId) ?? '', overlapHours, mayKeep);
  }
}
