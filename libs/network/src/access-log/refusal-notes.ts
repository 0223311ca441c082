import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Credentials } from '#libs/platform';
import { actedBy, seenFrom } from './access-event.js';
import { AccessLog } from './access-log.js';

/** Writes down what the guard refused, with the permission that was missing; the log bounds how much of it. */
@Injectable()
export class RefusalNotes implements OnModuleInit {
  constructor(
    private readonly credentials: Credentials,
    private readonly log: AccessLog,
  ) {}

  onModuleInit(): void {
    this.credentials.whenRefused(({ caller }, request, reason) => {
      const note = { what: 'PERMISSION', outcome: 'REFUSED', reason } as const;
      void this.log.write({ ...note, ...actedBy(caller), ...seenFrom(request) });
    });
  }
}
