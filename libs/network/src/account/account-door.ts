import { AccountResolver, PostResolver } from './account.resolver.js';
import { AccountGrounds } from './account-grounds.js';
import { ChangePosts } from './change-posts.command.js';
import { DisableAccount } from './disable-account.command.js';
import { InviteAccount } from './invite-account.command.js';
import { ManagedAccountResolver } from './managed-account.resolver.js';
import { RenewInvitation } from './renew-invitation.command.js';

/** What answers about accounts, for the door of the network. */
export const ACCOUNT_DOOR = [
  AccountResolver,
  PostResolver,
  ManagedAccountResolver,
  AccountGrounds,
  InviteAccount,
  RenewInvitation,
  DisableAccount,
  ChangePosts,
];
