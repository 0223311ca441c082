import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import {
  Clock,
  readCursor,
  scopeOf,
  writeCursor,
  type Caller,
  type Page,
  type PageRequest,
  type Role,
} from '#libs/platform';
import { throughOutage } from '#libs/ledger';
import type { AccountStanding } from './account.js';
import { Account, MOST_POSTS, type Post } from './account.schema.js';

/** Which accounts are wanted; ids are inner ones. */
export interface AccountsWish {
  readonly standing?: AccountStanding | undefined;
  readonly role?: Role | undefined;
  readonly organisation?: string | undefined;
  /** A part of the name or the login. */
  readonly text?: string | undefined;
}

const ENTERED = {
  $or: [{ passwordHash: { $exists: true } }, { 'identities.0': { $exists: true } }, { byPhone: true }],
};
const MOST_TEXT = 80;

/** The accounts as those see them who look after them: administrators all, others those of their organisation. */
@Injectable()
export class AccountRegister {
  constructor(
    @InjectModel(Account.name) private readonly accounts: Model<Account>,
    private readonly clock: Clock,
  ) {}

  /** A page of the accounts within a caller's reach, newest first. */
  async list(caller: Caller, wish: AccountsWish, { first, after }: PageRequest): Promise<Page<Account>> {
    const filter = this.filter(caller, wish);
    if (!filter) return { items: [], hasNextPage: false };
    const id = after === undefined ? undefined : readCursor(after)?.id;
    const found = await throughOutage(() =>
      this.accounts
        .find(id === undefined ? filter : { $and: [filter, { _id: { $lt: id } }] })
        .sort({ _id: -1 })
        .limit(first + 1)
        .lean<Account[]>(),
    );
    return {
      items: found.slice(0, first).map((node) => ({ node, cursor: writeCursor('', node._id) })),
      hasNextPage: found.length > first,
    };
  }

  /** How many accounts fit, counted up to 100,000. */
  async count(caller: Caller, wish: AccountsWish): Promise<number> {
    const filter = this.filter(caller, wish);
    return filter ? throughOutage(() => this.accounts.countDocuments(filter, { limit: 100_000 })) : 0;
  }

  /** One account within a caller's reach. */
  async one(caller: Caller, id: string): Promise<Account | undefined> {
    const reach = reachFilter(caller);
    if (!reach) return undefined;
    const found = await throughOutage(() => this.accounts.findOne({ _id: id, ...reach }).lean<Account>());
    return found ?? undefined;
  }

  /** Marks an account as disabled, for which its invitation is gone for good, or takes the mark away. */
  async setDisabled(id: string, disabled: boolean): Promise<void> {
    const change = disabled
      ? { $set: { disabledAt: new Date(this.clock.now()) }, $unset: { invitation: 1 as const } }
      : { $unset: { disabledAt: 1 as const } };
    await throughOutage(() => this.accounts.updateOne({ _id: id }, change));
  }

  /** Adds a post; false when the account has as many as it may. */
  async addPost(id: string, post: Post): Promise<boolean> {
    const room = { _id: id, [`posts.${MOST_POSTS - 1}`]: { $exists: false }, 'posts.id': { $ne: post.id } };
    return (await this.accounts.updateOne(room, { $push: { posts: post } })).modifiedCount === 1;
  }

  /** Takes a post away, unless it is the last one; whether it was done. */
  async removePost(id: string, postId: string): Promise<boolean> {
    const several = { _id: id, 'posts.1': { $exists: true }, 'posts.id': postId };
    return (await this.accounts.updateOne(several, { $pull: { posts: { id: postId } } })).modifiedCount === 1;
  }

  private filter(caller: Caller, { standing, role, organisation, text }: AccountsWish): object | undefined {
    const reach = reachFilter(caller);
    if (!reach) return undefined;
    const words = text?.replace(IN_NO_NAME, '').trim().slice(0, MOST_TEXT);
    const parts = [
      reach,
      standing ? this.standing(standing) : {},
      postsFilter(caller, role, organisation),
      words ? named(words) : {},
    ].filter((part) => Object.keys(part).length > 0);
    return parts.length > 0 ? { $and: parts } : {};
  }

  private standing(standing: AccountStanding): object {
    const entered = ENTERED;
    const open = { 'invitation.expiresAt': { $gt: new Date(this.clock.now()) } };
    const enabled = { disabledAt: { $exists: false } };
    switch (standing) {
      case 'ACTIVE':
        return { ...entered, ...enabled };
      case 'DISABLED':
        return { disabledAt: { $exists: true } };
      case 'INVITED':
        return { $nor: [entered], ...open, ...enabled };
      case 'LAPSED':
        return { $nor: [entered, open], ...enabled };
    }
  }
}

/** Controls and halves of pairs: no name and no login has them, and not every engine takes them. */
const IN_NO_NAME = /[\p{Cc}\p{Cs}]/gu;

/**
 * Those whose name or login has the words in it: compared as they are, never as a pattern. The engine makes only Latin
 * letters small; of others it is told the ways in which names are written.
 */
function named(words: string): object {
  const small = words.toLowerCase();
  const titled = small.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  const has = (place: object | string, part: string) => ({
    $gte: [{ $indexOfCP: [place, { $literal: part }] }, 0],
  });
  const names = [small, words, titled].map((part) => has('$displayName', part));
  return { $expr: { $or: [has('$login', small), has({ $toLower: '$displayName' }, small), ...names] } };
}

/** An account without what its role needs reaches nobody. */
function reachFilter(caller: Caller): object | undefined {
  if (scopeOf(caller).reach === 'zone' && caller.role === 'ADMINISTRATOR') return {};
  return caller.organisation === undefined ? undefined : { 'posts.organisationId': caller.organisation };
}

/**
 * A post of the role in the organisation. Whoever looks after one organisation is shown the posts in it and no others,
 * so they are asked for no others either.
 */
function postsFilter(caller: Caller, role: Role | undefined, organisation: string | undefined): object {
  const isAll = caller.role === 'ADMINISTRATOR' && scopeOf(caller).reach === 'zone';
  const own = isAll ? {} : { $and: [{ organisationId: caller.organisation }] };
  const post = {
    ...own,
    ...(role ? { role } : {}),
    ...(organisation === undefined ? {} : { organisationId: organisation }),
  };
  return role === undefined && organisation === undefined ? {} : { posts: { $elemMatch: post } };
}
