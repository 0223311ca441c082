import { graphql } from '../line/operation';
import type { ManagedAccountPartsFragment, Role } from '../gql/graphql';
import type { Tone } from '../look/State';
import type { Words } from '../language/useWords';

graphql(`
  fragment ManagedAccountParts on ManagedAccount {
    id
    displayName
    login
    standing
    mayInviteAgain
    invitationExpiresAt
    lastSignInAt
    sessionCount
    createdAt
    posts {
      id
      role
      organisation {
        id
        name {
          ...Name
        }
      }
    }
  }
`);

export type ManagedAccount = ManagedAccountPartsFragment;
type Post = ManagedAccount['posts'][number];

export const standingTones: Record<ManagedAccount['standing'], Tone> = {
  INVITED: 'waiting',
  LAPSED: 'quiet',
  ACTIVE: 'done',
  DISABLED: 'stopped',
};

/** The roles that an account may have, in the order in which they are offered. */
export const roles: Role[] = [
  'CLERK',
  'EXPORTER',
  'CONSIGNEE',
  'OFFICIAL',
  'PROGRAMME_OFFICER',
  'ADMINISTRATOR',
  'WEAVER',
];

/** A post in words: the role, and whom it acts for. */
export const postInWords = ({ t, name }: Words, { role, organisation }: Post): string =>
  organisation
    ? t('posts.of', { role: t(`role.${role as 'CLERK'}`), organisation: name(organisation.name) })
    : t(`role.${role as 'CLERK'}`);
