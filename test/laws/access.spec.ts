import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { PERMISSIONS, ROLES, mayDo } from '#libs/platform';
import { printZoneSchema } from '../../apps/api/src/print-schema.js';
import { holdTable } from './access-page.js';
import { allOperations, type Operation } from './operations.js';

const operations = allOperations();

describe('the law of access', () => {
  it('sees every root field of the schema', async () => {
    const schema = buildSchema(await printZoneSchema());
    const fields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
      .filter((type): type is GraphQLObjectType => Boolean(type))
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
    const seen = operations
      .filter(({ kind }) => !kind.startsWith('route'))
      .map(({ kind, name }) => `${kind}.${name}`);
    expect(seen.sort()).toEqual(fields.sort());
    expect(seen).toEqual(expect.arrayContaining(['Query.villages', 'Mutation.enrolWeaver']));
  });

  it('lets no operation be silent about who may call it', () => {
    expect(operations.filter(({ states }) => states === undefined)).toEqual([]);
  });

  it('knows every permission that is stated, and has no permission that none states', () => {
    const stated = new Set(operations.map(({ states }) => states));
    const known = new Set<string | undefined>(['public', ...PERMISSIONS]);
    expect([...stated].filter((permission) => !known.has(permission))).toEqual([]);
    // Looking into the schema is no operation: `ide:use` is asked for by StaffIntrospection.
    expect(PERMISSIONS.filter((permission) => permission !== 'ide:use' && !stated.has(permission))).toEqual(
      [],
    );
  });

  it('has few ways in without an account, all of them known', () => {
    const open = operations.filter(({ states }) => states === 'public');
    expect(open.map(({ kind, name }) => `${kind}.${name}`).sort()).toEqual([
      'Mutation.acceptInvitation',
      'Mutation.askPhoneCode',
      'Mutation.completeSignIn',
      'Mutation.confirmPhone',
      'Mutation.enterWithPhoneCode',
      'Mutation.renewSession',
      'Mutation.requestPasswordReset',
      'Mutation.resetPassword',
      'Mutation.signIn',
      'Query.invitationStands',
      'Query.log',
      'Query.papersWithDigest',
      'Query.papersWithNumber',
      'Query.passport',
      'Query.signInProviders',
      'route of DemoController.accounts',
      'route of EmblemController.fetch',
      'route of OidcController.callback',
      'route of OidcController.start',
      'route of PublicPassportController.photo',
      'route of SessionController.resume',
    ]);
  });

  it('has every operation in docs/access.md, beside the permission that it needs', () => {
    const needed = ['public', ...PERMISSIONS].flatMap((permission) => {
      const names = operations.filter(({ states }) => states === permission).map(nameOf);
      return names.length > 0 ? [[permission, names.sort().join(', ')]] : [];
    });
    holdTable(
      ['needs', 'operations'],
      needed,
      'an operation is not where it should be. If it needs what it states,',
    );
  });

  it('stands in docs/access.md as it is in the code', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/access.md'), 'utf8');
    expect(tableOn(page)).toEqual([
      ['permission', ...ROLES],
      ...PERMISSIONS.map((permission) => [
        permission,
        ...ROLES.map((role) => (mayDo(role, permission) ? '●' : '')),
      ]),
    ]);
  });
});

/** Routes by what they are; operations of GraphQL by their name. */
const nameOf = ({ kind, name }: Operation): string =>
  kind.startsWith('route') ? `${kind.replace(/^route of |Controller$/g, '')}.${name} (HTTP)` : name;

/** The cells of the page's table of permissions, row by row, without its ruled line. */
function tableOn(page: string): string[][] {
  return page
    .split('\n')
    .filter((line) => /^\| ?(permission|`[\w-]+:\w+`)/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.replaceAll('`', '').trim()),
    );
}
