import { Module } from '@nestjs/common';
import { LogResolver } from './log.resolver.js';

/** The door of the ledger: its public log. */
@Module({ providers: [LogResolver] })
export class LogDoor {}
