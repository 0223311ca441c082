import { SetMetadata, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { languageFor, type Language } from '../language/language.js';
import type { Caller } from './caller.js';
import type { Permission } from './permissions.js';

/** Metadata under which an operation states what it requires. */
export const REQUIREMENT = 'gereh:requirement';

/** States the permission that an operation requires. */
export const Requires = (permission: Permission) => SetMetadata(REQUIREMENT, permission);

/** States that an operation is open to anyone, without an account. */
export const Public = () => SetMetadata(REQUIREMENT, 'public');

/** Metadata of a download that takes a whole list away. */
export const TAKES_AWAY = 'gereh:takes-away';

/** States that a request takes a whole list away: reading, but no longer for an organisation that is suspended. */
export const TakesAway = () => SetMetadata(TAKES_AWAY, true);

/** What a request carries once the door has looked at it. */
export interface RequestContext {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** GET, POST and so on; absent on a socket. */
  readonly method?: string;
  /** Where it comes from, as the HTTP server saw it; absent on a socket. */
  readonly ip?: string;
  caller?: Caller | undefined;
  /** When the caller signed in, seconds since 1970. */
  signedInAt?: number | undefined;
}

/** The first value of a header. */
export const headerOf = ({ headers }: RequestContext, name: string): string | undefined => {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** The language that a request asks for in its Accept-Language header, else `otherwise`. */
export const languageOf = (request: RequestContext, otherwise?: Language): Language =>
  languageFor(headerOf(request, 'accept-language'), otherwise);

/** The request behind an execution, be it GraphQL over HTTP, over a socket, or plain HTTP. */
export function requestOf(context: ExecutionContext): RequestContext {
  if (context.getType<GqlContextType>() === 'graphql') {
    return GqlExecutionContext.create(context).getContext<{ req: RequestContext }>().req;
  }
  return context.switchToHttp().getRequest<RequestContext>();
}

/** Whether an execution is meant to change something: a mutation, or a request that is more than a look. */
export function changesSomething(context: ExecutionContext): boolean {
  if (context.getType<GqlContextType>() !== 'graphql')
    return !['GET', 'HEAD'].includes(requestOf(context).method ?? '');
  return GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>().parentType.name === 'Mutation';
}

/** The caller, as an argument of an operation; the guard has made sure that there is one. */
export const Asking = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = requestOf(context);
  if (!caller) throw new Error('an operation that asks for its caller must state @Requires');
  return caller;
});
