import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AuditLog } from './audit-log.js';
import { LogResolver } from './graphql/log.resolver.js';
import './graphql/refusals.js';

/** The public log in GraphQL. */
@Module({})
export class AuditModule {
  static of(audit: AuditLog): DynamicModule {
    return {
      module: AuditModule,
      providers: [{ provide: AuditLog, useValue: audit }, LogResolver],
    };
  }
}
