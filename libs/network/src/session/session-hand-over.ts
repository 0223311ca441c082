import { Injectable } from '@nestjs/common';
import { Clock, SessionCookies, headerOf, type ReplyContext, type RequestContext } from '#libs/platform';
import { seenFrom } from '../access-log/access-event.js';
import { DEVICE_DAYS, KnownDevices } from './known-devices.js';
import type { Delivery } from './session.schema.js';
import type { SignInPlace, StartedSession } from './sessions.js';

const DAY_S = 24 * 3_600;

/** Brings sessions to where they belong: into cookies for the console, into the answer for programs. */
@Injectable()
export class SessionHandOver {
  constructor(
    private readonly cookies: SessionCookies,
    private readonly devices: KnownDevices,
    private readonly clock: Clock,
  ) {}

  /** Where a request comes from. */
  placeOf(request: RequestContext): SignInPlace {
    return { ...seenFrom(request), device: this.cookies.read(request, 'device') };
  }

  /** Whether a request may ask for cookies: only a page of ours may, so that no other signs its readers in here. */
  mayLayCookies(request: RequestContext): boolean {
    return this.cookies.isFromOurPage(request);
  }

  /** How the session of a request came: by its cookie, or shown as a bearer. */
  deliveryOf(request: RequestContext): Delivery {
    return headerOf(request, 'authorization') === undefined ? 'COOKIE' : 'BEARER';
  }

  /** The refresh token that a request brings in its cookie. */
  renewalOf(request: RequestContext): string | undefined {
    return this.cookies.read(request, 'renew');
  }

  /** Lays the session's cookies into the answer, where it is the console's. */
  lay(reply: ReplyContext, session: StartedSession): void {
    if (session.delivery !== 'COOKIE') return;
    this.cookies.lay(reply, 'access', session.accessToken, this.secondsTo(session.expiresAt));
    this.cookies.lay(reply, 'renew', session.refreshToken, this.secondsTo(session.idleEndsAt));
  }

  private secondsTo(instant: string): number {
    return (Date.parse(instant) - Date.parse(this.clock.now())) / 1_000;
  }

  /** Remembers on the device that this login was used on it. */
  remember(request: RequestContext, reply: ReplyContext, login: string): void {
    const value = this.devices.remember(this.cookies.read(request, 'device'), login);
    this.cookies.lay(reply, 'device', value, DEVICE_DAYS * DAY_S);
  }

  /** Takes the session's cookies away; what the device remembers stays. */
  clear(reply: ReplyContext): void {
    this.cookies.lay(reply, 'access', '', 0);
    this.cookies.lay(reply, 'renew', '', 0);
  }
}
