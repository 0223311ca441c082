import {
  HttpException,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { from, switchMap, tap, type Observable } from 'rxjs';
import { Credentials } from '../access/credentials.js';
import type { RequestContext } from '../access/requires.js';
import { OverLimit } from '../limits/over-limit.js';

/** Tells of files that were sent by somebody who is known and not taken: what they hold may have been an attempt. */
@Injectable()
export class RefusedUploads implements NestInterceptor {
  constructor(private readonly credentials: Credentials) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const request = context.switchToHttp().getRequest<RequestContext & { isMultipart?: () => boolean }>();
    if (!request.isMultipart?.()) return next.handle();
    const tell = (why: string | undefined) => (why ? this.tell(request, why) : Promise.resolve());
    return next.handle().pipe(
      switchMap((answered) => from(tell(codeOf(answered)).then(() => answered))),
      tap({ error: (error: unknown) => void tell(reasonOf(error)) }),
    );
  }

  private async tell(request: RequestContext, why: string): Promise<void> {
    const session = await this.credentials.of(request);
    if (session) this.credentials.refused(session, request, `UPLOAD:${why}`);
  }
}

/** The code of an answer that is a refusal. */
const codeOf = (answered: unknown): string | undefined =>
  typeof answered === 'object' && answered !== null && 'code' in answered && 'nextStep' in answered
    ? String(answered.code)
    : undefined;

/** Why a form was turned away before anything of it was looked at; a fault of ours is no refusal. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof OverLimit) return error.limit;
  return error instanceof HttpException && error.getStatus() === 400 ? 'unreadable' : undefined;
}
