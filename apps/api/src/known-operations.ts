import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  Credentials,
  callerMay,
  languageFor,
  spell,
  type RequestContext,
  type Settings,
} from '#libs/platform';

const UNKNOWN = {
  fa: 'این درخواست از نسخه‌ای دیگر از کنسول است. صفحه را دوباره باز کنید.',
  en: 'This request comes from another version of the console. Load the page again.',
  ru: 'Этот запрос — от другой версии консоли. Загрузите страницу заново.',
};
const TEXT_REFUSED = {
  fa: 'در این نشست فقط درخواست‌های خود کنسول پذیرفته می‌شود؛ برنامه‌ها با کلید بپرسند.',
  en: 'This session asks only what the console asks; programs ask with a token or a key.',
  ru: 'В этом сеансе принимаются только запросы самой консоли; программы работают по токену или ключу.',
};

/** What GraphiQL's own page asks before it opens, of whoever comes to it. */
const ASKED_BY_GRAPHIQL = '{ me { permissions } }';

/** The operations of the console that was built with this server, by the digest of their text. */
export class KnownOperations {
  private readonly texts: ReadonlyMap<string, string>;

  constructor(file = join(process.cwd(), 'dist', 'console-operations.json')) {
    const read = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
    this.texts = new Map(Object.entries(read));
  }

  /** The text of a digest; undefined when no operation of the console has it. */
  textOf(digest: unknown): string | undefined {
    return typeof digest === 'string' ? this.texts.get(digest) : undefined;
  }

  /** Whether a text that somebody wrote may be executed for this request. */
  async mayWrite(
    text: unknown,
    request: RequestContext,
    { operations }: Pick<Settings, 'operations'>,
    credentials: Credentials,
  ): Promise<boolean> {
    if (operations !== 'console') return operations === 'any';
    const isConsole = !request.headers['authorization'] && Boolean(request.headers['cookie']);
    // Without a console there is nothing to hold it to. GraphiQL comes with the console's cookies, for staff alone.
    if (!isConsole || this.texts.size === 0 || text === ASKED_BY_GRAPHIQL) return true;
    const session = await credentials.of(request);
    return !session || callerMay(session.caller, 'ide:use');
  }
}

/** Lets requests name an operation by its digest (`documentId`), and refuses texts where only those are taken. */
export function serveKnownOperations(app: NestFastifyApplication, settings: Settings): void {
  const known = new KnownOperations();
  const credentials = app.get(Credentials);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('preHandler', async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.method !== 'POST' || !/^\/graphql(\?|$)/.test(request.url)) return undefined;
    const body = request.body as { query?: unknown; documentId?: unknown } | null | undefined;
    if (typeof body !== 'object' || body === null) return undefined;
    if (body.documentId === undefined) {
      const may = await known.mayWrite(
        body.query,
        request as unknown as RequestContext,
        settings,
        credentials,
      );
      return may ? undefined : refuse(request, reply, 'PERSISTED_OPERATIONS_ONLY', TEXT_REFUSED);
    }
    const text = known.textOf(body.documentId);
    if (text === undefined) return refuse(request, reply, 'PERSISTED_OPERATION_UNKNOWN', UNKNOWN);
    body.query = text;
    return undefined;
  });
}

function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  code: string,
  says: Parameters<typeof spell>[0],
): FastifyReply {
  const message = spell(says, {}, languageFor(request.headers['accept-language']));
  return reply.code(400).send({ errors: [{ message, extensions: { code } }] });
}
