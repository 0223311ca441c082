import {
  ForbiddenException,
  Injectable,
  UnauthorizedException,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { languageFor } from '../language/language.js';
import { mayDo, type Permission } from './permissions.js';
import { REQUIREMENT, requestOf, type RequestContext } from './requires.js';
import { SessionTokens } from './session-tokens.js';

const headerOf = ({ headers }: RequestContext, name: string): string | undefined => {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** The door: closed by default. What states neither @Requires nor @Public is refused to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: SessionTokens,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const requirement = this.reflector.getAllAndOverride<Permission | 'public' | undefined>(REQUIREMENT, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (requirement === 'public') return true;
    const request = requestOf(context);
    const caller = await this.callerOf(request);
    if (!caller) throw new UnauthorizedException('sign in first, or again: the session is missing or over');
    request.caller = caller;
    if (requirement === undefined || !mayDo(caller.role, requirement)) {
      throw new ForbiddenException(`the role ${caller.role} may not do this`);
    }
    return true;
  }

  private async callerOf(request: RequestContext) {
    const [scheme, token] = (headerOf(request, 'authorization') ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token) return undefined;
    const session = await this.tokens.read(token);
    const acceptLanguage = headerOf(request, 'accept-language');
    return (
      session &&
      (acceptLanguage ? { ...session.caller, language: languageFor(acceptLanguage) } : session.caller)
    );
  }
}
