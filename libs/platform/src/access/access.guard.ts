import {
  ForbiddenException,
  Injectable,
  UnauthorizedException,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Credentials } from './credentials.js';
import { mayDo, type Permission } from './permissions.js';
import { REQUIREMENT, languageOf, requestOf } from './requires.js';

/** The door: closed by default. What states neither @Requires nor @Public is refused to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly credentials: Credentials,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const requirement = this.reflector.getAllAndOverride<Permission | 'public' | undefined>(REQUIREMENT, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (requirement === 'public') return true;
    const request = requestOf(context);
    const session = await this.credentials.of(request);
    if (!session) throw new UnauthorizedException('sign in first, or again: the session is missing or over');
    const { caller, signedInAt } = session;
    request.caller = { ...caller, language: languageOf(request, caller.language) };
    request.signedInAt = signedInAt;
    if (requirement === undefined || !mayDo(caller.role, requirement)) {
      throw new ForbiddenException(`the role ${caller.role} may not do this`);
    }
    if (caller.permissions && !caller.permissions.includes(requirement)) {
      throw new ForbiddenException(`this key was not given ${requirement}`);
    }
    return true;
  }
}
