import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../settings/settings.js';
import { headerOf, type RequestContext } from './requires.js';

/** What an answer is told to carry; both servers' replies fit. */
export interface ReplyContext {
  header(name: string, value: string): unknown;
}

/** The cookies of the console, by what they are for. */
export type CookieUse = 'access' | 'renew' | 'device';

/** Renewing has an address of its own, so that its cookie travels nowhere else. */
export const RENEWAL_PATH = '/session';

type CookieSettings = Pick<Settings, 'zone' | 'https' | 'publicOrigin'>;

/**
 * The console's cookies: no script can read them, no other site can send them. Over HTTPS their names bind them to this
 * very host. The zone is in their names, for cookies do not tell ports apart.
 */
@Injectable()
export class SessionCookies {
  private readonly names: Readonly<Record<CookieUse, string>>;

  constructor(@Inject(SETTINGS) private readonly settings: CookieSettings) {
    const { zone, https } = settings;
    const [host, secure] = https ? ['__Host-', '__Secure-'] : ['', ''];
    this.names = {
      access: `${host}gereh-${zone}`,
      device: `${host}gereh-${zone}-device`,
      renew: `${secure}gereh-${zone}-renew`,
    };
  }

  /** The value of a cookie that a request brings, if a page of ours sent it. */
  read(request: RequestContext, use: CookieUse): string | undefined {
    const header = headerOf(request, 'cookie');
    if (!header || !this.isFromOurPage(request)) return undefined;
    const start = `${this.names[use]}=`;
    return header
      .split(/; */)
      .find((pair) => pair.startsWith(start))
      ?.slice(start.length);
  }

  /** Lays a cookie into an answer, for so many seconds; none left takes it away. */
  lay(reply: ReplyContext, use: CookieUse, value: string, seconds: number): void {
    const path = use === 'renew' ? RENEWAL_PATH : '/';
    const life = `Max-Age=${Math.max(0, Math.floor(seconds))}`;
    const secure = this.settings.https ? '; Secure' : '';
    reply.header(
      'set-cookie',
      `${this.names[use]}=${value}; Path=${path}; ${life}; HttpOnly; SameSite=Strict${secure}`,
    );
  }

  /**
   * Whether a request was sent by a page of this origin. Browsers say where a request comes from; one that changes
   * something and says nothing is no browser's, and may use a bearer token.
   */
  isFromOurPage(request: RequestContext): boolean {
    const origin = headerOf(request, 'origin');
    const site = headerOf(request, 'sec-fetch-site');
    if (origin !== undefined) return this.isOurOrigin(origin, headerOf(request, 'host'));
    const onlyReads = request.method === 'GET' || request.method === 'HEAD';
    return site === 'same-origin' || (onlyReads && (site === undefined || site === 'none'));
  }

  private isOurOrigin(origin: string, host: string | undefined): boolean {
    if (origin === this.settings.publicOrigin) return true;
    const url = URL.canParse(origin) ? new URL(origin) : undefined;
    return url !== undefined && url.host === host && (!this.settings.https || url.protocol === 'https:');
  }
}
