import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AuditLog } from './audit-log.js';
import { AuditDesk } from './application/audit-desk.js';
import { LogResolver } from './graphql/log.resolver.js';
import { TrailResolver } from './graphql/trail.resolver.js';
import './graphql/refusals.js';

/** The public log in GraphQL, and what auditors ask of it. */
@Module({})
export class AuditModule {
  static of(audit: AuditLog, desk: AuditDesk): DynamicModule {
    return {
      module: AuditModule,
      providers: [
        { provide: AuditLog, useValue: audit },
        { provide: AuditDesk, useValue: desk },
        LogResolver,
        TrailResolver,
      ],
    };
  }
}
