import { Global, Logger, Module } from '@nestjs/common';
import type {
  DynamicModule,
  FactoryProvider,
  ModuleMetadata,
  OnApplicationBootstrap,
  OnApplicationShutdown,
} from '@nestjs/common';
import { Workflow } from './workflow.js';
import type { WorkflowOptions } from './workflow.js';

export interface WorkflowModuleOptions
  extends Pick<ModuleMetadata, 'imports'>, Pick<FactoryProvider<WorkflowOptions>, 'inject' | 'useFactory'> {}

/** Provides {@link Workflow}, running while the application does. */
@Global()
@Module({})
export class WorkflowModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(private readonly workflow: Workflow) {}

  static forRoot({ imports = [], inject = [], useFactory }: WorkflowModuleOptions): DynamicModule {
    const logger = new Logger(WorkflowModule.name);
    const provider: FactoryProvider<Workflow> = {
      provide: Workflow,
      inject,
      useFactory: async (...injected: unknown[]) =>
        new Workflow({
          onFailure: (consumer, { error, event }, willRetry) => {
            logger.error({ message: `${consumer}: ${error}`, event, willRetry });
          },
          ...(await useFactory(...injected)),
        }),
    };
    return { module: WorkflowModule, imports, providers: [provider], exports: [Workflow] };
  }

  onApplicationBootstrap(): void {
    this.workflow.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.workflow.close();
  }
}
