import { Global, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { RefusedUploads } from '../http/refused-uploads.js';
import { SETTINGS, type Settings } from '../settings/settings.js';
import { AccessGuard } from './access.guard.js';
import { SessionCookies } from './cookies.js';
import { Credentials } from './credentials.js';
import { keyFromFile } from './key-file.js';
import { SessionTokens } from './session-tokens.js';

/** The door of the zone: tokens and the guard that stands before every operation. */
@Global()
@Module({
  imports: [
    JwtModule.registerAsync({
      inject: [SETTINGS],
      useFactory: ({ home, zone }: Settings) => ({
        secret: keyFromFile(home, `session-${zone}`),
        signOptions: { algorithm: 'HS256', issuer: `gereh:${zone}` },
        verifyOptions: { algorithms: ['HS256'], issuer: `gereh:${zone}` },
      }),
    }),
  ],
  providers: [
    SessionTokens,
    SessionCookies,
    Credentials,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: RefusedUploads },
  ],
  exports: [SessionTokens, SessionCookies, Credentials],
})
export class AccessModule {}
