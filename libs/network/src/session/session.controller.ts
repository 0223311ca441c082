import { Body, Controller, ForbiddenException, HttpCode, Post, Req, Res } from '@nestjs/common';
import { Credentials, Public, type ReplyContext, type RequestContext } from '#libs/platform';
import { SessionHandOver } from './session-hand-over.js';
import { Sessions, type StartedSession } from './sessions.js';

/** Carries on the console's session. The cookie for it comes to this address alone. */
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly handOver: SessionHandOver,
    private readonly credentials: Credentials,
  ) {}

  /**
   * Tells until when the session's token is good, renewing it if it is over or `renew` asks for it; null when nobody
   * is signed in.
   */
  @Public()
  @Post('resume')
  @HttpCode(200)
  async resume(
    @Req() request: RequestContext,
    @Res({ passthrough: true }) reply: ReplyContext,
    @Body() body: { renew?: unknown } | undefined,
  ): Promise<{ expiresAt: string | null }> {
    if (!this.handOver.mayLayCookies(request))
      throw new ForbiddenException('only a page of this origin carries its session on');
    reply.header('cache-control', 'no-store');
    const current = body?.renew === true ? undefined : await this.credentials.evenLimited(request);
    if (current) return { expiresAt: new Date(current.endsAt * 1_000).toISOString() };
    const session = await this.renewed(request);
    if (session) this.handOver.lay(reply, session);
    else this.handOver.clear(reply);
    return { expiresAt: session?.expiresAt ?? null };
  }

  private async renewed(request: RequestContext): Promise<StartedSession | undefined> {
    const token = this.handOver.renewalOf(request);
    if (!token) return undefined;
    const session = await this.sessions.renew(token);
    return session.ok ? session.value : undefined;
  }
}
