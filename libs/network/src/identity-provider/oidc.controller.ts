import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { Public, SETTINGS, headerOf, readOpaqueId, type RequestContext, type Settings } from '#libs/platform';
import type { FastifyReply } from 'fastify';
import { SessionHandOver } from '../session/session-hand-over.js';
import { FLIGHT_MINUTES, OidcFlow } from './oidc-flow.js';
import { OidcSignIn, type OidcRefusal } from './oidc-sign-in.js';
import { callbackPath, signInOrigin } from './sign-in-origin.js';

const COOKIE_PATH = '/sign-in/oidc';
const MOST_INVITATION = 100;

/** The two addresses of signing in through a provider: where a browser sets out, and where it comes back to. */
@Controller('sign-in/oidc/:provider')
export class OidcController {
  constructor(
    private readonly flow: OidcFlow,
    private readonly signing: OidcSignIn,
    private readonly handOver: SessionHandOver,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Public()
  @Get('start')
  async start(
    @Param('provider') opaque: string,
    @Query('invitation') invitation: unknown,
    @Req() request: RequestContext,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const provider = readOpaqueId('provider', opaque) ?? '';
    const token =
      typeof invitation === 'string' && invitation.length <= MOST_INVITATION ? invitation : undefined;
    const redirect = signInOrigin(this.settings, request) + callbackPath(provider);
    const begun = await this.flow.begin(provider, redirect, token);
    if (!begun.ok) return this.sendBack(reply, begun.refusal);
    this.lay(reply, begun.value.cookie, FLIGHT_MINUTES * 60);
    await reply.header('cache-control', 'no-store').redirect(begun.value.to.href, 303);
  }

  @Public()
  @Get('callback')
  async callback(
    @Param('provider') opaque: string,
    @Req() request: RequestContext & { readonly url: string },
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const provider = readOpaqueId('provider', opaque) ?? '';
    const current = new URL(request.url, signInOrigin(this.settings, request));
    this.lay(reply, '', 0);
    const place = this.handOver.placeOf(request);
    const session = await this.signing.execute(provider, current, this.read(request), place);
    if (!session.ok) return this.sendBack(reply, session.refusal);
    this.handOver.lay(reply, session.value);
    await reply.header('cache-control', 'no-store').redirect('/', 303);
  }

  /** To the sign-in page, which says why. */
  private async sendBack(reply: FastifyReply, refusal: OidcRefusal): Promise<void> {
    await reply.header('cache-control', 'no-store').redirect(`/?provider=${refusal}`, 303);
  }

  /** Lax, not strict: the browser comes back from another site. It opens nothing by itself. */
  private lay(reply: FastifyReply, value: string, seconds: number): void {
    const secure = this.settings.https ? '; Secure' : '';
    const parts = `Path=${COOKIE_PATH}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
    reply.header('set-cookie', `${this.cookieName()}=${value}; ${parts}`);
  }

  private read(request: RequestContext): string | undefined {
    const start = `${this.cookieName()}=`;
    const pairs = (headerOf(request, 'cookie') ?? '').split(/; */);
    return pairs.find((pair) => pair.startsWith(start))?.slice(start.length) || undefined;
  }

  private cookieName(): string {
    return `${this.settings.https ? '__Secure-' : ''}gereh-${this.settings.zone}-oidc`;
  }
}
