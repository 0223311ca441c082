import 'reflect-metadata';
import type { DynamicModule, Type } from '@nestjs/common';
import { REQUIREMENT, readSettings } from '#libs/platform';
import { ApiModule } from '../../apps/api/src/api.module.js';

type Module = Type<object> | DynamicModule | { forwardRef: () => Type<object> };
type Provider = Type<object> | { useClass?: Type<object> };

/** Something that a caller can ask for, and what it states about who may. */
export interface Operation {
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

/** Every operation of the API, from the modules that it is composed of; no engine is needed. */
export const allOperations = (): Operation[] =>
  [...new Set(classesOf(ApiModule.with(settings)))].flatMap(operationsOf);
