import { Global, Module } from '@nestjs/common';
import type { DynamicModule, Provider } from '@nestjs/common';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { CommandExecutor } from '#libs/commands';
import { EVENT_STORE } from '#libs/meetings';
import type { Infrastructure } from './infrastructure.js';

/** Injection token of the whole {@link Infrastructure}. */
export const INFRASTRUCTURE = Symbol('infrastructure');

/** Hands what was opened at the start to whoever asks for it. */
@Global()
@Module({})
export class InfrastructureModule {
  static of(infrastructure: Infrastructure): DynamicModule {
    const providers: Provider[] = [
      { provide: INFRASTRUCTURE, useValue: infrastructure },
      { provide: EVENT_STORE, useValue: infrastructure.store },
      { provide: DataSource, useValue: infrastructure.database },
      { provide: Pool, useValue: infrastructure.pool },
      { provide: CommandExecutor, useValue: infrastructure.executor },
    ];
    return { module: InfrastructureModule, providers, exports: providers };
  }
}
