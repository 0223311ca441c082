import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Credentials } from './credentials.js';
import {
  guestMayNot,
  keyMayNot,
  notSignedIn,
  organisationSuspended,
  roleMayNot,
  secondFactorMissing,
} from './denial.js';
import { mayDo, type Permission } from './permissions.js';
import { REQUIREMENT, TAKES_AWAY, changesSomething, languageOf, requestOf } from './requires.js';

/** What a session may do that has still to set up its second factor. */
const ENTERING: Permission = 'session:enter';
/** Reading that takes whole lives, accounts or lists of people away: no longer for who is suspended. */
const TAKING_AWAY: readonly Permission[] = ['person:export', 'pay:run'];
const OF_THE_SESSION: readonly Permission[] = [ENTERING, 'session:own'];

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
    const session = await this.credentials.evenLimited(request);
    if (!session) throw notSignedIn(languageOf(request), this.credentials.saidOfDead(request));
    const { caller, signedInAt } = session;
    const language = languageOf(request, caller.language);
    request.caller = { ...caller, language };
    request.signedInAt = signedInAt;
    if (session.limited && requirement !== ENTERING) throw secondFactorMissing(language);
    const refuse = (reason: string, denial: Error): never => {
      this.credentials.refused(session, request, reason);
      throw denial;
    };
    if (requirement === undefined || !mayDo(caller.role, requirement))
      return refuse(requirement ?? 'unstated', caller.share ? guestMayNot(language) : roleMayNot(language));
    if (caller.permissions && !caller.permissions.includes(requirement))
      return refuse(requirement, keyMayNot(requirement, language));
    // What belongs to the session itself is left open: whoever is suspended may still sign out and change a password.
    const isRefused =
      TAKING_AWAY.includes(requirement) ||
      this.reflector.get<true | undefined>(TAKES_AWAY, context.getHandler()) === true ||
      changesSomething(context);
    if (caller.suspended && !OF_THE_SESSION.includes(requirement) && isRefused)
      return refuse('SUSPENDED', organisationSuspended(language));
    return true;
  }
}
