import { Global, Logger, Module } from '@nestjs/common';
import type {
  DynamicModule,
  FactoryProvider,
  ModuleMetadata,
  OnApplicationBootstrap,
  OnApplicationShutdown,
} from '@nestjs/common';
import { Projections } from './projections.js';
import type { ProjectionsOptions } from './projections.js';

export interface ProjectionsModuleOptions
  extends
    Pick<ModuleMetadata, 'imports'>,
    Pick<FactoryProvider<ProjectionsOptions>, 'inject' | 'useFactory'> {}

/** Provides {@link Projections}, running while the application does. */
@Global()
@Module({})
export class ProjectionsModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(private readonly projections: Projections) {}

  /** `forRoot({ inject: [STORE, PROJECTIONS], useFactory: (store, projections) => ({ store, projections, … }) })` */
  static forRoot({ imports = [], inject = [], useFactory }: ProjectionsModuleOptions): DynamicModule {
    const logger = new Logger(ProjectionsModule.name);
    const provider: FactoryProvider<Projections> = {
      provide: Projections,
      inject,
      useFactory: async (...injected: unknown[]) =>
        new Projections({
          onFailure: (consumer, { error, event }, willRetry) => {
            logger.error({ message: `projection ${consumer}: ${error}`, event, willRetry });
          },
          ...(await useFactory(...injected)),
        }),
    };
    return { module: ProjectionsModule, imports, providers: [provider], exports: [Projections] };
  }

  onApplicationBootstrap(): void {
    this.projections.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.projections.close();
  }
}
