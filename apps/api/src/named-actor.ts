import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Credentials, languageFor, opaqueId, spell, type RequestContext } from '#libs/platform';

/** In whose name a command was given that is sent only now: the ids of an account and of its post. */
export const ACTING_HEADER = 'gereh-acting';

const ANOTHER = {
  fa: 'این کار را حساب دیگری ثبت کرده است و به نام شما فرستاده نمی‌شود.',
  en: 'Another account gave this command; it is not carried out in your name.',
  ru: 'Это записала другая учётная запись; от вашего имени оно не выполняется.',
};

/**
 * Refuses what says in whose name it was given when the session is another's. The console keeps commands while the line
 * is down; cookies are of the browser, and whoever signs in next in it must not be made the author of what waits.
 */
export function holdToNamedActor(app: NestFastifyApplication): void {
  const credentials = app.get(Credentials);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('preHandler', async (request: FastifyRequest, reply: FastifyReply) => {
    const named = request.headers[ACTING_HEADER];
    if (named === undefined) return undefined;
    const session = await credentials.of(request as unknown as RequestContext);
    // Nobody is signed in: the guard says so, in its own words.
    if (!session) return undefined;
    const { account, post = '' } = session.caller;
    if (named === `${opaqueId('account', account)}/${opaqueId('post', post)}`) return undefined;
    const message = spell(ANOTHER, {}, languageFor(request.headers['accept-language']));
    return reply.code(409).send({ errors: [{ message, extensions: { code: 'ANOTHER_ACCOUNT' } }] });
  });
}
