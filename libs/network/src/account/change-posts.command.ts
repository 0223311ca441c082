import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Ids,
  ROLES,
  invalidInput,
  ok,
  readOpaqueId,
  refuse,
  type Caller,
  type Refusal,
  type Result,
} from '#libs/platform';
import { checkInput } from '#libs/ledger';
import type { SeenFrom } from '../access-log/access-event.js';
import { AccessLog } from '../access-log/access-log.js';
import { Sessions } from '../session/sessions.js';
import { AccountGrounds } from './account-grounds.js';
import { noteOn } from './account-note.js';
import { AccountRegister } from './account-register.js';
import { isAdministrator, isSamePost } from './account.js';
import {
  accountUnknown,
  lastAdministrator,
  lastPost,
  postUnknown,
  tooManyPosts,
} from './account.refusals.js';
import { MOST_POSTS, type Account, type Post } from './account.schema.js';
import { Administrators } from './administrators.js';

const schema = z.object({
  accountId: z.string().max(128),
  role: z.enum(ROLES),
  organisationId: z.string().max(128).nullish(),
  personId: z.string().max(128).nullish(),
});

/** Gives accounts posts and takes posts away. */
@Injectable()
export class ChangePosts {
  constructor(
    private readonly register: AccountRegister,
    private readonly grounds: AccountGrounds,
    private readonly administrators: Administrators,
    private readonly sessions: Sessions,
    private readonly log: AccessLog,
    private readonly ids: Ids,
  ) {}

  /** Gives an account one post more, and its id; a post that it has already is not given twice. */
  async add(caller: Caller, input: z.input<typeof schema>, from: SeenFrom): Promise<Result<string, Refusal>> {
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { accountId, ...wish } = checked.value;
    const account = await this.named(caller, accountId);
    if (!account) return refuse(accountUnknown());
    const place = await this.grounds.read(wish);
    if (!place.ok) return refuse(invalidInput(place.refusal));
    const post: Post = { id: this.ids.next(), role: wish.role, ...place.value };
    if (account.posts.some((one) => isSamePost(one, post))) return ok(account._id);
    if (!(await this.register.addPost(account._id, post))) return refuse(tooManyPosts({ limit: MOST_POSTS }));
    if (post.role === 'ADMINISTRATOR') await this.administrators.join(account._id);
    const changed = { _id: account._id, posts: [...account.posts, post] };
    await this.log.write(noteOn('ACCOUNT_CHANGED', caller, changed, from));
    return ok(account._id);
  }

  /** Takes a post away and gives the account's id; the last post stays, and so does the last administrator. */
  async remove(
    caller: Caller,
    accountId: string,
    postId: string,
    from: SeenFrom,
  ): Promise<Result<string, Refusal>> {
    const account = await this.named(caller, accountId);
    if (!account) return refuse(accountUnknown());
    const wanted = readOpaqueId('post', postId);
    const post = account.posts.find(({ id }) => id === wanted);
    if (!post) return refuse(postUnknown());
    const refusal = await this.take(account, post);
    if (refusal) return refuse(refusal);
    await this.sessions.endAll(account._id, 'ACCOUNT_CHANGED');
    await this.log.write(noteOn('ACCOUNT_CHANGED', caller, account, from));
    return ok(account._id);
  }

  private async take(account: Account, post: Post): Promise<Refusal | undefined> {
    let removed = false;
    const remove = async () => {
      removed = await this.register.removePost(account._id, post.id);
    };
    const giveBack = async () => {
      if (removed) await this.register.addPost(account._id, post);
    };
    const staysAdministrator = isAdministrator({ posts: account.posts.filter(({ id }) => id !== post.id) });
    if (staysAdministrator) await remove();
    else if (!(await this.administrators.guarded(account, remove, giveBack))) return lastAdministrator();
    if (removed) return undefined;
    if (isAdministrator(account)) await this.administrators.join(account._id);
    return lastPost();
  }

  private async named(caller: Caller, opaque: string): Promise<Account | undefined> {
    const id = readOpaqueId('account', opaque);
    return id === undefined ? undefined : this.register.one(caller, id);
  }
}
