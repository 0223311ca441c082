import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DynamicModule, Type } from '@nestjs/common';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { PERMISSIONS, REQUIREMENT, ROLES, mayDo, readSettings } from '#libs/platform';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { printZoneSchema } from '../../apps/api/src/print-schema.js';

type Module = Type<object> | DynamicModule | { forwardRef: () => Type<object> };
type Provider = Type<object> | { useClass?: Type<object> };

/** Something that a caller can ask for, and what it states about who may. */
interface Operation {
  readonly name: string;
  readonly kind: string;
  readonly states: string | undefined;
}

const listed = <T>(holder: object, key: string): T[] => (Reflect.getMetadata(key, holder) ?? []) as T[];

/** All classes that are composed into the API: providers and controllers of every module, however deep. */
function classesOf(root: Module, seen = new Set<unknown>()): Type<object>[] {
  if (!root || seen.has(root)) return [];
  seen.add(root);
  const module = 'forwardRef' in root ? root.forwardRef() : root;
  const type = typeof module === 'function' ? module : module.module;
  const more: Partial<DynamicModule> = typeof module === 'function' ? {} : module;
  const providers = [...listed<Provider>(type, 'providers'), ...((more.providers ?? []) as Provider[])];
  const controllers = [...listed<Type<object>>(type, 'controllers'), ...(more.controllers ?? [])];
  const imports = [...listed<Module>(type, 'imports'), ...((more.imports ?? []) as Module[])];
  const classes = providers.flatMap((provider) =>
    typeof provider === 'function' ? [provider] : (provider.useClass ?? []),
  );
  return [...classes, ...controllers, ...imports.flatMap((module) => classesOf(module, seen))];
}

/** The operations of a class: its GraphQL root fields and its HTTP routes. */
function operationsOf(type: Type<object>): Operation[] {
  const prototype = type.prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype).flatMap((name): Operation[] => {
    const handler = Object.getOwnPropertyDescriptor(prototype, name)?.value as unknown;
    if (typeof handler !== 'function') return [];
    const root = Reflect.getMetadata('graphql:resolver_type', handler) as string | undefined;
    const isRoute = Reflect.hasMetadata('method', handler) && Reflect.hasMetadata('path', handler);
    const isRoot = ['Query', 'Mutation', 'Subscription'].includes(root ?? '');
    if (!isRoot && !isRoute) return [];
    const states = (Reflect.getMetadata(REQUIREMENT, handler) ?? Reflect.getMetadata(REQUIREMENT, type)) as
      string | undefined;
    return [{ name, kind: isRoot ? root! : `route of ${type.name}`, states }];
  });
}

const settings = readSettings({ MONGODB_URI: 'mongodb://localhost', REDIS_URL: 'redis://localhost' });
const operations = [...new Set(classesOf(ApiModule.with(settings)))].flatMap(operationsOf);

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
      'Mutation.signIn',
      'route of DemoController.accounts',
    ]);
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

/** The cells of the page's table of permissions, row by row, without its ruled line. */
function tableOn(page: string): string[][] {
  return page
    .split('\n')
    .filter((line) => /^\| ?(permission|`\w+:\w+`)/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.replaceAll('`', '').trim()),
    );
}
